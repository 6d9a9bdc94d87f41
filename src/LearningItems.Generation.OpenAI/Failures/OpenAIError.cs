using System.ClientModel;
using System.Text.Json;

namespace LearningItems.Generation.OpenAI;

/// <summary>
/// What an endpoint says of a failure. OpenAI wraps it in <c>error</c>, and so do most; older servers write it without, in a list, or as a plain text.
/// </summary>
/// <param name="Message">The text for people.</param>
/// <param name="Type">The kind of the error.</param>
/// <param name="Code">The error itself.</param>
/// <param name="RetryDelay">How long to wait, as Google writes it among the details: <c>27s</c>.</param>
/// <param name="Reply">What the model wrote, where the endpoint found it to be no JSON.</param>
internal sealed record OpenAIError(string? Message = null, string? Type = null, string? Code = null, string? RetryDelay = null, string? Reply = null)
{
    public static OpenAIError Of(ClientResultException exception)
    {
        try
        {
            return exception.GetRawResponse()?.Content is { } body ? Read(body.ToMemory()) : new OpenAIError();
        }
        catch (InvalidOperationException)
        {
            return new OpenAIError(); // the body was not read before the connection was lost
        }
    }

    public bool Is(string[] codes) => codes.Contains(Code, StringComparer.Ordinal) || codes.Contains(Type, StringComparer.Ordinal);

    public bool Says(string[] texts) => Message is { } message && texts.Any(text => message.Contains(text, StringComparison.OrdinalIgnoreCase));

    private static OpenAIError Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return new OpenAIError(); // a proxy's page in HTML says nothing that could be told apart
        }
    }

    private static OpenAIError Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array when element.GetArrayLength() > 0 => Read(element[0]),
        JsonValueKind.Object when element.TryGetProperty("error", out var error) && error.ValueKind is JsonValueKind.Object or JsonValueKind.String => Read(error),
        JsonValueKind.Object => new OpenAIError(Text(element, "message") ?? Text(element, "detail"), Text(element, "type"), Text(element, "code"), DelayAmong(element), Text(element, "failed_generation")),
        JsonValueKind.String => new OpenAIError(element.GetString()),
        _ => new OpenAIError(),
    };

    // Codes are words at OpenAI and numbers elsewhere.
    private static string? Text(JsonElement element, string name) => !element.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.ValueKind == JsonValueKind.Null ? null
        : value.GetRawText();

    private static string? DelayAmong(JsonElement element) =>
        element.TryGetProperty("details", out var details) && details.ValueKind == JsonValueKind.Array
            ? details.EnumerateArray().Where(detail => detail.ValueKind == JsonValueKind.Object).Select(detail => Text(detail, "retryDelay")).FirstOrDefault(delay => delay is not null)
            : null;
}
