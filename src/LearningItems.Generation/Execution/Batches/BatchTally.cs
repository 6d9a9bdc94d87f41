using LearningItems.Generation.Accounting;

namespace LearningItems.Generation.Execution;

/// <summary>What a batch, or a call made at once, used, and what was wrong with it: the journal gets it once all else of it is there. Holds no items.</summary>
internal sealed class BatchTally(RunLedger ledger, EventIntake intake, RunTelemetry telemetry)
{
    // They stand in one line of a journal, and a reader takes 16 MB; the result of the process that collects the batch has all of them.
    private const int MostKept = 4_000;

    private readonly Dictionary<LearningItemCategory, JournaledUsage> _used = [];
    private readonly List<RejectedDraft> _rejected = [];
    private readonly List<FailedCall> _failures = [];

    /// <summary>Takes in what a call tells.</summary>
    /// <returns>What the consumer is told.</returns>
    public IReadOnlyList<GenerationUpdate> Enter(CallEvent happened)
    {
        var before = happened is CallEnded ? ledger.Usages : null;
        var updates = intake.Enter(happened, telemetry);
        _rejected.AddRange(updates.OfType<DraftRejected>().Select(update => update.Draft).Take(MostKept - _rejected.Count));
        _failures.AddRange(updates.OfType<CallFailed>().Select(update => update.Failure).Take(MostKept - _failures.Count));
        if (before is not null)
        {
            Count(before);
        }

        return updates;
    }

    public JournaledBatchEnd ToEnd(string key, SchemaStepDown? schema) => new()
    {
        Key = key,
        Usage = [.. _used.Values.Where(usage => usage is not { Calls: 0, InputTokens: 0, OutputTokens: 0 })],
        Rejected = _rejected,
        Failures = _failures,
        Schema = schema is { HasSteppedDown: true } ? schema.Mode : null,
    };

    private void Count(IReadOnlyList<JournaledUsage> before)
    {
        foreach (var (now, then) in ledger.Usages.Zip(before))
        {
            var sofar = _used.GetValueOrDefault(now.Category) ?? new JournaledUsage { Category = now.Category };
            _used[now.Category] = sofar with
            {
                Calls = sofar.Calls + now.Calls - then.Calls,
                InputTokens = sofar.InputTokens + now.InputTokens - then.InputTokens,
                CachedInputTokens = sofar.CachedInputTokens + now.CachedInputTokens - then.CachedInputTokens,
                OutputTokens = sofar.OutputTokens + now.OutputTokens - then.OutputTokens,
                WastedTokens = sofar.WastedTokens + now.WastedTokens - then.WastedTokens,
            };
        }
    }
}
