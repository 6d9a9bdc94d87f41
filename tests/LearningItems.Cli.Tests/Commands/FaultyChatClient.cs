using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Tests.Commands;

/// <summary>A client before which something happens at each attempt: it throws, answers in the model's place, or lets the attempt through.</summary>
/// <param name="inner">Answers what is let through.</param>
/// <param name="at">Told the number of the attempt, from 1; null lets it through.</param>
internal sealed class FaultyChatClient(IChatClient inner, Func<int, ChatResponseUpdate?> at) : DelegatingChatClient(inner)
{
    private int _attempts;

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (at(Interlocked.Increment(ref _attempts)) is { } answer)
        {
            yield return answer;
            yield break;
        }

        await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            yield return update;
        }
    }
}
