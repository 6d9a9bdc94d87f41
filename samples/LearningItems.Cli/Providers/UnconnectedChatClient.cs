using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Providers;

/// <summary>Stands where a plan needs a client: a plan sends nothing, and so it needs neither key nor connection.</summary>
/// <param name="metadata">What the client that a run makes says of itself; a journal goes by it.</param>
internal sealed class UnconnectedChatClient(ChatClientMetadata? metadata) : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw Sent();

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw Sent();

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType == typeof(ChatClientMetadata) ? metadata : null;

    public void Dispose()
    {
        // Nothing is held.
    }

    private static InvalidOperationException Sent() => new("A plan sends nothing.");
}
