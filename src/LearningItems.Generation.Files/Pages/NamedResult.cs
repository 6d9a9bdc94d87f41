namespace LearningItems.Generation.Files;

/// <summary>The result of one of several runs, with the name by which people tell it from the others.</summary>
public sealed record NamedResult
{
    /// <summary>The name, such as that of its directory.</summary>
    public required string Name { get; init; }

    /// <summary>The result.</summary>
    public required GenerationResult Result { get; init; }
}
