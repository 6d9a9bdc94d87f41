using System.Runtime.CompilerServices;
using LearningItems.Generation.Testing;
using Microsoft.Extensions.AI;

namespace LearningItems.Web.Tests.Serving;

/// <summary>A model that answers rightly, once a test lets it.</summary>
internal sealed class HeldModel() : DelegatingChatClient(new StandInChatClient())
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when a call has come.</summary>
    public Task Asked => _asked.Task;

    public void Release() => _released.TrySetResult();

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        _asked.TrySetResult();
        await _released.Task.WaitAsync(cancellationToken);
        await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            yield return update;
        }
    }
}
