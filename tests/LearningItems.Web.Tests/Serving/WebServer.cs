using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningItems.Web.Tests.Serving;

/// <summary>The sample on a socket of its own: limits to bodies and slow readers are the server's, and a server without sockets has none.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WebServer(WebApplication app, CapturedLog log) => (_app, Log) = (app, log);

    public CapturedLog Log { get; }

    public Uri Address => new(_app.Urls.First());

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <param name="replace">What stands in place of the sample's own services.</param>
    /// <param name="settings">Settings of the section <c>Web</c>: <c>MaxRuns=1</c>.</param>
    public static async Task<WebServer> StartAsync(Action<IServiceCollection>? replace = null, params string[] settings)
    {
        var log = new CapturedLog();
        var app = WebApp.Create(
            [.. settings.Select(setting => $"--Web:{setting}")],
            builder =>
            {
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Logging.ClearProviders().AddProvider(log);
                replace?.Invoke(builder.Services);
            });
        await app.StartAsync();
        return new WebServer(app, log);
    }

    public Visitor Visit() => new(Address);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
