using LearningItems.Postgres.Tests.Server;

namespace LearningItems.Postgres.Tests.Jobs;

/// <summary>A job of batches is charged once for what each batch used, however its claims end. Journals are as a run in batches writes them: its calls, and the ends of its batches.</summary>
public sealed class BatchAccountingTests(PostgresServer server) : FleetTests(server)
{
    private const string Tenant = "school";

    private static readonly TimeSpan Lapse = TimeSpan.FromSeconds(90);

    [PostgresFact]
    public async Task Cancelled_while_it_waits_it_is_charged_once()
    {
        await Jobs.SetTenantAsync(Tenant, 10_000);
        var claim = await ClaimedAsync(BatchJob());
        await CollectAsync(claim, "first", 100, 50);
        await CollectAsync(claim, "second", 20, 10);
        await Jobs.ReleaseAsync(claim);

        await Jobs.CancelAsync("a");

        await AssertChargedAsync(180);
    }

    [PostgresFact]
    public async Task Parked_and_then_cancelled_it_is_charged_once()
    {
        await Jobs.SetTenantAsync(Tenant, 10_000);
        var claim = await ClaimedAsync(BatchJob() with { MaxAttempts = 1 });
        await CollectAsync(claim, "first", 100, 50);

        Assert.Equal(FleetJobState.Parked, (await Jobs.FailAsync(claim, "no such model"))!.State);
        await AssertChargedAsync(150);

        await Jobs.CancelAsync("a");
        await AssertChargedAsync(150);
    }

    [PostgresFact]
    public async Task Calls_made_at_once_are_charged_and_batches_that_never_left_are_not()
    {
        var claim = await ClaimedAsync(BatchJob());
        var journal = new PostgresJournal(Fleet.Database, claim);
        await CollectAsync(claim, "first", 100, 50);
        await journal.AppendAsync(new JournaledBatchEnd { Key = "absent", IsAbsent = true });
        await journal.AppendAsync(new JournaledCall { Key = "calls", InputTokens = 5, OutputTokens = 2 });
        await journal.AppendAsync(new JournaledBatchEnd { Key = "tail", IsAtOnce = true, Usage = Usage(5, 2) });
        await Jobs.CancelAsync("a");

        await Jobs.ReleaseAsync(claim);

        await AssertChargedAsync(157);
    }

    // The calls of a batch stand in the journal once more where its first reader died before the end.
    [PostgresFact]
    public async Task Batch_that_is_collected_again_after_a_death_is_charged_once()
    {
        var claim = await ClaimedAsync(BatchJob());
        await new PostgresJournal(Fleet.Database, claim).AppendAsync(new JournaledCall { Key = "calls", InputTokens = 100, OutputTokens = 50 });
        await DieAsync();
        var next = (await Jobs.TryClaimNextAsync("two"))!;
        await CollectAsync(next, "first", 100, 50);
        var late = new JournaledBatchEnd { Key = "first", Usage = Usage(100, 50) };
        await Assert.ThrowsAsync<FleetClaimLostException>(() => new PostgresJournal(Fleet.Database, claim).AppendAsync(late).AsTask());

        await Jobs.CancelAsync("a");

        await Jobs.ReleaseAsync(next);

        await AssertChargedAsync(150);
    }

    // A run restores the batches that ended before into its report, and notes them against its budget.
    [PostgresFact]
    public async Task Retried_it_has_the_budget_for_its_past_and_is_charged_for_the_rest()
    {
        await Jobs.SetTenantAsync(Tenant, 10_000);
        var claim = await ClaimedAsync(BatchJob() with { MaxAttempts = 1 });
        await CollectAsync(claim, "first", 1_000, 500);
        await Jobs.FailAsync(claim, "no such model");
        await Jobs.RetryParkedAsync("a");

        var again = (await Jobs.TryClaimNextAsync("two"))!;
        Assert.Equal(4_000, again.Budget!.MaxTokens);
        Assert.Equal(2_500, (await Jobs.GetTenantAsync(Tenant))!.ReservedTokens);

        await CollectAsync(again, "second", 200, 100);
        await Jobs.FinishAsync(again, await ResultAsync(tokens: 1_800));
        await AssertChargedAsync(1_800);
    }

