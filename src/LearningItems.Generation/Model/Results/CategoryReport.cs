using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>How a category ended.</summary>
[JsonConverter(typeof(CategoryStatusJsonConverter))]
public enum CategoryStatus
{
    /// <summary>Every source ended without loss.</summary>
    Complete,

    /// <summary>Some source was rejected, refused, failed, out of budget or cancelled.</summary>
    Incomplete,

    /// <summary>Every call of the category failed.</summary>
    Failed,

    /// <summary>Nothing was sent; the reason says why.</summary>
    Skipped,
}

/// <summary>Writes the status in snake case.</summary>
internal sealed class CategoryStatusJsonConverter() : JsonStringEnumConverter<CategoryStatus>(System.Text.Json.JsonNamingPolicy.SnakeCaseLower);

/// <summary>The figures of one category.</summary>
public sealed record CategoryReport : GenerationFigures
{
    /// <summary>The category.</summary>
    [JsonPropertyOrder(-3)]
    public required LearningItemCategory Category { get; init; }

    /// <summary>How it ended.</summary>
    [JsonPropertyOrder(-2)]
    public required CategoryStatus Status { get; init; }

    /// <summary>Why it was skipped, failed or is incomplete.</summary>
    [JsonPropertyOrder(-1)]
    public string? Reason { get; init; }
}
