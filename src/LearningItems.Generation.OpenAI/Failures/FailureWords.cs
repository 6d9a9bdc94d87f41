namespace LearningItems.Generation.OpenAI;

/// <summary>
/// What is spent, too long, refused or badly written comes with this status here and that one there; the words are surer. Codes are compared whole,
/// texts are looked for in the message.
/// </summary>
internal static class FailureWords
{
    private static readonly string[] BillingCodes = ["billing_hard_limit_reached", "billing_not_active"];
    private static readonly string[] BillingTexts = ["spending limit", "spend limit", "insufficient balance", "insufficient credits", "more credits", "billing hard limit"];
    private static readonly string[] SpentCodes = [.. BillingCodes, "insufficient_quota"];
    private static readonly string[] SpentTexts = [.. BillingTexts, "exceeded your current quota"];

    // A reply that was no JSON is a bad draw of this one call, and mostly good as far as it came.
    private static readonly string[] BadReplyCodes = ["json_validate_failed", "output_parse_failed", "tool_use_failed"];
    private static readonly string[] BadReplyTexts = ["failed to generate JSON", "failed to validate JSON", "generated JSON does not match"];

    private static readonly string[] LongCodes = ["context_length_exceeded", "exceed_context_size_error", "string_above_max_length", "tokens_limit_reached", "request_too_large"];

    // "Request too large" is a rate limit that no waiting helps: one request asks for more tokens than a minute has. A model output limit that was
    // reached before the reply began is helped by asking for less, too.
    private static readonly string[] LongTexts =
    [
        "maximum context length", "max context length", "available context size", "context window", "the context length", "exceed context limit", "max_model_len",
        "maximum prompt length", "prompt is too long", "prompt too long", "input is too long", "exceeds the maximum number of tokens", "reduce the length of the messages",
        "`inputs` tokens + `max_new_tokens` must be", "request too large", "model output limit was reached",
    ];

    private static readonly string[] RefusedCodes = ["content_filter", "content_filtered", "content_policy_violation", "data_inspection_failed", "moderation_blocked"];
    private static readonly string[] RefusedTexts = ["content management policy", "content policy", "content filtering policy", "violating our usage policy", "inappropriate content", "input was flagged"];

    private static readonly string[] KeyCodes = ["invalid_api_key", "API_KEY_INVALID", "invalid_authentication_error"];
    private static readonly string[] KeyTexts = ["incorrect API key", "API key not valid", "invalid API key"];

    private static readonly string[] FormatTexts = ["response_format", "response format", "json_schema", "schema", "structured output", "grammar"];

    /// <summary>What the words of an error say of its kind; null where only the status does.</summary>
    public static ChatFailureKind? KindOf(OpenAIError error) =>
        error.Is(SpentCodes) || error.Says(SpentTexts) ? ChatFailureKind.QuotaExhausted
        : error.Is(BadReplyCodes) || error.Says(BadReplyTexts) ? ChatFailureKind.BadReply
        : error.Is(LongCodes) || error.Says(LongTexts) ? ChatFailureKind.ContextExceeded
        : error.Is(RefusedCodes) || error.Says(RefusedTexts) ? ChatFailureKind.Refused
        : error.Is(KeyCodes) || error.Says(KeyTexts) ? ChatFailureKind.Authentication
        : null;

    /// <summary>Whether it is money that is spent, which no wait of minutes brings back.</summary>
    public static bool NamesBilling(OpenAIError error) => error.Is(BillingCodes) || error.Says(BillingTexts);

    /// <summary>Whether an error is about the schema or the format of the reply.</summary>
    public static bool NamesFormat(OpenAIError error) => error.Says(FormatTexts);
}
