namespace LearningItems.Generation;

/// <summary>
/// What a loop over the same sources and categories would have taken, a call for each: reckoned from this run's own prompts and replies, and never sent.
/// </summary>
public sealed record LoopReport
{
    /// <summary>Calls: one per source and category.</summary>
    public required int Calls { get; init; }

    /// <summary>Input tokens: the fixed part of each category's prompt once a call, and the row of its source; estimated.</summary>
    public required long InputTokens { get; init; }

    /// <summary>Output tokens, at the least: those that this run's items took.</summary>
    public required long OutputTokens { get; init; }

    /// <summary>The cost of these tokens, at the least; null without prices.</summary>
    public decimal? Cost { get; init; }
}
