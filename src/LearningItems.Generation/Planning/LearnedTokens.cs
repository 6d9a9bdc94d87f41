namespace LearningItems.Generation.Planning;

/// <summary>Output tokens an item takes, learned from the usage that replies report during the run.</summary>
/// <remarks>Called on the turns of the run's single reader, never twice at once.</remarks>
internal sealed class LearnedTokens
{
    // Fewer items say little: a reply has a frame of its own.
    private const int FewestItems = 10;

    // The braces and field names of the shortest item take as many tokens. A server that reports less does not count.
    private const int ShortestItem = 5;

    private const int MostReasoning = 1_000_000;

    private readonly Dictionary<LearningItemCategory, (long Tokens, long Items)> _seen = [];

    private int _reasoning;

    /// <summary>Notes what a reply of a category took; a figure that cannot be right teaches nothing.</summary>
    /// <param name="category">The category.</param>
    /// <param name="outputTokens">Output tokens of the reply, as the server reports them, less those of reasoning.</param>
    /// <param name="items">Items in the reply.</param>
    public void Note(LearningItemCategory category, long outputTokens, int items)
    {
        if (outputTokens < (long)items * ShortestItem)
        {
            return;
        }

        var (tokens, count) = _seen.GetValueOrDefault(category);
        _seen[category] = (tokens + outputTokens, count + items);
    }

    /// <summary>Output tokens to leave for reasoning, by what replies report: what is allowed, unless they took more.</summary>
    public int Reasoning(int allowed) => _reasoning > allowed ? (int)Math.Min(MostReasoning, _reasoning * 3L / 2) : allowed;

    /// <summary>Notes what a reply took to reason.</summary>
    /// <param name="tokens">Tokens of reasoning, as the server reports them.</param>
    /// <param name="wasCut">Whether the output limit ended the reply before the reasoning: nobody knows how much more it would have been.</param>
    public void NoteReasoning(long tokens, bool wasCut) =>
        _reasoning = (int)Math.Max(_reasoning, Math.Min(MostReasoning, wasCut ? tokens * 3 : tokens));

    /// <summary>Tokens an item of the category takes; null while too little was seen.</summary>
    public int? PerItem(LearningItemCategory category) =>
        _seen.GetValueOrDefault(category) is { Items: >= FewestItems } seen ? (int)Math.Min(int.MaxValue, (seen.Tokens + seen.Items - 1) / seen.Items) : null;
}
