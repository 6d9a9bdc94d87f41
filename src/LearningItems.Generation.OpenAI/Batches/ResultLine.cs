using System.Text.Json;
using System.Text.Json.Nodes;
using LearningItems.Generation.OpenAI.Wire;

namespace LearningItems.Generation.OpenAI.Batches;

/// <summary>A line of a file of results or of errors.</summary>
/// <param name="Id">The id of the request.</param>
/// <param name="Outcome">What the line says of it, before a reply is read.</param>
/// <param name="Status">The status of its answer.</param>
/// <param name="Body">The body of its answer.</param>
internal sealed record ResultLine(string Id, BatchOutcome Outcome, int Status, byte[] Body)
{
    private const int Ok = 200;

    /// <exception cref="InvalidDataException">The line is no result.</exception>
    public static ResultLine Read(byte[] line, string file)
    {
        if (WholeBody.Parse(line) is not JsonObject result || Text(result["custom_id"]) is not { Length: > 0 } id)
        {
            throw new InvalidDataException($"The file '{file}' has a line that is no result of a request; it may be cut. Read it again.");
        }

        if (result["response"] is JsonObject response && response["body"] is { } body)
        {
            return new ResultLine(id, BatchOutcome.Succeeded, (int?)WireNumbers.Whole(response["status_code"]) ?? Ok, JsonText.Of(body));
        }

        return Text((result["error"] as JsonObject)?["code"]) switch
        {
            "batch_expired" => new ResultLine(id, BatchOutcome.Expired, 0, []),
            "batch_cancelled" => new ResultLine(id, BatchOutcome.Cancelled, 0, []),
            _ => Failed(id, result["error"] ?? result["response"]),
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

    // An error without an answer has no status but the one it may name.
    private static ResultLine Failed(string id, JsonNode? said)
    {
        var error = WireError.In(new JsonObject { ["error"] = said?.DeepClone() }) ?? WireError.Said("no reason given");
        return new ResultLine(id, BatchOutcome.Errored, error.Status, JsonText.Of(error.ToBody()));
    }

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? (string?)node : null;
}
