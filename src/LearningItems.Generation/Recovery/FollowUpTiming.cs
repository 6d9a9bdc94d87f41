namespace LearningItems.Generation.Recovery;

/// <summary>
/// When sources that wait to be asked for again leave. A call of their own pays its fixed prompt once more, and waiting takes time: they go along
/// with calls that are still to leave, and once none is, in a few calls before those in flight have ended.
/// </summary>
/// <param name="Joining">How many at the most go along with a call of the plan.</param>
/// <param name="Early">So many are worth a call before those in flight have ended.</param>
/// <param name="PlannedCallsPerEarly">For so many calls of the plan one such call may leave: a model that gets much wrong is not asked again for each of its replies.</param>
/// <param name="Fewest">So many at least go in each call where those who wait are shared among the calls that may leave at once; null where they are not.</param>
/// <remarks>Found by simulation; docs/architecture.md has the table.</remarks>
internal sealed record FollowUpTiming(int Joining, int Early, int PlannedCallsPerEarly, int? Fewest = null)
{
    public static FollowUpTiming Of(BatchingPreference preference) => preference switch
    {
        BatchingPreference.LowestLatency => new(Joining: 4, Early: 1, PlannedCallsPerEarly: 1, Fewest: 4),
        _ => new(Joining: 12, Early: 6, PlannedCallsPerEarly: 6),
    };

    /// <summary>How many calls may leave early.</summary>
    public int EarlyCalls(int planned) => planned / PlannedCallsPerEarly;

    /// <summary>How many of those who wait go in the next call, where not more than a full one wait.</summary>
    /// <param name="waiting">How many wait.</param>
    /// <param name="idle">Calls that may leave at once, at least 1.</param>
    public int InNext(int waiting, int idle) => Fewest is { } fewest ? Math.Max(fewest, (waiting + idle - 1) / idle) : waiting;
}
