namespace LearningItems.Generation.Files;

/// <summary>What was made of a row: a source, or the reason why there is none, and what a person is told of its cells.</summary>
internal sealed record ReadRow
{
    public SourceItem? Source { get; init; }

    /// <summary>Why there is no source, in one line; empty where there is one.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>What was left out or understood in some way: the code in snake case, the message with the value. The caller groups them by code.</summary>
    public IReadOnlyList<(string Code, string Message)> Remarks { get; init; } = [];
}
