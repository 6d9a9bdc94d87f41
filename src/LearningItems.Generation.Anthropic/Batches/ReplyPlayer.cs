using System.Net;
using System.Net.Mime;
using System.Text;
using Anthropic;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Anthropic.Batches;

/// <summary>The SDK's own chat client before which the replies of a batch are played: they become what they would be of a single call, and so do failures.</summary>
internal sealed class ReplyPlayer : IDisposable
{
    private static readonly ChatMessage[] Nothing = [new(ChatRole.User, ".")];

    private readonly Player _player = new();
    private readonly HttpClient _http;
    private readonly AnthropicClient _client;
    private readonly IChatClient _chat;

    public ReplyPlayer(string model)
    {
        _http = new HttpClient(_player);
        _client = Nowhere.Client(_http);
        _chat = _client.AsIChatClient(model);
    }

    /// <summary>What an answer comes to. One at a time.</summary>
    /// <exception cref="global::Anthropic.Exceptions.AnthropicException">The answer is a failure.</exception>
    public Task<ChatResponse> PlayAsync(int status, string body, CancellationToken cancellationToken)
    {
        _player.Next = (status, body);
        return _chat.GetResponseAsync(Nothing, options: null, cancellationToken);
    }

    public void Dispose()
    {
        _chat.Dispose();
        _client.Dispose();
        _http.Dispose();
    }

    private sealed class Player : HttpMessageHandler
    {
        public (int Status, string Body) Next { get; set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(
            new HttpResponseMessage((HttpStatusCode)Next.Status) { Content = new StringContent(Next.Body, Encoding.UTF8, MediaTypeNames.Application.Json), RequestMessage = request });
    }
}
