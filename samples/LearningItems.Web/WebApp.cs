using LearningItems.Web.Configuration;
using LearningItems.Web.Endpoints;
using LearningItems.Web.Jobs;
using LearningItems.Web.Lists;
using LearningItems.Web.Providers;
using LearningItems.Web.Safety;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace LearningItems.Web;

/// <summary>The application: its services, what stands before every endpoint, and the endpoints.</summary>
internal static class WebApp
{
    // Of an upload that waits for its turn, the rest waits with its sender.
    private const int WaitingBytes = 64 * 1024;

    /// <param name="args">The command line, which is configuration too.</param>
    /// <param name="configure">What a test puts in place of a service, or sets.</param>
    public static WebApplication Create(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        // Beside the program, wherever it is started from: there is its appsettings.json.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddWebOptions(builder.Configuration);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddModel();
        builder.Services.AddSingleton<ReadingTurns>().AddSingleton<ListReader>().AddSingleton<RunBudgets>().AddSingleton<JobStore>().AddSingleton<JobWork>().AddSingleton<JobExports>().AddSingleton<JobRunner>();
        builder.Services.AddHostedService(services => services.GetRequiredService<JobRunner>());
        builder.Services.AddHostedService<JobSweeper>();
        AddSafety(builder.Services);
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler();
        app.UseStatusCodePages(context => ProblemAnswers.WriteAsync(context.HttpContext, context.HttpContext.Response.StatusCode, detail: null));
        app.UseRateLimiter();
        app.MapAssets();
        app.MapLists();
        app.MapRuns();
        app.MapEvents();
        app.MapFiles();
        app.MapReview();
        return app;
    }

    private static void AddSafety(IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddExceptionHandler<ProblemAnswers>();

        services.AddFormKeys();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "learning-items-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.SuppressXFrameOptionsHeader = true; // the headers of every answer say it more strictly
        });
        services.AddHttpContextAccessor().AddScoped<FormToken>();
        services.AddRateLimits();
        services.AddOptions<FormOptions>().Configure<IOptions<WebOptions>>((form, web) =>
        {
            // The size of the body is what is limited; a list that is pasted is one value of it.
            form.ValueLengthLimit = (int)web.Value.MaxBodyBytes;
            form.MultipartBodyLengthLimit = web.Value.MaxBodyBytes;
        });
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<WebOptions>>((kestrel, web) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = web.Value.MaxBodyBytes;
            kestrel.Limits.MaxRequestBufferSize = WaitingBytes;
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 4_096, gracePeriod: TimeSpan.FromSeconds(10)); // who sends more slowly keeps others waiting
        });
        services.Configure<SocketTransportOptions>(sockets => sockets.MaxReadBufferSize = WaitingBytes); // its own limit is a megabyte, apart from Kestrel's
    }
}
