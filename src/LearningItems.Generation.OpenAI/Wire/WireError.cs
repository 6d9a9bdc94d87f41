using System.ClientModel;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>An error where a reply should be.</summary>
/// <param name="Status">The status it names; 500 where it names none.</param>
/// <param name="Error">The error itself, without what was around it.</param>
internal sealed record WireError(int Status, JsonNode Error)
{
    private const int ServerError = 500;

    private static readonly string[] Places = ["status", "code", "status_code", "http_status"];

    /// <summary>The words for a status of those who write no number.</summary>
    private static readonly Dictionary<string, int> Words = new (int Status, string[] Words)[]
    {
        (400, ["INVALID_ARGUMENT"]),
        (401, ["invalid_api_key", "authentication_error", "UNAUTHENTICATED"]),
        (403, ["permission_error", "PERMISSION_DENIED"]),
        (404, ["NOT_FOUND", "model_not_found"]),
        (429, ["rate_limit_exceeded", "rate_limit_error", "insufficient_quota", "RESOURCE_EXHAUSTED", "too_many_requests"]),
        (503, ["UNAVAILABLE"]),
        (529, ["overloaded_error"]),
    }.SelectMany(meaning => meaning.Words, (meaning, word) => (word, meaning.Status)).ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The error that JSON has or is; null for a reply and for whatever else.</summary>
    /// <param name="read">An object, or a list that begins with one.</param>
    /// <param name="eventName">What the event is called in a stream.</param>
    public static WireError? In(JsonNode? read, string eventName = "") => read switch
    {
        JsonArray { Count: > 0 } list => In(list[0]),
        JsonObject reply when reply["error"] is { } error && IsError(error) => Of(error, reply),
        JsonObject reply when reply["choices"] is null && (eventName == "error" || Said(reply["object"]) == "error" || Said(reply["type"]) == "error" || Said(reply["message"]) is not null || Said(reply["detail"]) is not null) => Of(reply, reply),
        _ => null,
    };

    /// <summary>An error told in a line of its own, as JSON or as a text.</summary>
    public static WireError Said(string text) => WholeBody.Parse(text) is { } read
        ? In(read, "error") ?? Of(read, read)
        : new WireError(ServerError, JsonValue.Create(text));

    /// <summary>A body that is no answer, which is none of the model's doing.</summary>
    public static WireError NoAnswer(string what, int status = ServerError) => new(status, new JsonObject { ["message"] = what });

    public JsonObject ToBody() => new() { ["error"] = Error.DeepClone() };

    public ClientResultException ToException() =>
        new($"The endpoint broke the reply off: {MessageOf(Error) ?? "no reason given"}", new ErrorResponse(Status, JsonText.Of(ToBody())));

    // An empty one stands in many replies that are none.
    private static bool IsError(JsonNode error) => error switch
    {
        JsonObject { Count: > 0 } => true,
        JsonValue => Said(error) is { Length: > 0 },
        _ => false,
    };

    private static WireError Of(JsonNode error, JsonNode around) => new(StatusOf(error) ?? StatusOf(around) ?? ServerError, error);

    private static int? StatusOf(JsonNode node) => node is not JsonObject error
        ? null
        : Places.Select(place => WireNumbers.Whole(error[place])).FirstOrDefault(status => status is >= 400 and < 600) is { } named ? (int)named
        : Places.Append("type").Select(place => Said(error[place])).Where(word => word is not null).Select(word => Words.GetValueOrDefault(word!)).FirstOrDefault(status => status > 0) is > 0 and var told ? told
        : null;

    private static string? MessageOf(JsonNode error) => error is JsonObject told
        ? Said(told["message"]) ?? Said(told["detail"]) ?? Said(told["code"]) ?? Said(told["type"])
        : Said(error);

    private static string? Said(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? (string?)node : null;
}
