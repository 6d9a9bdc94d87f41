using LearningItems.Generation;
using LearningItems.Generation.Postgres;

namespace LearningItems.Fleet.Runs;

/// <summary>The work of a job: single calls, or what can be done now of its batches.</summary>
internal sealed class JobWork(ILearningItemGenerator generator, IServiceProvider services, FleetDatabase database, PostgresItemStore items, TimeProvider time)
{
    public async Task<JobOutcome> DoAsync(FleetClaim claim, ClaimWatch watch, RunProgress progress)
    {
        RunGate.Current = watch.Gate;
        var run = new GenerationRunOptions
        {
            Journal = new ClaimedJournal(new PostgresJournal(database, claim), watch.Lose),
            ItemStore = claim.UsesBatches ? null : items, // batches would make others wait for a day
            Budget = claim.Budget,
            ModelId = claim.ModelId,
        };
        return claim.UsesBatches ? await AdvanceAsync(claim, run, watch.Cancelled) : await GenerateAsync(claim, run, watch, progress);
    }

    private async Task<JobOutcome> GenerateAsync(FleetClaim claim, GenerationRunOptions run, ClaimWatch watch, RunProgress progress)
    {
        var updates = generator.GenerateStreamingAsync(claim.Request, run, watch.Cancelled);
        return Judge(claim, await progress.CountAsync(updates, watch.Cancelled).ToGenerationResultAsync(watch.Cancelled));
    }

    // Nobody waits for a batch: the job is given back, and woken when it is worth a look.
    private async Task<JobOutcome> AdvanceAsync(FleetClaim claim, GenerationRunOptions run, CancellationToken cancellationToken)
    {
        var batched = services.GetRequiredService<IBatchedLearningItemGenerator>(); // made when it is needed, for not every provider has batches
        var advance = await batched.AdvanceAsync(claim.Request, run, cancellationToken);
        return advance.Result is { } result ? Judge(claim, result) : new JobOutcome.GivenBack(Positive(advance.LookAgainAt!.Value - time.GetUtcNow()));
    }

    // What failed is asked for again by the next attempt, and what was kept is not. The last attempt's result is worth keeping where there is anything in it.
    private static JobOutcome Judge(FleetClaim claim, GenerationResult result)
    {
        var failed = result.Ledger.Entries.Count(entry => entry.Outcome == SourceOutcome.Failed);
        var isWorthIt = failed == 0 || (claim.Attempt >= claim.MaxAttempts && result.Items.Count > 0);
        return isWorthIt ? new JobOutcome.Finished(result) : new JobOutcome.Failed(Reason(result, failed));
    }

    private static string Reason(GenerationResult result, int failed)
    {
        var cause = result.Failures.FirstOrDefault(failure => !failure.Recovered)?.Exception.Message ?? result.Ledger.Entries.First(entry => entry.Outcome == SourceOutcome.Failed).Detail;
        return $"{failed} sources failed, {result.Items.Count} items are kept. {cause}";
    }

    private static TimeSpan Positive(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.Zero;
}
