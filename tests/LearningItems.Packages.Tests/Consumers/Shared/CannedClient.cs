using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

/// <summary>A model that gives the items of two words in two pieces, and can wait between them until its call is cancelled.</summary>
internal sealed class CannedClient(bool waitsAfterFirst = false) : IChatClient
{
    private readonly TaskCompletionSource _cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private const string First =
        """{"items":[{"row":1,"word":"merci","definition":"thank you; at any time","examples":["Merci beaucoup.","Non, merci."],"gender":null,"plural":null},""";

    private const string Second =
        """{"row":2,"word":"livre","definition":"book; something to read","examples":["Je lis un livre.","Ce livre est bon."],"gender":"masculine","plural":"livres"}]}""";

    /// <summary>Ends when a call was cancelled while it waited.</summary>
    public Task Cancelled => _cancelled.Task;

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return new ChatResponseUpdate(ChatRole.Assistant, First);
        if (waitsAfterFirst)
        {
            using var registration = cancellationToken.Register(() => _cancelled.TrySetResult());
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        await Task.Yield();
        yield return new ChatResponseUpdate(ChatRole.Assistant, Second) { FinishReason = ChatFinishReason.Stop };
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
