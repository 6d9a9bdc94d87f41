namespace LearningItems.Cli.Providers;

/// <summary>The way to a provider's host.</summary>
internal static class ProviderHttp
{
    /// <summary>Above the five minutes that the library gives a call: its own time-out strikes first and says so.</summary>
    public static readonly TimeSpan CallTimeout = TimeSpan.FromMinutes(6);

    // Without one, a host that does not answer costs minutes before a second attempt.
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(15);

    /// <summary>What sends the requests, and keeps the key out of what comes back.</summary>
    /// <param name="key">The key that is sent; null when none is.</param>
    /// <param name="transport">What sends the requests; sockets when null.</param>
    public static HttpMessageHandler CreateHandler(string? key, HttpMessageHandler? transport)
    {
        // Redirected requests would take the key along to whatever host the answer names.
        var sender = transport ?? new SocketsHttpHandler { ConnectTimeout = ConnectTimeout, AllowAutoRedirect = false };
        return key is null ? sender : new KeyRedactionHandler(key) { InnerHandler = sender };
    }

    /// <summary>The same as a client, for SDKs that take one.</summary>
    public static HttpClient CreateClient(string? key, HttpMessageHandler? transport) =>
        new(CreateHandler(key, transport)) { Timeout = Timeout.InfiniteTimeSpan }; // the client's own 100 seconds would end long replies; the SDKs have their time-out
}
