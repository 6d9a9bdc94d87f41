using Microsoft.AspNetCore.Http;

namespace LearningItems.LoopbackModel.Anthropic;

/// <summary>Anthropic's errors.</summary>
internal static class AnthropicErrors
{
    private const string InvalidRequest = "invalid_request_error";

    public static WireError? Of(Fault fault) => fault switch
    {
        Fault.RateLimited => Error(
            StatusCodes.Status429TooManyRequests, "rate_limit_error", "This request would exceed your organization's rate limit of 50 requests per minute."),
        Fault.QuotaExhausted => Error(
            StatusCodes.Status400BadRequest, InvalidRequest, "Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits."),
        Fault.SpendLimitReached => Error(
            StatusCodes.Status400BadRequest, InvalidRequest, "You have reached your specified API usage limits. You will regain access on 2026-02-01 at 00:00 UTC."),
        Fault.ServerError => Error(StatusCodes.Status500InternalServerError, "api_error", "Internal server error"),
        Fault.Overloaded => Error(WireError.Status529SiteOverloaded, "overloaded_error", "Overloaded"),
        Fault.Unavailable => WireError.FromGateway,
        Fault.Authentication => Error(StatusCodes.Status401Unauthorized, "authentication_error", "invalid x-api-key"),
        Fault.InvalidRequest => Error(
            StatusCodes.Status400BadRequest, InvalidRequest, "max_tokens: 200000 > 64000, which is the maximum allowed number of output tokens"),
        Fault.SchemaRejected => Error(
            StatusCodes.Status400BadRequest, InvalidRequest, "output_config.format: structured outputs are not supported by this model"),
        Fault.ContextExceeded => Error(StatusCodes.Status400BadRequest, InvalidRequest, "prompt is too long: 208310 tokens > 200000 maximum"),
        Fault.ContentFilter => Error(StatusCodes.Status400BadRequest, InvalidRequest, "Output blocked by content filtering policy"),
        _ => null,
    };

    public static WireError Rejection(string message) => Error(StatusCodes.Status400BadRequest, InvalidRequest, message);

    private static WireError Error(int statusCode, string type, string message) =>
        WireError.Json(statusCode, new { type = "error", error = new { type, message } });
}
