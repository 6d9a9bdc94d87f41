using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LearningItems.Generation;

/// <summary>Writes a failed call with its exception's type and message only: what else an exception carries may hold requests, and keys in them.</summary>
internal sealed class FailedCallJsonConverter : JsonConverter<FailedCall>
{
    public override FailedCall? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, WrittenBy(options))?.ToFailedCall();

    public override void Write(Utf8JsonWriter writer, FailedCall value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, WrittenFailedCall.Of(value), WrittenBy(options));

    private static JsonTypeInfo<WrittenFailedCall> WrittenBy(JsonSerializerOptions options) => (JsonTypeInfo<WrittenFailedCall>)options.GetTypeInfo(typeof(WrittenFailedCall));
}

/// <summary>A failed call as it is written: the serializer would write all of an exception, and cannot.</summary>
internal sealed record WrittenFailedCall
{
    public required LearningItemCategory Category { get; init; }

    public required int CallNumber { get; init; }

    public IReadOnlyList<string> SourceIds { get; init => field = value ?? []; } = [];

    public required WrittenException Exception { get; init; }

    public bool Recovered { get; init; }

    public static WrittenFailedCall Of(FailedCall call) => new()
    {
        Category = call.Category,
        CallNumber = call.CallNumber,
        SourceIds = call.SourceIds,
        Exception = new WrittenException { Type = RecordedException.FullNameOf(call.Exception), Message = call.Exception.Message },
        Recovered = call.Recovered,
    };

    public FailedCall ToFailedCall() => new()
    {
        Category = Category,
        CallNumber = CallNumber,
        SourceIds = SourceIds,
        Exception = new RecordedException(Exception.Type, Exception.Message),
        Recovered = Recovered,
    };
}

/// <summary>An exception as it is written.</summary>
internal sealed record WrittenException
{
    public required string Type { get; init; }

    public required string Message { get; init; }
}
