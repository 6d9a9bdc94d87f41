using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace LearningItems.Generation.Tests.Execution.Telemetry;

/// <summary>
/// Hears what one test's runs tell. Other tests run at the same time in this process, so spans count by the trace they are in and measurements
/// by the name of the provider.
/// </summary>
internal sealed class Listener : IDisposable
{
    private readonly ActivityListener _spans;
    private readonly MeterListener _metrics = new();
    private readonly Activity _test = new("test");
    private readonly ConcurrentQueue<Activity> _stopped = new();
    private readonly ConcurrentQueue<Measurement> _measured = new();

    /// <param name="provider">The provider whose measurements count.</param>
    /// <param name="further">Sources and meters to hear beside the library's own.</param>
    public Listener(string provider, params string[] further)
    {
        _test.SetIdFormat(ActivityIdFormat.W3C).Start();
        _spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == LearningItemTelemetry.SourceName || further.Contains(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> options) => options.Parent.TraceId == _test.TraceId ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = Hear, // of every listener's spans, too
        };
        ActivitySource.AddActivityListener(_spans);
        _metrics.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == LearningItemTelemetry.MeterName || further.Contains(instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _metrics.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Hear(instrument, value, tags, provider));
        _metrics.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Hear(instrument, value, tags, provider));
        _metrics.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Hear(instrument, value, tags, provider));
        _metrics.Start();
    }

    public IReadOnlyList<Activity> Spans => [.. _stopped];

    /// <summary>Measurements that name the provider of this test, in no order.</summary>
    public IReadOnlyList<Measurement> Measured => [.. _measured];

    public void Dispose()
    {
        _spans.Dispose();
        _metrics.Dispose();
        _test.Dispose();
    }

    private void Hear(Activity span)
    {
        if (span.TraceId == _test.TraceId)
        {
            _stopped.Enqueue(span);
        }
    }

    private void Hear(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, string provider)
    {
        var all = tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value);
        if (all.GetValueOrDefault("gen_ai.provider.name") as string == provider)
        {
            _measured.Enqueue(new Measurement(instrument.Name, instrument.Unit, value, all));
        }
    }

    public sealed record Measurement(string Name, string? Unit, double Value, IReadOnlyDictionary<string, object?> Tags);
}
