using System.Net;

namespace LearningItems.Generation.Testing;

/// <summary>
/// What a <see cref="ScriptedHttpException"/> means. The library understands its status by itself, as that of any exception of an HTTP client; how
/// long to wait only a function knows that is added to the options.
/// </summary>
public static class ScriptedFailures
{
    private const int LowestServerError = 500;

    /// <summary>Tells the library how long a scripted failure asks to wait.</summary>
    /// <param name="options">The options of the generator under test.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static LearningItemGenerationOptions AddScriptedFailures(this LearningItemGenerationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddFailureClassification(Classify);
    }

    /// <summary>Understands a scripted failure that asks for a wait.</summary>
    /// <param name="exception">What a client threw.</param>
    /// <returns>The failure with its wait: a rate limit for status 429, what may pass for 408 and 500 and above; null for all else, which the library understands itself.</returns>
    public static ChatFailure? Classify(Exception exception) => exception is not ScriptedHttpException { RetryAfter: { } wait } failure ? null : failure.StatusCode switch
    {
        HttpStatusCode.TooManyRequests => new ChatFailure(ChatFailureKind.RateLimited, wait),
        HttpStatusCode.RequestTimeout or >= (HttpStatusCode)LowestServerError => new ChatFailure(ChatFailureKind.Transient, wait),
        _ => null,
    };
}
