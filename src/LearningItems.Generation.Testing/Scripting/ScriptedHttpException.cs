using System.Net;

namespace LearningItems.Generation.Testing;

/// <summary>A provider's answer that the request failed, as an HTTP client throws it, with the wait it asks for.</summary>
/// <param name="statusCode">The status.</param>
/// <param name="retryAfter">How long the provider asks to wait; null for nothing said.</param>
public sealed class ScriptedHttpException(HttpStatusCode statusCode, TimeSpan? retryAfter = null)
    : HttpRequestException($"The reply was scripted to fail with status {(int)statusCode}{(retryAfter is { } wait ? $", to be tried again after {wait}" : string.Empty)}.", inner: null, statusCode)
{
    /// <summary>How long the provider asks to wait; null for nothing said.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
