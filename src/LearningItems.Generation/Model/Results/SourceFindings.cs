namespace LearningItems.Generation;

/// <summary>A source whose drafts the checks found much in: the list's row may be at fault, or the model may not know the word.</summary>
public sealed record SourceFindings
{
    private readonly IReadOnlyList<string> _codes = [];

    /// <summary>The category.</summary>
    public required LearningItemCategory Category { get; init; }

    /// <summary>The source.</summary>
    public required string SourceId { get; init; }

    /// <summary>Its text.</summary>
    public required string SourceText { get; init; }

    /// <summary>How many findings its drafts had, errors and warnings together.</summary>
    public required int Findings { get; init; }

    /// <summary>Their codes, each once.</summary>
    public IReadOnlyList<string> Codes
    {
        get => _codes;
        init => _codes = value ?? [];
    }
}
