using System.Net;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Execution;

/// <summary>Understands exceptions: the application's own way first, then what the exceptions of .NET itself say.</summary>
internal static class FailureClassification
{
    // Anthropic and others answer 529 when the model is overloaded.
    private const int SiteOverloaded = 529;

    public static ChatFailure Classify(Exception exception, Func<Exception, ChatFailure?>? own) =>
        own?.Invoke(exception) ?? new ChatFailure(Kind(exception));

    private static ChatFailureKind Kind(Exception exception) => exception switch
    {
        HttpRequestException { StatusCode: { } status } => Kind(status),
        HttpRequestException when ExceptionText.IsUntrusted(exception) => ChatFailureKind.InvalidRequest, // nobody else answers at a second attempt
        HttpRequestException or IOException or TimeoutException or OperationCanceledException => ChatFailureKind.Transient,
        UnauthorizedAccessException => ChatFailureKind.Authentication,
        { InnerException: { } inner } when Kind(inner) is not ChatFailureKind.Unknown and var kind => kind,
        _ => ChatFailureKind.Unknown,
    };

    private static ChatFailureKind Kind(HttpStatusCode status) => status switch
    {
        HttpStatusCode.TooManyRequests => ChatFailureKind.RateLimited,
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => ChatFailureKind.Authentication,
        HttpStatusCode.PaymentRequired => ChatFailureKind.QuotaExhausted,
        HttpStatusCode.RequestEntityTooLarge => ChatFailureKind.ContextExceeded,
        HttpStatusCode.RequestTimeout or HttpStatusCode.Conflict => ChatFailureKind.Transient,
        >= HttpStatusCode.InternalServerError or (HttpStatusCode)SiteOverloaded => ChatFailureKind.Transient,
        >= HttpStatusCode.BadRequest => ChatFailureKind.InvalidRequest,
        _ => ChatFailureKind.Unknown,
    };
}
