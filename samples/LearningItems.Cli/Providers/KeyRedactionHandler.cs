namespace LearningItems.Cli.Providers;

/// <summary>
/// Takes the key out of responses. Some servers quote it when they reject it, be it within a reply that began well, and what such a response says
/// goes into exceptions, the ledger and the report.
/// </summary>
internal sealed class KeyRedactionHandler(string key) : DelegatingHandler
{
    private readonly KeyRedaction _redaction = new(key);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        response.ReasonPhrase = response.ReasonPhrase is { } phrase ? _redaction.In(phrase) : null;
        if (!response.IsSuccessStatusCode || _redaction.IsNoWord)
        {
            response.Content = await WithoutKeyAsync(response.Content, cancellationToken);
        }

        return response;
    }

    private async Task<HttpContent> WithoutKeyAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var redacted = new StreamContent(new KeyRedactionStream(await content.ReadAsStreamAsync(cancellationToken), _redaction));
        foreach (var (name, values) in content.Headers.NonValidated.Where(header => header.Key != "Content-Length"))
        {
            redacted.Headers.TryAddWithoutValidation(name, values);
        }

        return redacted;
    }
}
