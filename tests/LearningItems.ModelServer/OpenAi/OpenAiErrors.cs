using Microsoft.AspNetCore.Http;

namespace LearningItems.LoopbackModel.OpenAi;

/// <summary>OpenAI's errors.</summary>
internal static class OpenAiErrors
{
    private const string InvalidRequest = "invalid_request_error";
    private const string Server = "server_error";

    public static WireError? Of(Fault fault) => fault switch
    {
        Fault.RateLimited => Error(
            StatusCodes.Status429TooManyRequests, "Rate limit reached for requests per min (RPM). Please slow down.", "requests", "rate_limit_exceeded"),
        Fault.QuotaExhausted => Error(
            StatusCodes.Status429TooManyRequests, "You exceeded your current quota, please check your plan and billing details.", "insufficient_quota", "insufficient_quota"),
        Fault.SpendLimitReached => Error(
            StatusCodes.Status400BadRequest, "Billing hard limit has been reached.", InvalidRequest, "billing_hard_limit_reached"),
        Fault.ServerError => Error(
            StatusCodes.Status500InternalServerError, "The server had an error while processing your request. Sorry about that!", Server),
        Fault.Overloaded => Error(
            StatusCodes.Status503ServiceUnavailable, "The engine is currently overloaded, please try again later.", Server),
        Fault.Unavailable => WireError.FromGateway,
        Fault.Authentication => Error(
            StatusCodes.Status401Unauthorized, "Incorrect API key provided.", InvalidRequest, "invalid_api_key"),
        Fault.InvalidRequest => Error(
            StatusCodes.Status400BadRequest, "Unsupported parameter: 'stream_options' is not supported with this model.", InvalidRequest, "unsupported_parameter", "stream_options"),
        Fault.SchemaRejected => Error(
            StatusCodes.Status400BadRequest, "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.", InvalidRequest),
        Fault.ContextExceeded => Error(
            StatusCodes.Status400BadRequest, "This model's maximum context length is 128000 tokens. However, your messages resulted in 130512 tokens.", InvalidRequest, "context_length_exceeded", "messages"),
        _ => null,
    };

    public static WireError Rejection(string message) => Error(StatusCodes.Status400BadRequest, message, InvalidRequest);

    private static WireError Error(int statusCode, string message, string type, string? code = null, string? param = null) =>
        WireError.Json(statusCode, new { error = new { message, type, param, code } });
}
