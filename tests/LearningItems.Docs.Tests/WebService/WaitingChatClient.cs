using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace LearningItems.Docs.Tests.WebService;

/// <summary>A model that writes one item and then waits until its call is cancelled.</summary>
internal sealed class WaitingChatClient : IChatClient
{
    private const string First =
        """{"items":[{"row":1,"word":"merci","definition":"thank you; at any time","examples":["Merci beaucoup.","Non, merci.","Merci !"],"gender":null,"plural":null},""";

    private readonly TaskCompletionSource _cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when a call was cancelled.</summary>
    public Task Cancelled => _cancelled.Task;

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return new ChatResponseUpdate(ChatRole.Assistant, First);
        using var registration = cancellationToken.Register(() => _cancelled.TrySetResult());
        await _cancelled.Task;
        cancellationToken.ThrowIfCancellationRequested();
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
