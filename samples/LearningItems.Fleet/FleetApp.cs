using LearningItems.Fleet.Configuration;
using LearningItems.Fleet.Database;
using LearningItems.Fleet.Endpoints;
using LearningItems.Fleet.Providers;
using LearningItems.Fleet.Runs;
using LearningItems.Fleet.Safety;
using LearningItems.Fleet.Telemetry;
using LearningItems.Fleet.Waking;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace LearningItems.Fleet;

/// <summary>The program: a worker, the API with its page, or both.</summary>
internal static class FleetApp
{
    // Beside the drain, for what has to be written.
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(15);

    /// <param name="args">The command line, which is configuration too.</param>
    public static WebApplication Create(string[] args)
    {
        // Beside the program, wherever it is started from: there is its appsettings.json.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var options = FleetOptionsRegistration.Read(builder.Configuration);
        builder.Services.AddFleetOptions(builder.Configuration);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddFleetDatabase();
        builder.Services.AddModel(builder.Configuration);
        builder.Services.AddSingleton<JobWork>().AddSingleton<JobRun>();
        builder.Services.AddFleetScheduler(options);
        builder.Services.AddFleetTelemetry(builder.Configuration);
        builder.Services.AddSingleton<FinishedCosts>().AddSingleton<RequestToken>();
        builder.Services.AddProblemDetails().AddExceptionHandler<ProblemAnswers>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.Worker.Drain + LongestEnd);
        builder.Services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.Api.MaxBodyBytes;
        });

        var app = builder.Build();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(DatabaseHealth.Tag) });
        if (app.Services.GetRequiredService<IOptions<FleetOptions>>().Value.Api.Enabled)
        {
            app.MapPage();
            app.MapJobs();
            app.MapResults();
        }

        return app;
    }
}
