#pragma warning disable OPENAI001 // endpoint and model of a client are marked experimental; nothing else tells them
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace LearningItems.Cli.Providers;

/// <summary>The OpenAI SDK's chat client as an <see cref="IChatClient"/>: text and JSON in and out, streaming or not. Tools it refuses.</summary>
/// <param name="client">Sends the calls.</param>
/// <param name="limit">What the endpoint calls the output limit.</param>
internal sealed class OpenAiChatClient(ChatClient client, OutputLimit limit) : IChatClient
{
    private readonly ChatClientMetadata _metadata = new("openai", client.Endpoint, client.Model);

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var completion = await client.CompleteChatAsync(OpenAiRequest.Messages(messages), OpenAiRequest.Options(options, limit), cancellationToken);
        return OpenAiReply.Read(completion.Value);
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // The SDK asks for usage in streams by itself.
        var reply = new OpenAiStreamedReply();
        await foreach (var update in client.CompleteChatStreamingAsync(OpenAiRequest.Messages(messages), OpenAiRequest.Options(options, limit), cancellationToken))
        {
            yield return reply.Read(update);
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is not null ? null
            : serviceType.IsInstanceOfType(_metadata) ? _metadata
            : serviceType.IsInstanceOfType(client) ? client
            : serviceType.IsInstanceOfType(this) ? this
            : null;
    }

    public void Dispose()
    {
        // The SDK's client holds nothing to dispose of; its HTTP client belongs to who made it.
    }
}
