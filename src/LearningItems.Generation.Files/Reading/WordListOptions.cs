namespace LearningItems.Generation.Files;

/// <summary>How a word list is to be understood.</summary>
public sealed record WordListOptions
{
    /// <summary>
    /// What the rows are: words, grammar points or topics. Default: words. Ignored for items this library wrote, which say
    /// themselves what they are.
    /// </summary>
    public SourceKind Kind { get; init; } = SourceKind.Vocabulary;
}
