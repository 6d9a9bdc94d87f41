using System.Diagnostics;
using System.Diagnostics.Metrics;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace LearningItems.Generation.Tests.Execution.Hostile;

/// <summary>Those who listen to spans and measurements, and logs, throw: it costs a line of the log at most.</summary>
public class ThrowingListenerTests
{
    [Fact]
    public async Task Listeners_that_throw_cost_one_line()
    {
        var log = new FakeLogger<LearningItemGenerator>();
        var isOurs = new AsyncLocal<bool>();
        using var spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == LearningItemTelemetry.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => isOurs.Value ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStarted = _ => throw new HostileException("started"),
            ActivityStopped = _ => throw new HostileException("stopped"),
        };
        ActivitySource.AddActivityListener(spans);
        using var metrics = new MeterListener { InstrumentPublished = (instrument, listener) => Listen(instrument, listener) };
        metrics.SetMeasurementEventCallback<long>((_, _, _, _) => Throw(isOurs.Value));
        metrics.SetMeasurementEventCallback<double>((_, _, _, _) => Throw(isOurs.Value));
        metrics.Start();

        isOurs.Value = true; // other tests measure, too
        var result = await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good), logger: log).GenerateAsync(Sources.Request(Sources.Words(30), LearningItemCategory.Vocab));
        isOurs.Value = false;

        Assert.True(result.IsComplete);
        Assert.Single(log.Collector.GetSnapshot(), line => line.Level >= LogLevel.Warning);
        Assert.Single(log.Collector.GetSnapshot(), line => line.Id.Id == 28);
    }

    private static void Listen(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == LearningItemTelemetry.MeterName)
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }

    private static void Throw(bool isOurs)
    {
        if (isOurs)
        {
            throw new HostileException("measured");
        }
    }
}
