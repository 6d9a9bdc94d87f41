using System.Runtime.CompilerServices;
using LearningItems.Generation.Schema;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation;

/// <summary>
/// Sends the schema of a reply in the way an endpoint takes, whatever client is within. Without a fixed mode it begins strictly and, when the
/// endpoint rejects that, takes the next way, for this call and all later ones.
/// </summary>
/// <remarks>
/// One for each endpoint and model: what was rejected is remembered here. Calls without a schema are passed on as they are. Around a generator's client it
/// says how the calls of batches are sent too, though they do not go through it: what is rejected in one batch is sent in the next way in the next, and the
/// journal of the run remembers it.
/// </remarks>
public sealed class SchemaStepDown : DelegatingChatClient
{
    private readonly Func<Exception, bool> _rejectsSchema;
    private readonly SchemaMode? _fixed;
    private int _mode;
    private int _rejections;

    /// <summary>Puts itself around a client.</summary>
    /// <param name="innerClient">Sends the calls; disposed with this.</param>
    /// <param name="rejectsSchema">Whether an exception says that the endpoint does not take the schema or its format; no other failure changes the mode.</param>
    /// <param name="mode">The one way to send the schema; null, the default, to find one that works.</param>
    /// <exception cref="ArgumentNullException"><paramref name="innerClient"/> or <paramref name="rejectsSchema"/> is null.</exception>
    public SchemaStepDown(IChatClient innerClient, Func<Exception, bool> rejectsSchema, SchemaMode? mode = null)
        : base(innerClient)
    {
        ArgumentNullException.ThrowIfNull(rejectsSchema);
        (_rejectsSchema, _fixed, _mode) = (rejectsSchema, mode, (int)(mode ?? SchemaMode.Strict));
    }

    /// <summary>How the schema is sent now.</summary>
    public SchemaMode Mode => (SchemaMode)Volatile.Read(ref _mode);

    /// <summary>Whether the endpoint rejected a way that was tried before.</summary>
    public bool HasSteppedDown => _fixed is null && Mode != SchemaMode.Strict;

    /// <summary>Requests the endpoint rejected for their schema before one was taken: they come on top of the attempts of a run.</summary>
    public int Rejections => Volatile.Read(ref _rejections);

    /// <summary>Takes in that a call of a batch failed.</summary>
    /// <param name="sent">How its schema was sent.</param>
    /// <param name="exception">The provider's error.</param>
    /// <returns>Whether it was the schema: the call is worth to be sent again.</returns>
    internal bool TryStepDown(SchemaMode sent, Exception exception)
    {
        var steps = CanStepDown(sent, exception);
        if (steps)
        {
            StepDownFrom(sent);
        }

        return steps;
    }

    /// <summary>Takes over what an earlier process found out of the endpoint.</summary>
    internal void StepDownTo(SchemaMode mode)
    {
        while (_fixed is null && Mode < mode)
        {
            Interlocked.CompareExchange(ref _mode, (int)mode, (int)Mode);
        }
    }

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ChatMessage> asked = [.. messages];
        while (true)
        {
            var sent = Mode;
            var (prompt, format) = SchemaPrompt.For(sent, asked, options);
            try
            {
                return await base.GetResponseAsync(prompt, format, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (CanStepDown(sent, exception))
            {
                StepDownFrom(sent);
            }
        }
    }

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ChatMessage> asked = [.. messages];
        while (true)
        {
            var sent = Mode;
            var (prompt, format) = SchemaPrompt.For(sent, asked, options);
            var updates = base.GetStreamingResponseAsync(prompt, format, cancellationToken).GetAsyncEnumerator(cancellationToken);
            await using var disposal = updates.ConfigureAwait(false);
            if (await BeginAsync(updates, sent).ConfigureAwait(false) is not { } hasUpdate)
            {
                continue;
            }

            for (; hasUpdate; hasUpdate = await updates.MoveNextAsync().ConfigureAwait(false))
            {
                yield return updates.Current;
            }

            yield break;
        }
    }

    // A request is rejected before its reply begins; null says that it was.
    private async Task<bool?> BeginAsync(IAsyncEnumerator<ChatResponseUpdate> updates, SchemaMode sent)
    {
        try
        {
            return await updates.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (CanStepDown(sent, exception))
        {
            StepDownFrom(sent);
            return null;
        }
    }

    private bool CanStepDown(SchemaMode sent, Exception exception) => _fixed is null && sent != SchemaMode.Prompt && _rejectsSchema(exception);

    // Calls in flight together are rejected together; they all step down once.
    private void StepDownFrom(SchemaMode sent)
    {
        Interlocked.Increment(ref _rejections);
        Interlocked.CompareExchange(ref _mode, (int)sent + 1, (int)sent);
    }
}
