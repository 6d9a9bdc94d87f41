using System.ClientModel.Primitives;
using System.Net;
using System.Net.Mime;
using Microsoft.Extensions.AI;
using OpenAI;

namespace LearningItems.Generation.OpenAI.Batches;

/// <summary>The SDK's own chat client with nothing behind it: says what a call would send, so that a batch sends the same.</summary>
internal sealed class CallTaker : IDisposable
{
    private static readonly byte[] Reply =
        """{"id":"none","object":"chat.completion","created":1,"model":"none","choices":[{"index":0,"message":{"role":"assistant","content":""},"finish_reason":"stop"}]}"""u8.ToArray();

    private readonly HttpClient _http;
    private readonly IChatClient _chat;
    private byte[] _body = [];

    public CallTaker(string model)
    {
        _http = new HttpClient(new Taker(this));
        var options = new OpenAIClientOptions { Endpoint = Nowhere.Address, Transport = new HttpClientPipelineTransport(_http), RetryPolicy = new ClientRetryPolicy(maxRetries: 0) };
        _chat = new OpenAIClient(Nowhere.Key, options).GetChatClient(model).AsIChatClient();
    }

    /// <summary>The body of the request that a single call would send. One call at a time.</summary>
    public async ValueTask<byte[]> BodyOfAsync(BatchRequest request, CancellationToken cancellationToken)
    {
        await _chat.GetResponseAsync(request.Messages, request.Options, cancellationToken).ConfigureAwait(false);
        return _body;
    }

    public void Dispose()
    {
        _chat.Dispose();
        _http.Dispose();
    }

    private sealed class Taker(CallTaker owner) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            owner._body = await request.Content!.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Reply) { Headers = { ContentType = new(MediaTypeNames.Application.Json) } } };
        }
    }
}
