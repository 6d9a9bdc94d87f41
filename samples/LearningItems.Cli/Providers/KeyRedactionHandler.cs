using System.Text;
using System.Text.Encodings.Web;

namespace LearningItems.Cli.Providers;

/// <summary>
/// Takes the key out of responses. Some servers quote it when they reject it, be it within a reply that began well, and what such a response says
/// goes into exceptions, the ledger and the report.
/// </summary>
internal sealed class KeyRedactionHandler(string key) : DelegatingHandler
{
    // A shorter one, such as local servers are given, may be a word of the reply.
    private const int ShortestSecret = 16;

    // As it is, and as JSON may write its signs.
    private readonly string[] _forms = [key, JavaScriptEncoder.Default.Encode(key), key.Replace("/", "\\/", StringComparison.Ordinal)];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        response.ReasonPhrase = response.ReasonPhrase is { } phrase ? _forms.Aggregate(phrase, (rest, form) => rest.Replace(form, "(key)", StringComparison.Ordinal)) : null;
        if (!response.IsSuccessStatusCode || key.Length >= ShortestSecret)
        {
            response.Content = await WithoutKeyAsync(response.Content, cancellationToken);
        }

        return response;
    }

    private async Task<HttpContent> WithoutKeyAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var redacted = new StreamContent(new KeyRedactionStream(await content.ReadAsStreamAsync(cancellationToken), [.. _forms.Distinct().Select(Encoding.UTF8.GetBytes)]));
        foreach (var (name, values) in content.Headers.NonValidated.Where(header => header.Key != "Content-Length"))
        {
            redacted.Headers.TryAddWithoutValidation(name, values);
        }

        return redacted;
    }
}
