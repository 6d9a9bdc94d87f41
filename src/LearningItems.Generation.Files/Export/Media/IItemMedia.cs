namespace LearningItems.Generation.Files;

/// <summary>Pictures and sounds of items, wherever an application has them from.</summary>
public interface IItemMedia
{
    /// <summary>Gives the files of an item.</summary>
    /// <param name="item">The item. Items are asked for one after the other, in their order.</param>
    /// <param name="cancellationToken">Ends the export.</param>
    /// <returns>The files, in the order in which a card has them; none for an item without.</returns>
    ValueTask<IReadOnlyList<ItemMediaFile>> OpenAsync(LearningItem item, CancellationToken cancellationToken);
}
