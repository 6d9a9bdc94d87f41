using System.Net.Http.Headers;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>Replies that are asked for as a stream, whether they are one or not.</summary>
internal static class StreamedReply
{
    public static async Task MendAsync(HttpResponseMessage response, string model, CancellationToken cancellationToken)
    {
        var events = new MendedEvents(new WireLines(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false)), new EventMending(model));
        var content = new StreamContent(events);
        HeadersOf.Copy(response.Content, content);
        content.Headers.ContentType = new MediaTypeHeaderValue("text/event-stream");
        response.Content = content;
    }
}
