namespace LearningItems.Generation.Planning;

/// <summary>Output tokens an item takes, learned from the usage that replies report during the run. Used by the coordinating thread only.</summary>
internal sealed class LearnedTokens
{
    // Fewer items say little: a reply has a frame of its own.
    private const int FewestItems = 10;

    private readonly Dictionary<LearningItemCategory, (long Tokens, long Items)> _seen = [];

    /// <summary>Notes what a reply of a category took.</summary>
    public void Note(LearningItemCategory category, long outputTokens, int items)
    {
        var (tokens, count) = _seen.GetValueOrDefault(category);
        _seen[category] = (tokens + outputTokens, count + items);
    }

    /// <summary>Tokens an item of the category takes; null while too little was seen.</summary>
    public int? PerItem(LearningItemCategory category) =>
        _seen.GetValueOrDefault(category) is { Items: >= FewestItems } seen ? (int)((seen.Tokens + seen.Items - 1) / seen.Items) : null;
}
