using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Testing;

/// <summary>
/// A chat client that replies as a test says, and records what it was asked. A request gets the reply of the first <see cref="When"/> that is true
/// of it, else the next one that was enqueued, else that of <see cref="Otherwise"/>.
/// </summary>
/// <remarks>
/// Thread-safe. A run makes several calls at once: where their order matters, reply by a condition, or set
/// <see cref="LearningItemGenerationOptions.MaxConcurrency"/> to 1.
/// </remarks>
/// <param name="timeProvider">The clock of the delays; the system's when null.</param>
public sealed class ScriptedChatClient(TimeProvider? timeProvider = null) : IChatClient
{
    private readonly TimeProvider _time = timeProvider ?? TimeProvider.System;
    private readonly Script _script = new();
    private readonly List<RecordedRequest> _requests = [];

    /// <summary>The requests so far, in the order in which they came. A copy.</summary>
    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (_script)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>How many enqueued replies were not given yet: 0 where the run came for all of them.</summary>
    public int RemainingReplies
    {
        get
        {
            lock (_script)
            {
                return _script.Remaining;
            }
        }
    }

    /// <summary>Puts a reply at the end of the line.</summary>
    /// <param name="reply">The reply; given once.</param>
    /// <returns>This client.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reply"/> is null.</exception>
    public ScriptedChatClient Enqueue(ScriptedReply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return Change(script => script.Enqueue(reply));
    }

    /// <summary>Puts a reply at the end of the line.</summary>
    /// <param name="text">What the model writes.</param>
    /// <returns>This client.</returns>
    public ScriptedChatClient Enqueue(string text) => Enqueue(ScriptedReply.Text(text));

    /// <summary>Replies to the requests that a condition is true of, whatever is enqueued. Of several conditions the first counts.</summary>
    /// <param name="predicate">The condition; asked under a lock, once a request at most.</param>
    /// <param name="replies">The replies, in order; the last one is given again and again. At least one.</param>
    /// <returns>This client.</returns>
    /// <exception cref="ArgumentNullException">The condition or a reply is null.</exception>
    /// <exception cref="ArgumentException">There is no reply.</exception>
    public ScriptedChatClient When(Func<RecordedRequest, bool> predicate, params ScriptedReply[] replies)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        ArgumentNullException.ThrowIfNull(replies);
        Array.ForEach(replies, reply => ArgumentNullException.ThrowIfNull(reply, nameof(replies)));
        return replies.Length == 0 ? throw new ArgumentException("A condition needs at least one reply.", nameof(replies))
            : Change(script => script.When(new ConditionalReplies(predicate, [.. replies])));
    }

    /// <summary>Says what every request gets that nothing else is scripted for, in place of a <see cref="ScriptExhaustedException"/>.</summary>
    /// <param name="reply">The reply; <see cref="ScriptedReply.RightItems"/>, mostly.</param>
    /// <returns>This client.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reply"/> is null.</exception>
    public ScriptedChatClient Otherwise(ScriptedReply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return Change(script => script.Otherwise(reply));
    }

    /// <summary>Gives the reply of the script as a whole.</summary>
    /// <param name="messages">What is recorded.</param>
    /// <param name="options">What is recorded.</param>
    /// <param name="cancellationToken">Ends a delay, and is looked at before the reply.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ScriptExhaustedException">No reply is left.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var (request, reply) = Record(messages, options, isStreaming: false);
        await DelayAsync(reply, cancellationToken).ConfigureAwait(false);
        return reply.Exception is { } exception ? throw exception : new ChatResponse(new ChatMessage(ChatRole.Assistant, string.Concat(reply.ChunksFor(request))))
        {
            ModelId = reply.ModelId,
            FinishReason = reply.FinishReason,
            Usage = reply.Usage,
        };
    }

    /// <summary>Gives the reply of the script piece by piece, finish reason and usage in an update of their own.</summary>
    /// <param name="messages">What is recorded.</param>
    /// <param name="options">What is recorded.</param>
    /// <param name="cancellationToken">Ends a delay, and is looked at before each piece.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ScriptExhaustedException">No reply is left.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var (request, reply) = Record(messages, options, isStreaming: true);
        await DelayAsync(reply, cancellationToken).ConfigureAwait(false);
        var chunks = reply.ChunksFor(request);
        foreach (var chunk in reply.Exception is null ? chunks : chunks.Take(reply.ChunksBeforeException))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new ChatResponseUpdate(ChatRole.Assistant, chunk) { ModelId = reply.ModelId };
        }

        if (reply.Exception is { } exception)
        {
            throw exception;
        }

        yield return new ChatResponseUpdate(ChatRole.Assistant, reply.Usage is { } usage ? [new UsageContent(usage)] : []) { ModelId = reply.ModelId, FinishReason = reply.FinishReason };
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <summary>Does nothing: requests can be looked at afterwards.</summary>
    public void Dispose()
    {
        // Nothing is held: no connection, no file.
    }

    private ScriptedChatClient Change(Action<Script> change)
    {
        lock (_script)
        {
            change(_script);
        }

        return this;
    }

    private (RecordedRequest Request, ScriptedReply Reply) Record(IEnumerable<ChatMessage> messages, ChatOptions? options, bool isStreaming)
    {
        lock (_script)
        {
            var request = new RecordedRequest(_requests.Count + 1, messages, options, isStreaming);
            _requests.Add(request);
            return (request, _script.For(request));
        }
    }

    private async Task DelayAsync(ScriptedReply reply, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (reply.Delay > TimeSpan.Zero)
        {
            await Task.Delay(reply.Delay, _time, cancellationToken).ConfigureAwait(false);
        }
    }
}
