using System.Net;
using Anthropic.Exceptions;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Anthropic;

/// <summary>
/// What the exceptions of the Anthropic SDK mean. <c>AddAnthropicFailures</c> on the builder or on the options says so to the library; a function of
/// one's own may call <see cref="Classify"/>.
/// </summary>
public static class AnthropicFailures
{
    private static readonly string[] SpentTexts = ["credit balance", "usage limits", "spend limit", "spending limit"];
    private static readonly string[] LongTexts = ["prompt is too long", "exceed context limit", "context window", "maximum context length", "available context size"];
    private static readonly string[] RefusedTexts = ["content filtering policy"];
    private static readonly string[] FormatTexts = ["output_config", "output_format", "json_schema", "schema", "structured output"];

    /// <summary>Understands an exception of the SDK, with the wait that <see cref="AnthropicRetryAfterHandler"/> kept.</summary>
    /// <param name="exception">What a call threw.</param>
    /// <returns>The failure; null for what is not the SDK's own, which the library or another function understands.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public static ChatFailure? Classify(Exception exception) => exception switch
    {
        AnthropicServiceException answered => new ChatFailure(OfText(answered) ?? OfType(answered) ?? OfStatus(answered), AnthropicRetryAfterHandler.DelayOf(answered)),
        AnthropicIOException unproven when ExceptionText.IsUntrusted(unproven) => new ChatFailure(ChatFailureKind.InvalidRequest),
        AnthropicIOException => new ChatFailure(ChatFailureKind.Transient),
        null => throw new ArgumentNullException(nameof(exception)),
        _ => null,
    };

    /// <summary>Whether the endpoint does not take the schema or the output format: for <see cref="SchemaStepDown"/>.</summary>
    /// <param name="exception">What a call threw.</param>
    /// <returns>True for a 400 that names schema or format and nothing worse.</returns>
    public static bool RejectsSchema(Exception exception) =>
        exception is AnthropicApiException { StatusCode: HttpStatusCode.BadRequest } answered && OfText(answered) is null && Says(answered, FormatTexts);

    /// <summary>What the provider itself says in an exception.</summary>
    /// <param name="exception">What a call threw.</param>
    /// <returns>The message of the error; null when the exception is not the SDK's or says nothing.</returns>
    public static string? MessageOf(Exception exception) => (exception as AnthropicServiceException)?.ApiMessage;

    // What is spent, too long or blocked comes as an invalid request; only the words tell it from others.
    private static ChatFailureKind? OfText(AnthropicServiceException answered) =>
        Says(answered, SpentTexts) ? ChatFailureKind.QuotaExhausted
        : Says(answered, LongTexts) ? ChatFailureKind.ContextExceeded
        : Says(answered, RefusedTexts) ? ChatFailureKind.Refused
        : null;

    // An error in the middle of a stream has a type and no status.
    private static ChatFailureKind? OfType(AnthropicServiceException answered) => answered.Type?.Raw() switch
    {
        "rate_limit_error" => ChatFailureKind.RateLimited,
        "overloaded_error" or "api_error" or "timeout_error" => ChatFailureKind.Transient,
        "billing_error" => ChatFailureKind.QuotaExhausted,
        "authentication_error" or "permission_error" => ChatFailureKind.Authentication,
        "request_too_large" => ChatFailureKind.ContextExceeded,
        "invalid_request_error" or "not_found_error" => ChatFailureKind.InvalidRequest,
        _ => null,
    };

    // A proxy in between answers in its own words.
    private static ChatFailureKind OfStatus(AnthropicServiceException answered) => (int?)(answered as AnthropicApiException)?.StatusCode switch
    {
        429 => ChatFailureKind.RateLimited,
        401 or 403 => ChatFailureKind.Authentication,
        402 => ChatFailureKind.QuotaExhausted,
        413 => ChatFailureKind.ContextExceeded,
        408 or 409 or >= 500 => ChatFailureKind.Transient,
        >= 300 => ChatFailureKind.InvalidRequest,
        _ => ChatFailureKind.Unknown,
    };

    private static bool Says(AnthropicServiceException answered, string[] texts) =>
        answered.ApiMessage is { } message && texts.Any(text => message.Contains(text, StringComparison.OrdinalIgnoreCase));
}
