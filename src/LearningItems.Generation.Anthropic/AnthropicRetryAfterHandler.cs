using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Anthropic.Exceptions;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Anthropic;

/// <summary>
/// Keeps how long the provider asks to wait. The Anthropic SDK's exceptions leave the headers of a failed response out, so this throws the very
/// exception the SDK would, with the delay in its data, where <see cref="AnthropicFailures.Classify"/> finds it. For the client's <c>Handlers</c>.
/// </summary>
/// <remarks>
/// Other failed responses are passed on as they are, up to 1 MB of them; successful ones up to 32 MB. An empty body and a page in HTML are named as what
/// they are, with the remedy.
/// </remarks>
public sealed class AnthropicRetryAfterHandler : DelegatingHandler
{
    private const string DataKey = "Retry-After";
    private const int LongestError = 1 << 20;
    private const int LongestReply = 32 << 20;

    /// <summary>The delay that came with a failure; null when none did.</summary>
    internal static TimeSpan? DelayOf(Exception exception) => exception.Data[DataKey] as TimeSpan?;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var isNoAnswer = IsNoAnswer(response);
        if (response.IsSuccessStatusCode && !isNoAnswer)
        {
            await BoundAsync(response, LongestReply, isCut: false, cancellationToken).ConfigureAwait(false);
            return response;
        }

        await BoundAsync(response, LongestError, isCut: true, cancellationToken).ConfigureAwait(false);
        var delay = DelayOf(response);
        if (delay is null && !isNoAnswer)
        {
            return response;
        }

        using (response)
        {
            // Whatever encoding it says it has: reading it as that may fail, and hide the status.
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            var nothing = NonAnswer.Of(response.StatusCode, body);
            if (response.IsSuccessStatusCode)
            {
                throw new HttpRequestException(nothing ?? $"The endpoint answered with {response.Content.Headers.ContentType}, and not with JSON: check its address.");
            }

            var failure = AnthropicExceptionFactory.CreateApiException(response.StatusCode, nothing is null ? Encoding.UTF8.GetString(body) : ErrorOf(nothing));
            failure.Data[DataKey] = delay;
            throw failure;
        }
    }

    // A page, or nothing at all.
    private static bool IsNoAnswer(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.NoContent || response.Content.Headers.ContentLength == 0 || response.Content.Headers.ContentType?.MediaType == "text/html";

    private static string ErrorOf(string message) => new JsonObject { ["type"] = "error", ["error"] = new JsonObject { ["message"] = message } }.ToJsonString();

    private static async Task BoundAsync(HttpResponseMessage response, long most, bool isCut, CancellationToken cancellationToken)
    {
        var bounded = new StreamContent(new BoundedStream(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), most, isCut));
        foreach (var (name, values) in response.Content.Headers.NonValidated.Where(header => !header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)))
        {
            bounded.Headers.TryAddWithoutValidation(name, values);
        }

        response.Content = bounded;
    }

    // Seconds, or a date, which is told by the server's clock: ours may be wrong.
    private static TimeSpan? DelayOf(HttpResponseMessage response) =>
        Milliseconds(response) ?? (response.Headers.RetryAfter is { } retryAfter ? retryAfter.Delta ?? (retryAfter.Date - response.Headers.Date) : null);

    private static TimeSpan? Milliseconds(HttpResponseMessage response) =>
        response.Headers.TryGetValues("retry-after-ms", out var values)
        && double.TryParse(values.First(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds < int.MaxValue
            ? TimeSpan.FromMilliseconds(milliseconds) : null;
}
