using System.Text;
using System.Text.Encodings.Web;

namespace LearningItems.Cli.Providers;

/// <summary>
/// Takes the key out of failed responses. Some servers quote it when they reject it, and what a failed response says goes into exceptions, the
/// ledger and the report.
/// </summary>
internal sealed class KeyRedactionHandler(string key) : DelegatingHandler
{
    private const string Redacted = "(key)";

    // As it is, and as JSON may write its signs.
    private readonly string[] _forms = [key, JavaScriptEncoder.Default.Encode(key), key.Replace("/", "\\/", StringComparison.Ordinal)];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        response.ReasonPhrase = response.ReasonPhrase is { } phrase ? Redact(phrase) : null;
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        if (_forms.Any(form => body.Contains(form, StringComparison.Ordinal)))
        {
            var type = response.Content.Headers.ContentType;
            response.Content.Dispose();
            response.Content = new StringContent(Redact(body), Encoding.UTF8, type?.MediaType ?? "text/plain");
        }

        return response;
    }

    private string Redact(string text) => _forms.Aggregate(text, (rest, form) => rest.Replace(form, Redacted, StringComparison.Ordinal));
}
