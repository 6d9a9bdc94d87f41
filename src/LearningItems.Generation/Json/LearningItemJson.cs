using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LearningItems.Generation;

/// <summary>
/// JSON of this library's data: snake case, optional members left out when empty, text as it is (<c>\u</c> escapes
/// only for what JSON or a reader of lines demands). Source-generated: no reflection, safe to trim.
/// </summary>
public static class LearningItemJson
{
    // Types that gain members: what a caller must set, a file need not have, and what an earlier version wrote is read with defaults.
    private static readonly Type[] Growing =
    [
        typeof(PlannedCategory), typeof(PlannedCall), typeof(PlannedOpinion), typeof(LoopComparison), typeof(LedgerEntry), typeof(RejectedDraft), typeof(SourceFindings), typeof(CallReport), typeof(LoopReport),
        typeof(JournalEntry), typeof(JournaledSettings), typeof(JournaledItem), typeof(JournaledRepeat), typeof(JournaledWithdrawal), typeof(JournaledOpinion), typeof(JournaledOutcomes), typeof(JournaledCall),
        typeof(JournaledBatch), typeof(JournaledBatchStart), typeof(JournaledBatchEnd), typeof(JournaledBatchesDone), typeof(JournaledRequest), typeof(JournaledAsk), typeof(JournaledUsage),
    ];

    /// <summary>
    /// Read-only options for <see cref="LearningItem"/>, <see cref="GeneratedItem"/>, <see cref="SourceItem"/>,
    /// <see cref="GenerationRequest"/>, <see cref="GenerationPlan"/>, <see cref="GenerationResult"/>, <see cref="GenerationReport"/>,
    /// <see cref="SourceLedger"/> and its entries, <see cref="RejectedDraft"/>, <see cref="FailedCall"/>, <see cref="GenerationUpdate"/>, <see cref="ReviewDecision"/>,
    /// and for lists of them (<see cref="IReadOnlyList{T}"/>); and for <see cref="JournalEntry"/>.
    /// </summary>
    /// <remarks>
    /// <see cref="JsonSerializer"/> goes by the type it is told: an update handed to it as its own type, not as <see cref="GenerationUpdate"/>, has no
    /// <c>kind</c>. <see cref="Serialize{T}(T, bool)"/> sees to that.
    /// </remarks>
    public static JsonSerializerOptions Options { get; } = CreateOptions(indented: false);

    /// <summary>The same options, indented, for files that people read.</summary>
    public static JsonSerializerOptions IndentedOptions { get; } = CreateOptions(indented: true);

    /// <summary>Writes a value as JSON.</summary>
    /// <typeparam name="T">One of the types <see cref="Options"/> names.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="indented">Whether to write it for people.</param>
    /// <returns>The JSON text.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of those types.</exception>
    public static string Serialize<T>(T value, bool indented = false)
    {
        var options = indented ? IndentedOptions : Options;
        return value is GenerationUpdate update // whatever it is known as, it is to be known by its kind
            ? JsonSerializer.Serialize(update, TypeInfo<GenerationUpdate>(options))
            : JsonSerializer.Serialize(value, TypeInfo<T>(options));
    }

    /// <summary>Reads a value from JSON.</summary>
    /// <typeparam name="T">One of the types <see cref="Options"/> names.</typeparam>
    /// <param name="json">The JSON text.</param>
    /// <returns>The value; null for the JSON literal <c>null</c>.</returns>
    /// <exception cref="JsonException">The text is not the JSON of a <typeparamref name="T"/>; the message says where.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of those types.</exception>
    public static T? Deserialize<T>(string json)
    {
        var type = TypeInfo<T>(Options);
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (NotSupportedException exception)
        {
            throw new JsonException(exception.Message, exception); // the serializer's way to say that an update has no kind
        }
    }

    private static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions CreateOptions(bool indented)
    {
        var options = new JsonSerializerOptions(LearningItemJsonContext.Default.Options)
        {
            Encoder = PlainTextEncoder.Instance,
            WriteIndented = indented,
            NewLine = "\n",
            AllowOutOfOrderMetadataProperties = true, // databases sort the members of what they keep
            TypeInfoResolver = LearningItemJsonContext.Default.WithAddedModifier(AskForNoMember).WithAddedModifier(LeaveOutEmptyLists),
        };
        options.MakeReadOnly();
        return options;
    }

    private static void AskForNoMember(JsonTypeInfo type)
    {
        if (Growing.Contains(type.Type))
        {
            foreach (var property in type.Properties)
            {
                property.IsRequired = false;
            }
        }
    }

    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (!property.IsRequired && property.PropertyType == typeof(IReadOnlyList<string>))
            {
                property.ShouldSerialize = (_, value) => value is IReadOnlyList<string> { Count: > 0 };
            }
            else if (property.PropertyType == typeof(IReadOnlyList<PlannedOpinion>))
            {
                property.ShouldSerialize = (_, value) => value is IReadOnlyList<PlannedOpinion> { Count: > 0 };
            }
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(LearningItem))]
[JsonSerializable(typeof(GeneratedItem))]
[JsonSerializable(typeof(SourceItem))]
[JsonSerializable(typeof(GenerationRequest))]
[JsonSerializable(typeof(GenerationPlan))]
[JsonSerializable(typeof(GenerationReport))]
[JsonSerializable(typeof(LedgerEntry))]
[JsonSerializable(typeof(RejectedDraft))]
[JsonSerializable(typeof(JournalEntry))]
[JsonSerializable(typeof(ReviewDecision))]
[JsonSerializable(typeof(IReadOnlyList<ReviewDecision>))]
[JsonSerializable(typeof(IReadOnlyList<LearningItem>))]
[JsonSerializable(typeof(IReadOnlyList<GeneratedItem>))]
[JsonSerializable(typeof(IReadOnlyList<SourceItem>))]
[JsonSerializable(typeof(IReadOnlyList<LedgerEntry>))]
[JsonSerializable(typeof(IReadOnlyList<RejectedDraft>))]
[JsonSerializable(typeof(GenerationResult))]
[JsonSerializable(typeof(SourceLedger))]
[JsonSerializable(typeof(FailedCall))]
[JsonSerializable(typeof(WrittenFailedCall))]
[JsonSerializable(typeof(GenerationUpdate))]
[JsonSerializable(typeof(IReadOnlyList<GenerationRequest>))]
[JsonSerializable(typeof(IReadOnlyList<GenerationPlan>))]
[JsonSerializable(typeof(IReadOnlyList<GenerationResult>))]
[JsonSerializable(typeof(IReadOnlyList<GenerationReport>))]
[JsonSerializable(typeof(IReadOnlyList<SourceLedger>))]
[JsonSerializable(typeof(IReadOnlyList<FailedCall>))]
[JsonSerializable(typeof(IReadOnlyList<GenerationUpdate>))]
[JsonSerializable(typeof(string))]
internal sealed partial class LearningItemJsonContext : JsonSerializerContext;
