namespace LearningItems.Generation.Work;

/// <summary>
/// How many sources go into each call. One-per-source work: half of what one wave of the allowed concurrency would need – the
/// best wall time when calls take unequal time – within 10 to 40, because smaller batches pay the fixed prompt too often and
/// larger ones save little and lose quality; then in whole waves, evenly. Pattern work looks at up to 300 sources at once.
/// </summary>
internal static class BatchSizes
{
    /// <summary>Sources a pattern call looks at.</summary>
    public const int MostPatternSources = 300;

    /// <summary>Sources a follow-up carries.</summary>
    public const int MostFollowUpSources = 40;

    // A reply may run longer than expected; this share of the output limit is planned with.
    private const double OutputShare = 0.8;

    /// <summary>Expected output tokens that a call may be planned with.</summary>
    public static int PlannedOutput(int outputLimit) => (int)(outputLimit * OutputShare);

    /// <summary>Splits one-per-source work.</summary>
    /// <param name="sources">Sources to send, at least 1.</param>
    /// <param name="concurrency">Calls at once.</param>
    /// <param name="outputPerItem">Expected output tokens an item.</param>
    /// <param name="outputLimit">Output tokens a call may have.</param>
    /// <param name="preference">What the sizes serve.</param>
    /// <returns>The sizes of the calls, which differ by at most one and sum to the sources.</returns>
    public static IReadOnlyList<int> OnePerSource(int sources, int concurrency, int outputPerItem, int outputLimit, BatchingPreference preference)
    {
        var wanted = preference switch
        {
            BatchingPreference.FewestCalls => 100,
            BatchingPreference.LowestLatency => Math.Clamp(CeilingOf(sources, 2L * concurrency), 4, 20),
            _ => Math.Clamp(CeilingOf(sources, 2L * concurrency), 10, 40),
        };
        var calls = CeilingOf(sources, Math.Min(wanted, MostWithin(outputPerItem, outputLimit)));
        if (calls > concurrency && preference != BatchingPreference.FewestCalls)
        {
            calls = Math.Min(sources, CeilingOf(calls, concurrency) * concurrency);
        }

        return Evenly(sources, calls);
    }

    /// <summary>How many items of a length fit into a planned reply; at least one.</summary>
    public static int MostWithin(int outputPerItem, int outputLimit) => Math.Max(1, PlannedOutput(outputLimit) / outputPerItem);

    /// <summary>Splits pattern work.</summary>
    /// <param name="sources">Sources to send, at least 1.</param>
    /// <returns>The sizes of the calls.</returns>
    public static IReadOnlyList<int> Pattern(int sources) => Evenly(sources, CeilingOf(sources, MostPatternSources));

    /// <summary>So many sources in so many calls, as even as can be.</summary>
    public static int[] Evenly(int sources, int calls) =>
        [.. Enumerable.Range(0, calls).Select(call => (sources / calls) + (call < sources % calls ? 1 : 0))];

    private static int CeilingOf(int count, long divisor) => (int)((count + divisor - 1) / divisor);
}
