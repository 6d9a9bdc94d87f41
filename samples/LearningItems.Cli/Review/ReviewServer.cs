using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace LearningItems.Cli.Review;

/// <summary>Serves a review to the browsers of this machine.</summary>
internal sealed class ReviewServer : IAsyncDisposable
{
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(5);

    private readonly WebApplication _application;

    private ReviewServer(WebApplication application) => _application = application;

    /// <summary>Where a browser finds the page.</summary>
    public Uri Address => new(_application.Urls.Single());

    /// <summary>Starts the server.</summary>
    /// <param name="site">The review.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="IOException">The port cannot be had.</exception>
    public static async Task<ReviewServer> StartAsync(ReviewSite site, int port, CancellationToken cancellationToken = default)
    {
        // Nothing of the environment, no file of settings: neither is to open another port.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.Services.Configure<KestrelServerOptions>(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddRoutingCore();
        var application = builder.Build();
        try
        {
            application.MapReview(string.Empty, site);
            await application.StartAsync(cancellationToken);
            return new ReviewServer(application);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var end = new CancellationTokenSource(LongestEnd);
        await _application.StopAsync(end.Token);
        await _application.DisposeAsync();
    }
}
