using System.Globalization;
using System.Text;
using Anthropic.Exceptions;

namespace LearningItems.Generation.Anthropic;

/// <summary>
/// Keeps how long the provider asks to wait. The Anthropic SDK's exceptions leave the headers of a failed response out, so this throws the very
/// exception the SDK would, with the delay in its data, where <see cref="AnthropicFailures.Classify"/> finds it. For the client's <c>Handlers</c>.
/// </summary>
/// <remarks>Successful responses, and failed ones that name no wait, are passed on as they are.</remarks>
public sealed class AnthropicRetryAfterHandler : DelegatingHandler
{
    private const string DataKey = "Retry-After";

    /// <summary>The delay that came with a failure; null when none did.</summary>
    internal static TimeSpan? DelayOf(Exception exception) => exception.Data[DataKey] as TimeSpan?;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.IsSuccessStatusCode || DelayOf(response) is not { } delay)
        {
            return response;
        }

        using (response)
        {
            // Whatever encoding it says it has: reading it as that may fail, and hide the status.
            var body = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
            var failure = AnthropicExceptionFactory.CreateApiException(response.StatusCode, body);
            failure.Data[DataKey] = delay;
            throw failure;
        }
    }

    // Seconds, or a date, which is told by the server's clock: ours may be wrong.
    private static TimeSpan? DelayOf(HttpResponseMessage response) =>
        Milliseconds(response) ?? (response.Headers.RetryAfter is { } retryAfter ? retryAfter.Delta ?? (retryAfter.Date - response.Headers.Date) : null);

    private static TimeSpan? Milliseconds(HttpResponseMessage response) =>
        response.Headers.TryGetValues("retry-after-ms", out var values)
        && double.TryParse(values.First(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds < int.MaxValue
            ? TimeSpan.FromMilliseconds(milliseconds) : null;
}
