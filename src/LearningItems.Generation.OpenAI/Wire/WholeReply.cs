using System.Net;
using System.Text.Json.Nodes;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>Replies that came as a whole: an error among them gets its status, completions are mended.</summary>
internal static class WholeReply
{
    public static async Task MendAsync(HttpResponseMessage response, string model, CancellationToken cancellationToken)
    {
        var body = await WholeBody.TakeAsync(response, cancellationToken).ConfigureAwait(false);
        var nothing = NonAnswer.Of(response.StatusCode, body);
        var parsed = nothing is not null ? null : WholeBody.Parse(body) ?? await JoinedEvents.ReadAsync(body, model, cancellationToken).ConfigureAwait(false);
        var error = nothing is not null ? WireError.NoAnswer(nothing) : WireError.In(parsed);
        if (error is not null)
        {
            WholeBody.Put(response, JsonText.Of(error.ToBody()));
            (response.StatusCode, response.ReasonPhrase) = ((HttpStatusCode)error.Status, null);
        }
        else if (parsed is JsonObject completion)
        {
            CompletionMending.Whole(completion, model);
            WholeBody.Put(response, JsonText.Of(completion));
        }
    }
}
