using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LearningItems.Generation.Files;

/// <summary>
/// A line of <c>details.jsonl</c>: what is known of an item beyond its contract. Properties without a value are left out; the lists and
/// <c>fields</c> are always there.
/// </summary>
internal sealed record DetailsLine
{
    private static readonly JsonTypeInfo<DetailsLine> Json = (JsonTypeInfo<DetailsLine>)new JsonSerializerOptions(DetailsLineJsonContext.Default.Options)
    {
        Encoder = LearningItemJson.Options.Encoder, // text as it is, as items.jsonl has it
        TypeInfoResolver = DetailsLineJsonContext.Default,
    }.GetTypeInfo(typeof(DetailsLine));

    public required Guid Id { get; init; }

    public required IReadOnlyList<string> SourceIds { get; init; }

    public string? Feature { get; init; }

    public string? Register { get; init; }

    public string? LevelEdition { get; init; }

    public string? Model { get; init; }

    public required string PromptHash { get; init; }

    public required string ContentHash { get; init; }

    public DateTimeOffset? AskedAgainAt { get; init; }

    public IReadOnlyList<double>? KnownWords { get; init; }

    public required IReadOnlyList<Warning> Warnings { get; init; }

    public required IReadOnlyDictionary<string, JsonElement> Fields { get; init; }

    public static IEnumerable<string> Of(GenerationResult result) => result.Items.Select(item => JsonSerializer.Serialize(Of(item), Json));

    /// <summary>Reads a line.</summary>
    /// <exception cref="JsonException">It is not one.</exception>
    public static DetailsLine Parse(string line) => JsonSerializer.Deserialize(line, Json) ?? throw new JsonException("The line is null.");

    /// <summary>The item with what the line knows of it.</summary>
    public GeneratedItem ToGenerated(LearningItem item) => new()
    {
        Item = item,
        SourceIds = SourceIds,
        Details = new ItemDetails
        {
            Feature = Feature,
            Register = Register,
            LevelEdition = LevelEdition,
            Model = Model,
            PromptHash = PromptHash,
            ContentHash = ContentHash,
            AskedAgainAt = AskedAgainAt,
            KnownWords = KnownWords,
            Fields = Fields,
        },
        Warnings = [.. Warnings.Select(warning => Finding.Warning(warning.Code, warning.Message))],
    };

    private static DetailsLine Of(GeneratedItem generated) => new()
    {
        Id = generated.Item.Id,
        SourceIds = generated.SourceIds,
        Feature = generated.Details.Feature,
        Register = generated.Details.Register,
        LevelEdition = generated.Details.LevelEdition,
        Model = generated.Details.Model,
        PromptHash = generated.Details.PromptHash,
        ContentHash = generated.Details.ContentHash,
        AskedAgainAt = generated.Details.AskedAgainAt,
        KnownWords = generated.Details.KnownWords,
        Warnings = [.. generated.Warnings.Select(warning => new Warning(warning.Code, warning.Message))],
        Fields = generated.Details.Fields.Where(field => field.Value.ValueKind != JsonValueKind.Null).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal),
    };

    /// <summary>A finding that stays with the item.</summary>
    internal sealed record Warning(string Code, string Message);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(DetailsLine))]
internal sealed partial class DetailsLineJsonContext : JsonSerializerContext;
