using System.Net;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Testing;

/// <summary>
/// One reply of a <see cref="ScriptedChatClient"/>: a text, whole or in chunks, or a failure, with what a provider tells beside it. Immutable: each
/// <c>With…</c> gives another one. May be given to several clients.
/// </summary>
public sealed record ScriptedReply
{
    private ScriptedReply(Func<RecordedRequest, IReadOnlyList<string>> chunks) => ChunksFor = chunks;

    internal Func<RecordedRequest, IReadOnlyList<string>> ChunksFor { get; }

    internal Exception? Exception { get; private init; }

    internal int ChunksBeforeException { get; private init; }

    internal TimeSpan Delay { get; private init; }

    internal UsageDetails? Usage { get; private init; }

    internal ChatFinishReason FinishReason { get; private init; } = ChatFinishReason.Stop;

    internal string? ModelId { get; private init; }

    /// <summary>A text in one piece.</summary>
    /// <param name="text">What the model writes; for items the JSON that the library asks for.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ScriptedReply Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Chunks(text);
    }

    /// <summary>A text in pieces, which a stream brings one after the other.</summary>
    /// <param name="chunks">The pieces.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chunks"/> is null.</exception>
    public static ScriptedReply Chunks(params string[] chunks)
    {
        ArgumentNullException.ThrowIfNull(chunks);
        return new ScriptedReply(_ => chunks);
    }

    /// <summary>A text that depends on what was asked.</summary>
    /// <param name="text">Gives the text; called once a request, by the thread that asks.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ScriptedReply From(Func<RecordedRequest, string> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ScriptedReply(request => [text(request)]);
    }

    /// <summary>Right items for all that is asked for, as <see cref="StandInChatClient"/> writes them, in pieces of at most 40 characters.</summary>
    /// <returns>The reply.</returns>
    public static ScriptedReply RightItems() => RightItemsExcept();

    /// <summary>Right items for all that is asked for, but none that teaches certain words: a model forgets them.</summary>
    /// <param name="words">The words, as the rows have them.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public static ScriptedReply RightItemsExcept(params string[] words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new ScriptedReply(request => RightAnswer.To(request, words));
    }

    /// <summary>A failure in place of a reply.</summary>
    /// <param name="exception">What the client throws, the same object each time.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public static ScriptedReply Failure(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new ScriptedReply(_ => []) { Exception = exception };
    }

    /// <summary>An answer with an HTTP status that says that the request failed.</summary>
    /// <param name="statusCode">The status: 429 for a rate limit, 401 for a wrong key, 500 and above for what may pass.</param>
    /// <param name="retryAfter">How long the provider asks to wait; the library hears of it where <see cref="ScriptedFailures"/> are added to its options. Null for nothing said.</param>
    /// <returns>The reply, which throws a <see cref="ScriptedHttpException"/>.</returns>
    public static ScriptedReply HttpError(HttpStatusCode statusCode, TimeSpan? retryAfter = null) => Failure(new ScriptedHttpException(statusCode, retryAfter));

    /// <summary>The same reply after a wait.</summary>
    /// <param name="delay">How long, on the client's clock, before the reply or the first of its pieces. Not negative.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delay"/> is negative.</exception>
    public ScriptedReply After(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return this with { Delay = delay };
    }

    /// <summary>The same reply, whose stream breaks off. Asked for as a whole, it fails at once.</summary>
    /// <param name="chunks">So many pieces come; at least 0.</param>
    /// <param name="exception">What the stream throws then; an <see cref="IOException"/>, which may pass, when null.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chunks"/> is negative.</exception>
    public ScriptedReply BreakingAfter(int chunks, Exception? exception = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(chunks);
        return this with { ChunksBeforeException = chunks, Exception = exception ?? new IOException("The stream broke, as it was scripted to.") };
    }

    /// <summary>The same reply with what it used; without, the reply says nothing of it.</summary>
    /// <param name="inputTokens">Input tokens.</param>
    /// <param name="outputTokens">Output tokens.</param>
    /// <returns>The reply.</returns>
    public ScriptedReply WithUsage(long inputTokens, long outputTokens) => this with
    {
        Usage = new UsageDetails { InputTokenCount = inputTokens, OutputTokenCount = outputTokens, TotalTokenCount = inputTokens + outputTokens },
    };

    /// <summary>The same reply with another finish reason than <see cref="ChatFinishReason.Stop"/>.</summary>
    /// <param name="finishReason"><see cref="ChatFinishReason.Length"/> for a reply that was cut, <see cref="ChatFinishReason.ContentFilter"/> for a refusal.</param>
    /// <returns>The reply.</returns>
    public ScriptedReply WithFinishReason(ChatFinishReason finishReason) => this with { FinishReason = finishReason };

    /// <summary>The same reply with the name of the model that wrote it; without, the reply names none.</summary>
    /// <param name="modelId">The name.</param>
    /// <returns>The reply.</returns>
    public ScriptedReply WithModelId(string modelId) => this with { ModelId = modelId };
}
