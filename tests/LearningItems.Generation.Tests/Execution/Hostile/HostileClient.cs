using System.Runtime.CompilerServices;
using LearningItems.Generation.Tests.Execution.Faults;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution.Hostile;

/// <summary>A client around a faulty provider, with a twist of its own for each request.</summary>
/// <param name="inner">The provider and its line.</param>
/// <param name="twists">The twists, one request after the other, again from the first.</param>
internal sealed class HostileClient(FaultyChatClient inner, IReadOnlyList<Twist> twists) : IChatClient
{
    private const int WholeLength = 200_000;

    private int _requests;

    public int Requests => Volatile.Read(ref _requests);

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var twist = Next();
        Break(twist);
        var response = await inner.GetResponseAsync(messages, options, cancellationToken);
        var usage = HostileReply.UsageOf(twist, response.Usage) is [.., var last] ? last : null;
        var more = HostileReply.More(twist, response.Text) is { Length: > 0 } piece ? string.Concat(Enumerable.Repeat(piece, Math.Max(1, WholeLength / piece.Length))) : string.Empty;
        return twist == Twist.NullPiece ? null! : new ChatResponse(new ChatMessage(ChatRole.Assistant, HostileReply.Spoil(twist, response.Text) + more))
        {
            ModelId = HostileReply.Name(twist, response.ModelId),
            FinishReason = response.FinishReason,
            Usage = usage,
        };
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var twist = Next();
        if (twist == Twist.ThrowsAtOnce)
        {
            throw new HostileException("no stream at all");
        }

        return StreamAsync(twist, messages, options, cancellationToken);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => twists[0] == Twist.ThrowsAtOnce ? throw new HostileException("no services") : null;

    public void Dispose()
    {
    }

    private async IAsyncEnumerable<ChatResponseUpdate> StreamAsync(Twist twist, IEnumerable<ChatMessage> messages, ChatOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            Break(twist);
            var text = string.Empty;
            await foreach (var update in inner.GetStreamingResponseAsync(messages, options, cancellationToken))
            {
                text += update.Text;
                if (update.Contents.OfType<UsageContent>().FirstOrDefault() is { Details: var usage })
                {
                    await foreach (var further in MoreAsync(twist, text))
                    {
                        yield return further;
                    }

                    foreach (var (told, index) in HostileReply.UsageOf(twist, usage).Select((told, index) => (told, index)))
                    {
                        yield return new ChatResponseUpdate { ResponseId = twist == Twist.ManyUsages ? $"request {index}" : null, FinishReason = update.FinishReason, Contents = [new UsageContent(told)] };
                    }
                }
                else
                {
                    yield return new ChatResponseUpdate(ChatRole.Assistant, HostileReply.Spoil(twist, update.Text)) { ModelId = HostileReply.Name(twist, update.ModelId) };
                }

                if (twist == Twist.NullPiece)
                {
                    yield return null!;
                }
            }
        }
        finally
        {
            Leave(twist);
        }
    }

    private static async IAsyncEnumerable<ChatResponseUpdate> MoreAsync(Twist twist, string text)
    {
        await Task.CompletedTask;
        while (HostileReply.More(twist, text) is { Length: > 0 } piece)
        {
            yield return twist == Twist.EndlessReasoning ? new ChatResponseUpdate(ChatRole.Assistant, [new TextReasoningContent(piece)]) : new ChatResponseUpdate(ChatRole.Assistant, piece);
        }
    }

    private static void Leave(Twist twist)
    {
        if (twist == Twist.ThrowsWhenDisposed)
        {
            throw new HostileException("disposed of");
        }
    }

    private static void Break(Twist twist)
    {
        switch (twist)
        {
            case Twist.ThrowsAtOnce:
                throw new HostileException("no reply at all");
            case Twist.ThrowsACancellation:
                throw new OperationCanceledException("hostile: nobody asked for it");
            case Twist.ThrowsAPage:
                throw new InvalidOperationException("hostile: <html>" + new string('x', 100_000));
        }
    }

    private Twist Next() => twists[(Interlocked.Increment(ref _requests) - 1) % twists.Count];
}
