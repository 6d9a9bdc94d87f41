using System.Net;
using System.Text.Json.Nodes;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>Failed answers: an error in a list is taken out of it, what is no answer is named as what it is, and a 422 is the 400 that others answer.</summary>
internal static class FailedReply
{
    public static async Task MendAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await WholeBody.TakeErrorAsync(response, cancellationToken).ConfigureAwait(false);
        if (NonAnswer.Of(response.StatusCode, body) is { } nothing)
        {
            WholeBody.Put(response, JsonText.Of(WireError.NoAnswer(nothing, (int)response.StatusCode).ToBody()));
        }
        if (body.AsSpan().TrimStart(" \r\n\t"u8) is [(byte)'[', ..] && WholeBody.Parse(body) is JsonArray { Count: > 0 } list && list[0] is JsonObject error)
        {
            WholeBody.Put(response, JsonText.Of(error));
        }

        if (response.StatusCode == HttpStatusCode.UnprocessableEntity)
        {
            (response.StatusCode, response.ReasonPhrase) = (HttpStatusCode.BadRequest, null);
        }
    }
}
