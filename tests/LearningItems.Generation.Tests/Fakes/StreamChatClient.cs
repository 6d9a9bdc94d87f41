using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Fakes;

/// <summary>A chat client that only streams, in pieces that a test decides, and counts the replies being read.</summary>
internal sealed class StreamChatClient(Func<SentCall, CancellationToken, IAsyncEnumerable<string>> pieces) : IChatClient
{
    private readonly TaskCompletionSource _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _calls;
    private int _running;
    private int _wholes;

    public int Calls => Volatile.Read(ref _calls);

    /// <summary>Replies that ended as they should.</summary>
    public int Wholes => Volatile.Read(ref _wholes);

    /// <summary>Is done when no reply is being read any more.</summary>
    public Task Idle => _idle.Task;

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("This client only streams.");

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _calls);
        Interlocked.Increment(ref _running);
        try
        {
            await foreach (var piece in pieces(new SentCall([.. messages], options), cancellationToken).WithCancellation(cancellationToken))
            {
                yield return new ChatResponseUpdate(ChatRole.Assistant, piece);
            }

            Interlocked.Increment(ref _wholes);
            yield return new ChatResponseUpdate { FinishReason = ChatFinishReason.Stop };
        }
        finally
        {
            if (Interlocked.Decrement(ref _running) == 0)
            {
                _idle.TrySetResult();
            }
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
