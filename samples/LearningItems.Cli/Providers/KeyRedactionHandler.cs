using System.Text;

namespace LearningItems.Cli.Providers;

/// <summary>
/// Takes the key out of failed responses. Some servers quote it when they reject it, and what a failed response says goes into exceptions, the
/// ledger and the report.
/// </summary>
internal sealed class KeyRedactionHandler(string key) : DelegatingHandler
{
    private const string Redacted = "(key)";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        response.ReasonPhrase = response.ReasonPhrase?.Replace(key, Redacted, StringComparison.Ordinal);
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        if (body.Contains(key, StringComparison.Ordinal))
        {
            var type = response.Content.Headers.ContentType;
            response.Content.Dispose();
            response.Content = new StringContent(body.Replace(key, Redacted, StringComparison.Ordinal), Encoding.UTF8, type?.MediaType ?? "text/plain");
        }

        return response;
    }
}
