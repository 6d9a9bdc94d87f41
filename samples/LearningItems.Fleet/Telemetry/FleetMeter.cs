using System.Diagnostics.Metrics;

namespace LearningItems.Fleet.Telemetry;

/// <summary>What becomes of jobs, by tenant.</summary>
internal static class FleetMeter
{
    public const string Name = "LearningItems.Fleet";

    private const string TenantTag = "learning_items.tenant";
    private const string OutcomeTag = "learning_items.outcome";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Claims = Meter.CreateCounter<long>("learning_items.fleet.claims", "{claim}", "Jobs claimed.");
    private static readonly Counter<long> Ends = Meter.CreateCounter<long>("learning_items.fleet.ends", "{claim}", "Claims ended by their worker: finished, failed, given back or superseded.");
    private static readonly Counter<long> Lapses = Meter.CreateCounter<long>("learning_items.fleet.lapses", "{claim}", "Claims of workers that were not heard of.");

    public static void Claimed(string tenant) => Claims.Add(1, new KeyValuePair<string, object?>(TenantTag, tenant));

    public static void Ended(string tenant, string outcome) => Ends.Add(1, new(TenantTag, tenant), new(OutcomeTag, outcome));

    public static void Lapsed(string tenant) => Lapses.Add(1, new KeyValuePair<string, object?>(TenantTag, tenant));
}
