using System.Text;
using Anthropic.Exceptions;

namespace LearningItems.Cli.Providers;

/// <summary>
/// Keeps how long the provider asks to wait. The Anthropic SDK's exceptions leave the headers of a failed response out, so this throws the very
/// exception the SDK would, with the delay in its data. For the client's <c>Handlers</c>; copy it together with AnthropicFailures.cs.
/// </summary>
internal sealed class AnthropicRetryAfterHandler : DelegatingHandler
{
    private const string DataKey = "Retry-After";

    /// <summary>The delay that came with a failure; null when none did.</summary>
    public static TimeSpan? DelayOf(Exception exception) => exception.Data[DataKey] as TimeSpan?;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode || DelayOf(response) is not { } delay)
        {
            return response;
        }

        using (response)
        {
            // Whatever encoding it says it has: reading it as that may fail, and hide the status.
            var body = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            var failure = AnthropicExceptionFactory.CreateApiException(response.StatusCode, body);
            failure.Data[DataKey] = delay;
            throw failure;
        }
    }

    // Seconds, or a date, which is told by the server's clock: ours may be wrong.
    private static TimeSpan? DelayOf(HttpResponseMessage response) =>
        response.Headers.RetryAfter is { } retryAfter ? retryAfter.Delta ?? (retryAfter.Date - response.Headers.Date) : null;
}
