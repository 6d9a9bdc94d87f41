using System.Text.Json;

namespace LearningItems.Generation.Tests.Files;

/// <summary>What a person reads in a list: either <see cref="Refused"/>, a part of the message, or all the rest.</summary>
internal sealed record ShapeExpectation
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The language taught.</summary>
    public required string Language { get; init; }

    /// <summary>The level the list is for.</summary>
    public string? Level { get; init; }

    public string? Kind { get; init; }

    public string? Refused { get; init; }

    /// <summary>Each header with its field.</summary>
    public IReadOnlyList<IReadOnlyList<string?>> Columns { get; init; } = [];

    public IReadOnlyList<ShapeSource> Sources { get; init; } = [];

    /// <summary>The lines of the rows that are left out.</summary>
    public IReadOnlyList<int> Dropped { get; init; } = [];

    /// <summary>The codes of the remarks, each once.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

/// <summary>A source as expectations write it.</summary>
internal sealed record ShapeSource
{
    public required string Text { get; init; }

    public string? Reading { get; init; }

    public string? Gloss { get; init; }

    public string? PartOfSpeech { get; init; }

    public string? Sense { get; init; }

    public string? Level { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string? Citation { get; init; }

    public string? Id { get; init; }
}
