using LearningItems.Cli.Display;
using LearningItems.Generation;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace LearningItems.Cli.Telemetry;

/// <summary>Sends what the library tells of a run to a collector, by OTLP over HTTP with Protobuf.</summary>
internal sealed class TelemetryExport : IDisposable
{
    private const string ServiceName = "learning-items";

    private readonly Uri _endpoint;
    private readonly DeliveryHandler _delivery = new();
    private readonly TracerProvider _tracing;
    private readonly MeterProvider _measuring;

    private TelemetryExport(Uri endpoint)
    {
        _endpoint = endpoint;
        _tracing = Sdk.CreateTracerProviderBuilder()
            .ConfigureResource(resource => resource.AddService(ServiceName))
            .AddSource(LearningItemTelemetry.SourceName)
            .AddOtlpExporter(options => Configure(options, "v1/traces"))
            .Build();
        _measuring = Sdk.CreateMeterProviderBuilder()
            .ConfigureResource(resource => resource.AddService(ServiceName))
            .AddMeter(LearningItemTelemetry.MeterName)
            .AddOtlpExporter(options => Configure(options, "v1/metrics"))
            .Build();
    }

    /// <summary>Begins to listen; null where no endpoint is given.</summary>
    public static TelemetryExport? To(Uri? endpoint) => endpoint is null ? null : new TelemetryExport(endpoint);

    /// <summary>Sends what is left and says so if some of it could not be delivered: the run is no worse for it.</summary>
    public void Finish(Screen screen)
    {
        var isSent = _tracing.ForceFlush() & _measuring.ForceFlush();
        if (!isSent || _delivery.HasFailed)
        {
            screen.Warn($"Telemetry could not all be delivered to {_endpoint}; is a collector listening there for OTLP over HTTP?");
        }
    }

    public void Dispose()
    {
        _tracing.Dispose();
        _measuring.Dispose();
        _delivery.Dispose();
    }

    // The exporter adds the path itself only to an endpoint from the environment.
    private void Configure(OtlpExporterOptions options, string path)
    {
        options.Endpoint = new Uri($"{_endpoint.AbsoluteUri.TrimEnd('/')}/{path}");
        options.Protocol = OtlpExportProtocol.HttpProtobuf;
        options.HttpClientFactory = () => new HttpClient(_delivery, disposeHandler: false) { Timeout = TimeSpan.FromMilliseconds(options.TimeoutMilliseconds) };
    }
}
