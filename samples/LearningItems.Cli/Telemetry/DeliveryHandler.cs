namespace LearningItems.Cli.Telemetry;

/// <summary>Remembers whether anything sent through it was not taken: the exporters themselves tell nobody.</summary>
internal sealed class DeliveryHandler() : DelegatingHandler(new SocketsHttpHandler())
{
    private volatile bool _hasFailed;

    public bool HasFailed => _hasFailed;

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return Watch(base.Send(request, cancellationToken));
        }
        catch
        {
            _hasFailed = true;
            throw;
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return Watch(await base.SendAsync(request, cancellationToken));
        }
        catch
        {
            _hasFailed = true;
            throw;
        }
    }

    private HttpResponseMessage Watch(HttpResponseMessage response)
    {
        _hasFailed |= !response.IsSuccessStatusCode;
        return response;
    }
}
