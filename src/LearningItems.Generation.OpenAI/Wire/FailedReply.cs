using System.Net;
using System.Text.Json.Nodes;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>Failed answers: an error in a list is taken out of it, and a 422 is the 400 that others answer.</summary>
internal static class FailedReply
{
    public static async Task MendAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await WholeBody.TakeAsync(response, cancellationToken).ConfigureAwait(false);
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
