using System.ClientModel.Primitives;

namespace LearningItems.Generation.OpenAI;

/// <summary>Puts <see cref="CompatibleWireHandler"/> under a client of the OpenAI SDK.</summary>
public static class CompatibleWireExtensions
{
    // Above the five minutes that the library gives a call: its own time-out strikes first and says so.
    private static readonly TimeSpan NetworkTimeout = TimeSpan.FromMinutes(6);

    // Without one, a host that does not answer costs minutes before a second attempt.
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Sends the requests of a client through <see cref="CompatibleWireHandler"/>, with the SDK's own retries off – retries have one owner, and that
    /// is the library – and a network time-out of 6 minutes. What is set here may be set otherwise afterwards.
    /// </summary>
    /// <typeparam name="TOptions">The options of the client, such as <c>OpenAIClientOptions</c>.</typeparam>
    /// <param name="options">The options, before a client is made of them.</param>
    /// <param name="inner">
    /// What sends the requests; by default sockets that connect within 15 seconds and follow no redirects, which would take the key to whatever host the
    /// answer names. It is the caller's to dispose of.
    /// </param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A client was made of the options already.</exception>
    public static TOptions UseCompatibleWire<TOptions>(this TOptions options, HttpMessageHandler? inner = null)
        where TOptions : ClientPipelineOptions
    {
        ArgumentNullException.ThrowIfNull(options);
        var sender = inner ?? new SocketsHttpHandler { ConnectTimeout = ConnectTimeout, AllowAutoRedirect = false };

        // The client's own 100 seconds would end long replies; the pipeline has its time-out.
        var http = new HttpClient(new CompatibleWireHandler { InnerHandler = sender }, disposeHandler: inner is null) { Timeout = Timeout.InfiniteTimeSpan };
        options.Transport = new HttpClientPipelineTransport(http);
        options.RetryPolicy = new ClientRetryPolicy(maxRetries: 0);
        options.NetworkTimeout = NetworkTimeout;
        return options;
    }
}
