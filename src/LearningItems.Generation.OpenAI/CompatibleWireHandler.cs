using System.Net;
using LearningItems.Generation.OpenAI.Wire;

namespace LearningItems.Generation.OpenAI;

/// <summary>
/// Mends, below the SDK, what servers that speak OpenAI's format write otherwise than OpenAI, so that the SDK reads their replies and an error is told
/// as what it is. It is about <c>POST …/chat/completions</c> alone; every other request passes untouched.
/// </summary>
/// <remarks>
/// Streams are passed on event by event as they come. A stream that ends without a finish reason stays one: an end is never made up. An error within a
/// reply that began well becomes a <c>ClientResultException</c> with the status it names, 500 where it names none. An output limit is sent as
/// <c>max_tokens</c>, to OpenAI itself as the SDK writes it, and once more under the other name when a 400 says so; what an endpoint and model took is
/// remembered as long as the handler lives. An empty body, a page in HTML and bytes that are no UTF-8 become errors that say so; of an error no more than 1 MB is read. No text of a request or a reply is logged or kept.
/// </remarks>
public sealed class CompatibleWireHandler : DelegatingHandler
{
    private readonly OutputLimitNames _limits = new();

    /// <inheritdoc/>
    /// <exception cref="HttpRequestException">The request failed, or the reply is longer than 32 MB or has a line longer than 16 MB.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!IsChatCompletion(request) || await ChatRequest.ReadAsync(request.Content!, cancellationToken).ConfigureAwait(false) is not { } asked)
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var name = _limits.For(asked, request.RequestUri!);
        var response = await AskAsync(request, asked.WithLimitAs(name), cancellationToken).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.BadRequest && OutputLimitNames.OtherNameFor(name, await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false)) is { } other)
        {
            response.Dispose();
            response = await AskAsync(request, asked.WithLimitAs(other), cancellationToken).ConfigureAwait(false);
            if (response.StatusCode != HttpStatusCode.BadRequest)
            {
                _limits.Remember(asked, request.RequestUri!, other);
            }
        }

        return response;
    }

    /// <inheritdoc/>
    /// <remarks>Waits for what <see cref="SendAsync"/> does.</remarks>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => SendAsync(request, cancellationToken).GetAwaiter().GetResult();

    private async Task<HttpResponseMessage> AskAsync(HttpRequestMessage request, ChatRequest asked, CancellationToken cancellationToken)
    {
        request.Content = asked.ToContent(request.Content!);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if ((int)response.StatusCode >= 400)
        {
            await FailedReply.MendAsync(response, cancellationToken).ConfigureAwait(false);
        }
        else if (response.StatusCode == HttpStatusCode.OK && asked.IsStreamed)
        {
            await StreamedReply.MendAsync(response, asked.Model, cancellationToken).ConfigureAwait(false);
        }
        else if ((int)response.StatusCode is >= 200 and < 300)
        {
            await WholeReply.MendAsync(response, asked.Model, cancellationToken).ConfigureAwait(false);
        }

        return response;
    }

    private static bool IsChatCompletion(HttpRequestMessage request) =>
        request.Method == HttpMethod.Post && request.Content is not null && request.RequestUri is { IsAbsoluteUri: true } uri
        && uri.AbsolutePath.TrimEnd('/').EndsWith("/chat/completions", StringComparison.OrdinalIgnoreCase);
}
