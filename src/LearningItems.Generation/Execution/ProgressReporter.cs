using LearningItems.Generation.Accounting;
using LearningItems.Generation.Planning;
using Microsoft.Extensions.Logging;

namespace LearningItems.Generation.Execution;

/// <summary>Tells the caller after every call how its category stands.</summary>
internal sealed class ProgressReporter(IProgress<GenerationProgress>? receiver, PreparedRun run, TimeProvider time, long started, ILogger logger)
{
    private readonly object _gate = new();
    private readonly Dictionary<LearningItemCategory, GenerationProgress> _standing = run.Batches
        .GroupBy(batch => batch.Category)
        .ToDictionary(group => group.Key, group => new GenerationProgress(group.Key, 0, group.Count(), 0, 0, 0, TimeSpan.Zero));

    public void Report(BatchOutcome outcome)
    {
        if (receiver is null || outcome is CancelledBatch)
        {
            return;
        }

        // Under the lock, so that a receiver never sees a category go backwards.
        lock (_gate)
        {
            var standing = Advance(_standing[outcome.Batch.Category], outcome);
            _standing[outcome.Batch.Category] = standing;
            try
            {
                receiver.Report(standing);
            }
#pragma warning disable CA1031 // a display that fails must not cost the run its paid replies
            catch (Exception exception)
#pragma warning restore CA1031
            {
                RunLog.ProgressFailed(logger, exception);
            }
        }
    }

    private GenerationProgress Advance(GenerationProgress standing, BatchOutcome outcome)
    {
        var (items, usage) = outcome switch
        {
            AnsweredBatch answered => (answered.Drafts.Count(draft => !draft.IsRejected), answered.Usage),
            _ => (0, default(TokenUsage)),
        };
        return standing with
        {
            CallsDone = standing.CallsDone + 1,
            Items = standing.Items + items,
            InputTokens = standing.InputTokens + usage.Input,
            OutputTokens = standing.OutputTokens + usage.Output,
            Elapsed = time.GetElapsedTime(started),
        };
    }
}
