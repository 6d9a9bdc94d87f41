using System.ClientModel;
using System.Globalization;
using LearningItems.Generation;

namespace LearningItems.Cli.Providers;

/// <summary>
/// What the exceptions of the OpenAI SDK mean, for OpenAI and for servers that speak its format. Copy this file and OpenAiError.cs into an
/// application and set <c>options.ClassifyFailure = OpenAiFailures.Classify</c>; without this adapter leave the stream's exception out.
/// </summary>
internal static class OpenAiFailures
{
    private static readonly string[] SpentCodes = ["insufficient_quota", "billing_hard_limit_reached", "billing_not_active"];
    private static readonly string[] SpentTexts = ["exceeded your current quota", "spending limit", "spend limit", "insufficient balance", "insufficient credits"];
    private static readonly string[] LongCodes = ["context_length_exceeded", "exceed_context_size_error"];

    // The last is a rate limit that no waiting helps: one request asks for more tokens than a minute has.
    private static readonly string[] LongTexts = ["maximum context length", "available context size", "context window", "Request too large"];
    private static readonly string[] RefusedCodes = ["content_filter", "content_policy_violation"];
    private static readonly string[] FormatTexts = ["response_format", "response format", "json_schema", "schema", "structured output", "grammar"];

    /// <summary>Understands an exception; null for what is not the SDK's or says nothing.</summary>
    public static ChatFailure? Classify(Exception exception) => exception switch
    {
        OpenAiStreamException broken => new ChatFailure(OfText(broken.Error) ?? OfStream(broken.Error)),
        ClientResultException { Status: 0 } => new ChatFailure(ChatFailureKind.Transient), // no answer came: refused, reset, no such host
        ClientResultException answered => new ChatFailure(OfText(OpenAiError.Of(answered)) ?? OfStatus(answered.Status), RetryAfter(answered)),
        HttpRequestException or IOException or TimeoutException or OperationCanceledException => new ChatFailure(ChatFailureKind.Transient),
        _ => null,
    };

    /// <summary>Whether the endpoint does not take the schema or the response format.</summary>
    public static bool RejectsSchema(Exception exception) =>
        exception is ClientResultException { Status: 400 } answered && OpenAiError.Of(answered) is var error && OfText(error) is null && Says(error.Message, FormatTexts);

    /// <summary>What the endpoint itself says; null when it says nothing.</summary>
    public static string? MessageOf(Exception exception) => exception is ClientResultException answered ? OpenAiError.Of(answered).Message : null;

    // What is spent, too long or refused comes with this status here and that one there; the words are surer.
    private static ChatFailureKind? OfText(OpenAiError error) =>
        Is(error, SpentCodes) || Says(error.Message, SpentTexts) ? ChatFailureKind.QuotaExhausted
        : Is(error, LongCodes) || Says(error.Message, LongTexts) ? ChatFailureKind.ContextExceeded
        : Is(error, RefusedCodes) ? ChatFailureKind.Refused
        : null;

    private static ChatFailureKind OfStream(OpenAiError error) =>
        Is(error, ["rate_limit_exceeded", "429"]) ? ChatFailureKind.RateLimited : ChatFailureKind.Transient;

    private static ChatFailureKind OfStatus(int status) => status switch
    {
        429 => ChatFailureKind.RateLimited,
        401 or 403 => ChatFailureKind.Authentication,
        402 => ChatFailureKind.QuotaExhausted,
        413 => ChatFailureKind.ContextExceeded,
        408 or 409 or >= 500 => ChatFailureKind.Transient,
        >= 300 => ChatFailureKind.InvalidRequest,
        _ => ChatFailureKind.Unknown,
    };

    private static TimeSpan? RetryAfter(ClientResultException answered)
    {
        var headers = answered.GetRawResponse()?.Headers;
        return Number("retry-after-ms") is { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds)
            : Number("Retry-After") is { } seconds ? TimeSpan.FromSeconds(seconds)
            : Date("Retry-After") - Date("Date"); // by the server's clock: ours may be wrong

        double? Number(string name) =>
            headers?.TryGetValue(name, out var text) == true && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue ? number : null;

        DateTimeOffset? Date(string name) =>
            headers?.TryGetValue(name, out var text) == true && DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    private static bool Is(OpenAiError error, string[] codes) => codes.Contains(error.Code, StringComparer.Ordinal) || codes.Contains(error.Type, StringComparer.Ordinal);

    private static bool Says(string? message, string[] texts) => message is not null && texts.Any(text => message.Contains(text, StringComparison.OrdinalIgnoreCase));
}