    [PostgresFact]
    public async Task Run_that_came_to_its_end_before_its_worker_died_is_charged_and_is_nothing_to_the_next_budget()
    {
        var claim = await ClaimedAsync(BatchJob());
        await CollectAsync(claim, "first", 1_000, 500);
        await new PostgresJournal(Fleet.Database, claim).AppendAsync(new JournaledBatchesDone { Key = "first" });
        await DieAsync();

        var next = (await Jobs.TryClaimNextAsync("two"))!;
        Assert.Equal(2_500, next.Budget!.MaxTokens);
        await Jobs.FinishAsync(next, await ResultAsync(tokens: 0));

        await AssertChargedAsync(1_500);
    }

    [PostgresFact]
    public async Task Without_any_limit_it_has_no_budget_and_is_charged_when_it_is_cancelled()
    {
        var claim = await ClaimedAsync(BatchJob() with { MaxTokens = null });
        Assert.Null(claim.Budget);
        await CollectAsync(claim, "first", 100, 50);
        await Jobs.ReleaseAsync(claim);

        await Jobs.CancelAsync("a");

        await AssertChargedAsync(150);
    }

    [PostgresFact]
    public async Task Run_whose_worker_died_after_its_end_is_charged_what_its_own_report_had()
    {
        using var model = new StandInChatClient();
        var generator = new BatchedLearningItemGenerator(new LearningItemGenerator(model), new ScriptedBatchChatClient(model));
        var submitting = await ClaimedAsync(BatchJob());
        Assert.Null((await AdvanceAsync(generator, submitting)).Result);
        await Jobs.ReleaseAsync(submitting);
        var collecting = (await Jobs.TryClaimNextAsync("one"))!;
        var totals = (await AdvanceAsync(generator, collecting)).Result!.EnsureComplete().Report.Totals;
        await DieAsync();

        var next = (await Jobs.TryClaimNextAsync("two"))!;
        var result = (await AdvanceAsync(generator, next)).Result!.EnsureComplete();
        await Jobs.FinishAsync(next, result);

        Assert.Equal((0, true), (result.Report.Totals.Calls, totals.Calls > 0));
        await AssertChargedAsync(totals.InputTokens + totals.OutputTokens);
    }

    private static FleetJob BatchJob() => Job("a") with { MaxTokens = 4_000, UsesBatches = true };

    private static IReadOnlyList<JournaledUsage> Usage(long input, long output) => [new JournaledUsage { Category = LearningItemCategory.Vocab, Calls = 1, InputTokens = input, OutputTokens = output }];

    private Task<BatchAdvance> AdvanceAsync(BatchedLearningItemGenerator generator, FleetClaim claim) =>
        generator.AdvanceAsync(claim.Request, new GenerationRunOptions { Journal = new PostgresJournal(Fleet.Database, claim), Budget = claim.Budget });

    private async Task CollectAsync(FleetClaim claim, string batch, long input, long output)
    {
        var journal = new PostgresJournal(Fleet.Database, claim);
        await journal.AppendAsync(new JournaledCall { Key = "calls", InputTokens = input, OutputTokens = output });
        await journal.AppendAsync(new JournaledBatchEnd { Key = batch, Usage = Usage(input, output) });
    }

    private async Task DieAsync()
    {
        await Fleet.AdvanceAsync(Lapse * 2);
        await Jobs.RequeueLapsedAsync(Lapse);
    }

    private async Task AssertChargedAsync(long tokens)
    {
        var tenant = (await Jobs.GetTenantAsync(Tenant))!;
        Assert.Equal((tokens, 0L, tokens), (tenant.UsedTokens, tenant.ReservedTokens, (await Jobs.GetAsync("a"))!.UsedTokens));
    }
}
