using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;

namespace LearningItems.Cli.Tests.Providers;

/// <summary>What a client sent.</summary>
internal sealed record SentRequest(Uri Uri, string Headers, JsonElement Body)
{
    public bool Has(string property) => Body.TryGetProperty(property, out _);

    public JsonElement At(params string[] path) => path.Aggregate(Body, (element, name) => element.GetProperty(name));
}

/// <summary>Answers the requests of an SDK in the place of a host.</summary>
internal sealed class ScriptedHttp(Func<SentRequest, HttpResponseMessage> answer) : HttpMessageHandler
{
    private readonly ConcurrentQueue<SentRequest> _requests = [];

    public IReadOnlyList<SentRequest> Requests => [.. _requests];

    public static HttpResponseMessage Json(string body, int status = 200) => Answer(body, "application/json", status);

    public static HttpResponseMessage Events(string body) => Answer(body, "text/event-stream", 200);

    /// <summary>A reply whose connection is lost after what it has.</summary>
    public static HttpResponseMessage Dropped(string body) => new(HttpStatusCode.OK) { Content = new StreamContent(new DroppedStream(Encoding.UTF8.GetBytes(body))) { Headers = { { "Content-Type", "text/event-stream" } } } };

    public static HttpResponseMessage With(HttpResponseMessage response, string header, string value)
    {
        response.Headers.TryAddWithoutValidation(header, value);
        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var body = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellationToken));
        var sent = new SentRequest(request.RequestUri!, request.Headers.ToString(), body.RootElement.Clone());
        _requests.Enqueue(sent);
        return answer(sent);
    }

    private static HttpResponseMessage Answer(string body, string type, int status) => new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, type) };

    private sealed class DroppedStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Some(await base.ReadAsync(buffer, cancellationToken));

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => await ReadAsync(buffer.AsMemory(offset, count), cancellationToken);

        private static int Some(int read) => read > 0 ? read : throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
    }
}
