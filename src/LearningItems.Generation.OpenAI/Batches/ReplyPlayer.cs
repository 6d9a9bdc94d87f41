using System.Net;
using System.Net.Mime;
using Microsoft.Extensions.AI;
using OpenAI;

namespace LearningItems.Generation.OpenAI.Batches;

/// <summary>The SDK's own chat client before which the replies of a batch are played: they become what they would be of a single call, and so do failures.</summary>
internal sealed class ReplyPlayer : IDisposable
{
    private static readonly ChatMessage[] Nothing = [new(ChatRole.User, string.Empty)];

    private readonly Player _player = new();
    private readonly IChatClient _chat;

    public ReplyPlayer(string model) =>
        _chat = new OpenAIClient(Nowhere.Key, new OpenAIClientOptions { Endpoint = Nowhere.Address }.UseCompatibleWire(_player)).GetChatClient(model).AsIChatClient();

    /// <summary>What an answer comes to. One at a time.</summary>
    /// <exception cref="System.ClientModel.ClientResultException">The answer is a failure.</exception>
    public Task<ChatResponse> PlayAsync(int status, byte[] body, CancellationToken cancellationToken)
    {
        _player.Next = (status, body);
        return _chat.GetResponseAsync(Nothing, options: null, cancellationToken);
    }

    public void Dispose()
    {
        _chat.Dispose();
        _player.Dispose();
    }

    private sealed class Player : HttpMessageHandler
    {
        public (int Status, byte[] Body) Next { get; set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(
            new HttpResponseMessage((HttpStatusCode)Next.Status)
            {
                Content = new ByteArrayContent(Next.Body) { Headers = { ContentType = new(MediaTypeNames.Application.Json) } },
                RequestMessage = request,
            });
    }
}
