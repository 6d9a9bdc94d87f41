using System.Text.Json;
using Anthropic.Models.Messages.Batches;

namespace LearningItems.Generation.Anthropic.Batches;

/// <summary>A line of the results of a batch.</summary>
/// <param name="Id">The id of the request.</param>
/// <param name="Outcome">What the line says of it, before a reply is read.</param>
/// <param name="Status">The status that its answer would have had.</param>
/// <param name="Body">The body of its answer.</param>
internal sealed record ResultLine(string Id, BatchOutcome Outcome, int Status, string Body)
{
    private const int Ok = 200;
    private const int ServerError = 500;

    // A result has the type of an error and no status.
    private static readonly Dictionary<string, int> Statuses = new(StringComparer.Ordinal)
    {
        ["invalid_request_error"] = 400,
        ["authentication_error"] = 401,
        ["billing_error"] = 402,
        ["permission_error"] = 403,
        ["not_found_error"] = 404,
        ["request_too_large"] = 413,
        ["rate_limit_error"] = 429,
        ["timeout_error"] = 504,
        ["overloaded_error"] = 529,
    };

    /// <exception cref="InvalidDataException">The line is no result.</exception>
    public static ResultLine Read(MessageBatchIndividualResponse line)
    {
        var id = Member(line.RawData, "custom_id")?.GetString();
        if (string.IsNullOrEmpty(id) || Member(line.RawData, "result") is not { ValueKind: JsonValueKind.Object } result)
        {
            throw new InvalidDataException("The results have a line that is no result of a request; they may be cut. Read them again.");
        }

        return Text(result, "type") switch
        {
            "succeeded" when result.TryGetProperty("message", out var message) => new ResultLine(id, BatchOutcome.Succeeded, Ok, message.GetRawText()),
            "expired" => new ResultLine(id, BatchOutcome.Expired, 0, string.Empty),
            "canceled" => new ResultLine(id, BatchOutcome.Cancelled, 0, string.Empty),
            _ => new ResultLine(id, BatchOutcome.Errored, StatusOf(result), ErrorOf(result)),
        };
    }

    public async ValueTask<BatchResult> ToResultAsync(ReplyPlayer replies, CancellationToken cancellationToken)
    {
        if (Outcome is BatchOutcome.Expired or BatchOutcome.Cancelled)
        {
            return new BatchResult { Id = Id, Outcome = Outcome };
        }

        try
        {
            return new BatchResult { Id = Id, Outcome = BatchOutcome.Succeeded, Response = await replies.PlayAsync(Status, Body, cancellationToken).ConfigureAwait(false) };
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new BatchResult { Id = Id, Outcome = BatchOutcome.Errored, Exception = exception };
        }
    }

    // The answer of a single call: {"type":"error","error":{"type":…,"message":…}}.
    private static string ErrorOf(JsonElement result) => result.TryGetProperty("error", out var error) ? error.GetRawText() : result.GetRawText();

    private static int StatusOf(JsonElement result) =>
        result.TryGetProperty("error", out var answer) && answer.ValueKind == JsonValueKind.Object
        && Text(answer.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object ? error : answer, "type") is { } type
            ? Statuses.GetValueOrDefault(type, ServerError)
            : ServerError;

    private static JsonElement? Member(IReadOnlyDictionary<string, JsonElement> line, string name) => line.TryGetValue(name, out var member) && member.ValueKind is JsonValueKind.String or JsonValueKind.Object ? member : null;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
