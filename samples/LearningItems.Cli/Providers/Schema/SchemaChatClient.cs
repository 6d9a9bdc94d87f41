using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Providers;

/// <summary>
/// Sends the schema of a reply in the way the endpoint takes. Without a fixed mode it begins strictly and, when the endpoint rejects that, takes
/// the next way, for this call and all later ones.
/// </summary>
/// <param name="inner">Sends the calls.</param>
/// <param name="mode">The one way to send the schema; null to find one that works.</param>
/// <param name="rejectsSchema">Whether an exception says that the endpoint does not take the schema or its format; no other failure changes the mode.</param>
internal sealed class SchemaChatClient(IChatClient inner, SchemaMode? mode, Func<Exception, bool> rejectsSchema) : DelegatingChatClient(inner)
{
    private int _mode = (int)(mode ?? SchemaMode.Strict);
    private int _rejections;

    /// <summary>How the schema is sent now.</summary>
    public SchemaMode Mode => (SchemaMode)Volatile.Read(ref _mode);

    /// <summary>Whether the endpoint rejected a way that was tried before.</summary>
    public bool HasSteppedDown => mode is null && Mode != SchemaMode.Strict;

    /// <summary>Requests the endpoint rejected for their schema before one was taken: they come on top of the attempts of a run.</summary>
    public int Rejections => Volatile.Read(ref _rejections);

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ChatMessage> asked = [.. messages];
        while (true)
        {
            var sent = Mode;
            var (prompt, format) = SchemaPrompt.For(sent, asked, options);
            try
            {
                return await base.GetResponseAsync(prompt, format, cancellationToken);
            }
            catch (Exception exception) when (CanStepDown(sent, exception))
            {
                StepDownFrom(sent);
            }
        }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ChatMessage> asked = [.. messages];
        while (true)
        {
            var sent = Mode;
            var (prompt, format) = SchemaPrompt.For(sent, asked, options);
            await using var updates = base.GetStreamingResponseAsync(prompt, format, cancellationToken).GetAsyncEnumerator(cancellationToken);
            if (await BeginAsync(updates, sent) is not { } hasUpdate)
            {
                continue;
            }

            for (; hasUpdate; hasUpdate = await updates.MoveNextAsync())
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
            return await updates.MoveNextAsync();
        }
        catch (Exception exception) when (CanStepDown(sent, exception))
        {
            StepDownFrom(sent);
            return null;
        }
    }

    private bool CanStepDown(SchemaMode sent, Exception exception) => mode is null && sent != SchemaMode.Prompt && rejectsSchema(exception);

    // Calls in flight together are rejected together; they all step down once.
    private void StepDownFrom(SchemaMode sent)
    {
        Interlocked.Increment(ref _rejections);
        Interlocked.CompareExchange(ref _mode, (int)sent + 1, (int)sent);
    }
}
