using LearningItems.Generation;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Quartz.Diagnostics;

namespace LearningItems.Fleet.Telemetry;

/// <summary>Sends spans and figures where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says; nothing is collected without it.</summary>
internal static class TelemetryRegistration
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddFleetTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrEmpty(configuration[Endpoint]))
        {
            return;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("learning-items-fleet"))
            .WithTracing(tracing => tracing.AddSource(LearningItemTelemetry.SourceName).AddSource(QuartzInstrumentation.ActivitySourceName).AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddMeter(LearningItemTelemetry.MeterName).AddMeter(FleetMeter.Name).AddMeter(QuartzInstrumentation.MeterName).AddMeter("Npgsql").AddOtlpExporter());
    }
}
