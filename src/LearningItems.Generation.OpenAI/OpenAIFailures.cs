using System.ClientModel;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.OpenAI;

/// <summary>
/// What the exceptions of the OpenAI SDK mean, for OpenAI and for servers that speak its format. <c>AddOpenAIFailures</c> on the builder or on the
/// options says so to the library; a function of one's own may call <see cref="Classify(Exception)"/>.
/// </summary>
public static class OpenAIFailures
{
    /// <summary>Understands an exception of the SDK, with the wait its answer asks for.</summary>
    /// <param name="exception">What a call threw.</param>
    /// <returns>The failure; null for what is not the SDK's own, which the library or another function understands.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public static ChatFailure? Classify(Exception exception) => exception switch
    {
        ClientResultException { Status: 0 } unproven when ExceptionText.IsUntrusted(unproven) => new ChatFailure(ChatFailureKind.InvalidRequest),
        ClientResultException { Status: 0 } => new ChatFailure(ChatFailureKind.Transient), // no answer came: refused, reset, no such host
        ClientResultException answered => Classify(answered),
        AggregateException { InnerExceptions: [.., ClientResultException last] } => Classify((Exception)last), // of an SDK that retries by itself
        null => throw new ArgumentNullException(nameof(exception)),
        _ => null,
    };

    /// <summary>Whether the endpoint does not take the schema or the response format: for <see cref="SchemaStepDown"/>.</summary>
    /// <param name="exception">What a call threw.</param>
    /// <returns>True for a 400 or 422 that names schema or format and nothing worse.</returns>
    public static bool RejectsSchema(Exception exception) =>
        exception is ClientResultException { Status: 400 or 422 } answered && OpenAIError.Of(answered) is var error && FailureWords.KindOf(error) is null && FailureWords.NamesFormat(error);

    /// <summary>What the endpoint itself says in an exception.</summary>
    /// <param name="exception">What a call threw.</param>
    /// <returns>The message of the error; null when the exception is not the SDK's or says nothing.</returns>
    public static string? MessageOf(Exception exception) => exception is ClientResultException answered ? OpenAIError.Of(answered).Message : null;

    private static ChatFailure Classify(ClientResultException answered)
    {
        var error = OpenAIError.Of(answered);
        var headers = answered.GetRawResponse()?.Headers;
        var wait = RequestedWait.Asked(headers, error);

        var told = FailureWords.KindOf(error);

        // Who says when to come back has not seen the end of the quota: limits of a minute are called one too.
        var isLimitOfTheMinute = told == ChatFailureKind.QuotaExhausted && answered.Status == 429 && wait is not null && !FailureWords.NamesBilling(error);
        var kind = isLimitOfTheMinute ? ChatFailureKind.RateLimited : told ?? OfStatus(answered.Status);
        return new ChatFailure(kind, wait ?? (kind == ChatFailureKind.RateLimited ? RequestedWait.UntilReset(headers) : null))
        {
            Reply = kind == ChatFailureKind.BadReply ? error.Reply : null,
        };
    }

    private static ChatFailureKind OfStatus(int status) => status switch
    {
        429 => ChatFailureKind.RateLimited,
        401 or 403 => ChatFailureKind.Authentication,
        402 => ChatFailureKind.QuotaExhausted,
        413 => ChatFailureKind.ContextExceeded,
        408 or 409 or 425 or 498 or >= 500 => ChatFailureKind.Transient, // 498: no capacity at the moment, in Groq's words
        >= 300 => ChatFailureKind.InvalidRequest,
        _ => ChatFailureKind.Unknown,
    };
}
