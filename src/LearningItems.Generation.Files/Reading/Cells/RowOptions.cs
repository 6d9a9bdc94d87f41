namespace LearningItems.Generation.Files;

/// <summary>What is known of a list beside its rows.</summary>
internal sealed record RowOptions
{
    /// <summary>The language taught, as a tag. Null where it is not known: then only what scripts say is understood, and no citation of a language.</summary>
    public string? Language { get; init; }

    public SourceKind Kind { get; init; }

    /// <summary>Whether the column of the words says that it has patterns of grammar, whatever <see cref="Kind"/> is.</summary>
    public bool HasPatterns { get; init; }

    /// <summary>Whether the readings are those of characters: 音 and 訓, each in a column of its own.</summary>
    public bool HasReadingsOfCharacters { get; init; }

    /// <summary>The level asked for: a bare number in a level cell is of its scale.</summary>
    public ProficiencyLevel? Level { get; init; }
}
