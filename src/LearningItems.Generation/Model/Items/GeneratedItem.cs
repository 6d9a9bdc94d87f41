using LearningItems.Generation.Text;

namespace LearningItems.Generation;

/// <summary>An accepted item with the sources it came from.</summary>
public sealed record GeneratedItem
{
    private readonly IReadOnlyList<Finding> _warnings = [];

    /// <summary>The item itself.</summary>
    public required LearningItem Item { get; init; }

    /// <summary>The ids of the sources it teaches, in the order of the list.</summary>
    public required IReadOnlyList<string> SourceIds { get; init; }

    /// <summary>Category fields and provenance.</summary>
    public required ItemDetails Details { get; init; }

    /// <summary>Findings that did not reject the item but that a reviewer should see.</summary>
    public IReadOnlyList<Finding> Warnings
    {
        get => _warnings;
        init => _warnings = value ?? [];
    }

    /// <summary>The item in one line, with its sources: <c>vocab 爱: to love (w1)</c>.</summary>
    public override string ToString() => $"{Item.Category} {ShortLine.Of(Item.TargetItem)}: {ShortLine.Of(Item.Definition)} ({ShortLine.Of(string.Join(", ", SourceIds))})";
}
