using System.ClientModel;
using System.Text.Json;

namespace LearningItems.Cli.Providers;

/// <summary>
/// What an endpoint says of a failure. OpenAI wraps it in <c>error</c>, and so do most; older servers write it without, or a plain text.
/// </summary>
internal sealed record OpenAiError(string? Message = null, string? Type = null, string? Code = null)
{
    public static OpenAiError Of(ClientResultException exception)
    {
        try
        {
            return exception.GetRawResponse()?.Content is { } body ? Read(body.ToMemory()) : new OpenAiError();
        }
        catch (InvalidOperationException)
        {
            return new OpenAiError(); // the body was not read before the connection was lost
        }
    }

    public static OpenAiError Read(BinaryData json) => Read(json.ToMemory());

    private static OpenAiError Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return new OpenAiError(); // a proxy's page in HTML says nothing that could be told apart
        }
    }

    private static OpenAiError Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("error", out var error) && error.ValueKind is JsonValueKind.Object or JsonValueKind.String => Read(error),
        JsonValueKind.Object => new OpenAiError(Text(element, "message") ?? Text(element, "detail"), Text(element, "type"), Text(element, "code")),
        JsonValueKind.String => new OpenAiError(element.GetString()),
        _ => new OpenAiError(),
    };

    // Codes are words at OpenAI and numbers elsewhere.
    private static string? Text(JsonElement element, string name) => !element.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.ValueKind == JsonValueKind.Null ? null
        : value.GetRawText();
}
