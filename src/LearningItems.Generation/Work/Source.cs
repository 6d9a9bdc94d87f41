namespace LearningItems.Generation.Work;

/// <summary>A source of a run. The same object stands for it in every category, call and account; no two are equal.</summary>
/// <param name="item">What the request says of the source.</param>
/// <param name="id">Its id: the caller's, or the one made of its content.</param>
internal sealed class Source(SourceItem item, string id)
{
    private readonly int _hash = id.GetHashCode(StringComparison.Ordinal);

    /// <summary>What the request says of the source, with its id.</summary>
    public SourceItem Item { get; } = item.Id == id ? item : item with { Id = id };

    public string Id => id;

    public string Text => Item.Text;

    // Kept: that of an object as such, or of the id each time, takes longer than the rest of a look-up.
    public override int GetHashCode() => _hash;

    public override string ToString() => $"{Text} ({id})";
}
