namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>The ways that are measured, in the order of the tables.</summary>
internal static class AllWays
{
    public const int CallsAtOnce = 8;
    public const int BatchSize = 20;

    public static IReadOnlyList<IWay> List { get; } =
    [
        new Loop(callsAtOnce: 1),
        new Loop(CallsAtOnce),
        new OneCall(),
        new Batches(BatchSize, CallsAtOnce, untilComplete: false),
        new Batches(BatchSize, CallsAtOnce, untilComplete: true),
        new ThisLibrary(BatchingPreference.Balanced, CallsAtOnce),
        new ThisLibrary(BatchingPreference.FewestCalls, CallsAtOnce),
        new ThisLibrary(BatchingPreference.LowestLatency, CallsAtOnce),
    ];

    /// <summary>The ways for a course: patterns have no number of items that would make a reply complete.</summary>
    public static IEnumerable<IWay> For(Course course) => List.Where(way => course.IsOnePerSource || way is not Batches { IsUntilComplete: true });
}
