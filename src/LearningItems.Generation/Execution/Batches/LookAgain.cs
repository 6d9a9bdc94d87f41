using LearningItems.Generation.Journal;

namespace LearningItems.Generation.Execution;

/// <summary>When it is worth to look at batches again: soon at first, for small batches may end within minutes, then less and less often.</summary>
internal static class LookAgain
{
    private static readonly TimeSpan Soonest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Latest = TimeSpan.FromMinutes(15);

    // Of a batch that is looked for, not at.
    private static readonly TimeSpan Uncertain = TimeSpan.FromSeconds(20);

    /// <summary>The time after which one of the batches may have ended.</summary>
    /// <param name="open">The batches on their way; with none, the provider took none just now.</param>
    /// <param name="now">The present time.</param>
    public static DateTimeOffset At(IReadOnlyList<OpenBatch> open, DateTimeOffset now) => now + open.Select(batch => After(batch, now)).DefaultIfEmpty(Soonest).Min();

    private static TimeSpan After(OpenBatch batch, DateTimeOffset now)
    {
        var quarter = (now - batch.Batch.At) / 4;
        return batch.Id is null ? Uncertain : quarter < Soonest ? Soonest : quarter > Latest ? Latest : quarter;
    }
}
