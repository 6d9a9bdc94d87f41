using System.Text.Encodings.Web;

namespace LearningItems.LoopbackModel;

/// <summary>JSON as both providers write and read it.</summary>
internal static class WireJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(object value) => JsonSerializer.Serialize(value, Options);

    /// <summary>A schema as a model reads it, however it was written.</summary>
    public static string? Compact(JsonElement? schema) => schema is { } given ? JsonSerializer.Serialize(given, Options) : null;

    /// <exception cref="RejectedRequestException">A property is missing or of another type.</exception>
    public static T Read<T>(JsonElement body)
    {
        try
        {
            return body.Deserialize<T>(Options)!;
        }
        catch (JsonException exception)
        {
            throw new RejectedRequestException(exception.Message);
        }
    }
}
