namespace LearningItems.Generation.Files;

/// <summary>What a form may be told of a file.</summary>
internal sealed record FormOptions
{
    public string? Encoding { get; init; }

    public string? Sheet { get; init; }

    public string? Separator { get; init; }

    public string? Language { get; init; }
}
