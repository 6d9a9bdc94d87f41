using System.Diagnostics;
using System.Diagnostics.Metrics;
using static LearningItems.Generation.LearningItemTelemetry;

namespace LearningItems.Generation.Execution;

/// <summary>The activity source and the instruments, one of each for the process.</summary>
internal static class Instruments
{
    private static readonly string? Version = typeof(Instruments).Assembly.GetName().Version?.ToString(3);
    private static readonly Meter Meter = new(MeterName, Version);

    public static ActivitySource Source { get; } = new(SourceName, Version);

    public static Counter<long> Calls { get; } = Meter.CreateCounter<long>(Metrics.Calls, Units.Call, "Calls that ended, by outcome; a retried call counts once.");

    public static Counter<long> Attempts { get; } = Meter.CreateCounter<long>(Metrics.Attempts, Units.Attempt, "Requests sent, retries included.");

    public static Counter<long> Tokens { get; } = Meter.CreateCounter<long>(Metrics.Tokens, Units.Token, "Tokens of calls, by kind; cached input is part of the input.");

    public static Counter<long> Items { get; } = Meter.CreateCounter<long>(Metrics.Items, Units.Item, "Items that replies brought, accepted or rejected.");

    public static Counter<long> Sources { get; } = Meter.CreateCounter<long>(Metrics.Sources, Units.Source, "Sources of finished runs, by what became of them.");

    public static Histogram<double> CallDuration { get; } = Duration(Metrics.CallDuration, "Time of a call from its start to its end, waits and retries included.");

    public static Histogram<double> TimeToFirstItem { get; } = Duration(Metrics.TimeToFirstItem, "Time of a run from its start to its first accepted item.");

#if NET9_0_OR_GREATER
    // Calls take seconds to minutes; the default bounds are made for milliseconds.
    private static Histogram<double> Duration(string name, string description) => Meter.CreateHistogram(
        name, Units.Second, description, tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 80, 160, 320] });
#else
    private static Histogram<double> Duration(string name, string description) => Meter.CreateHistogram<double>(name, Units.Second, description);
#endif
}
