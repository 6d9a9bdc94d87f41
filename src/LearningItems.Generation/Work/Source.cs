namespace LearningItems.Generation.Work;

/// <summary>A source of a run. The same object stands for it in every category, call and account; no two are equal.</summary>
/// <param name="item">What the request says of the source.</param>
/// <param name="id">Its id: the caller's, or the one made of its content.</param>
internal sealed class Source(SourceItem item, string id)
{
    /// <summary>What the request says of the source, with its id.</summary>
    public SourceItem Item { get; } = item.Id == id ? item : item with { Id = id };

    public string Id => id;

    public string Text => Item.Text;

    public override string ToString() => $"{Text} ({id})";
}
