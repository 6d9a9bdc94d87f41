using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Batches;

/// <summary>A run in batches is the run it would be at once, at another price and in another time.</summary>
public class BatchedRunTests
{
    [Fact]
    public async Task Clean_run_takes_one_batch_and_brings_what_a_run_at_once_brings_for_half_the_price()
    {
        var run = new BatchedRun();
        var online = await run.Online(new FakeChatClient(ModelReplies.Good)).GenerateAsync(run.Request);

        var first = await run.AdvanceAsync();
        var second = await run.AdvanceAsync();

        Assert.Null(first.Result);
        Assert.Equal(1, run.Provider.Batches);
        Assert.Equal(BatchedRun.Items(online), BatchedRun.Items(second.Result!));
        Assert.Equal(BatchedRun.Ledger(online), BatchedRun.Ledger(second.Result!));
        Assert.Equal(online.Report.Totals.Calls, second.Result!.Report.Totals.Calls);
        Assert.Equal(online.Report.Totals.Cost / 2, second.Result.Report.Totals.Cost);
    }

    [Fact]
    public async Task Run_that_came_to_its_end_costs_nothing_more()
    {
        var run = new BatchedRun();
        var first = await run.FinishAsync();

        var again = await run.FinishAsync();

        Assert.Equal(1, run.Provider.Batches);
        Assert.Equal(BatchedRun.Items(first), BatchedRun.Items(again));
        Assert.Equal(BatchedRun.Ledger(first), BatchedRun.Ledger(again));
    }

    [Fact]
    public async Task Batch_on_its_way_is_waited_for_and_nothing_is_submitted()
    {
        var run = new BatchedRun();
        run.Provider.State = BatchState.InProgress;
        var first = await run.AdvanceAsync();
        run.Time.Advance(TimeSpan.FromHours(2));

        var second = await run.AdvanceAsync();

        Assert.Equal(1, run.Provider.Batches);
        Assert.Equal(first.Batches[0].Key, Assert.Single(second.Batches).Key);
        Assert.Equal(TimeSpan.FromMinutes(15), second.LookAgainAt - run.Time.GetUtcNow());
    }

    // Looking soon at first and seldom later, on the generator's clock.
    [Fact]
    public async Task Waiting_looks_less_and_less_often()
    {
        var run = new BatchedRun();
        run.Provider.State = BatchState.InProgress;
        var waits = new List<TimeSpan>();
        for (var step = 0; step < 40; step++)
        {
            var advance = await run.AdvanceAsync();
            waits.Add(advance.LookAgainAt!.Value - run.Time.GetUtcNow());
            run.Time.Advance(waits[^1]);
        }

        Assert.Equal(TimeSpan.FromMinutes(1), waits[0]);
        Assert.Equal(waits.Order(), waits);
        Assert.Equal(TimeSpan.FromMinutes(15), waits[^1]);
    }

    [Theory]
    [InlineData(BatchOutcome.Expired)]
    [InlineData(BatchOutcome.Cancelled)]
    [InlineData(BatchOutcome.Missing)]
    [InlineData(BatchOutcome.Errored)]
    public async Task Batch_that_brings_half_keeps_it_and_the_rest_is_asked_for_again(BatchOutcome fate)
    {
        var calls = 0;
        var run = new BatchedRun();
        run.Provider.Fate = (batch, _) => batch == 1 && calls++ % 2 == 1 ? fate : BatchOutcome.Succeeded;
        var online = await run.Online(new FakeChatClient(ModelReplies.Good)).GenerateAsync(run.Request);

        var result = await run.FinishAsync();

        Assert.True(result.IsComplete);
        Assert.Equal(BatchedRun.Items(online), BatchedRun.Items(result));
        Assert.Equal(2, run.Provider.Batches);
        Assert.Equal(online.Report.Totals.Calls + (online.Report.Totals.Calls / 2), run.Provider.Paid.Count);
        Assert.All(result.Failures, failure => Assert.True(failure.Recovered));
        Assert.NotEmpty(result.Failures);
    }

    [Fact]
    public async Task Batch_that_never_brings_anything_is_not_submitted_without_end()
    {
        var run = new BatchedRun();
        run.Provider.Fate = (_, _) => BatchOutcome.Expired;

        var result = await run.FinishAsync();

        Assert.Equal(4, run.Provider.Batches);
        Assert.Empty(result.Items);
        Assert.All(result.Ledger.Entries.Where(entry => entry.Outcome != SourceOutcome.Skipped), entry => Assert.Equal((SourceOutcome.Failed, "the batch expired before the call's turn came"), (entry.Outcome, entry.Detail)));
    }

    [Fact]
    public async Task What_is_wrong_with_the_requests_ends_the_run_and_says_why()
    {
        var run = new BatchedRun();
        run.Provider.Fate = (_, _) => BatchOutcome.Errored;
        run.Provider.Error = () => new HttpRequestException("no such model", inner: null, System.Net.HttpStatusCode.BadRequest);

        var result = await run.FinishAsync();

        Assert.Equal(1, run.Provider.Batches);
        Assert.False(result.IsComplete);
        Assert.Contains(result.Ledger.Entries, entry => entry.Detail!.Contains("no such model", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(System.Net.HttpStatusCode.TooManyRequests)]
    [InlineData(null)] // of which nobody knows what it means
    public async Task Request_that_the_provider_did_not_come_to_is_asked_for_again(System.Net.HttpStatusCode? status)
    {
        var run = new BatchedRun();
        run.Provider.Fate = (batch, _) => batch == 1 ? BatchOutcome.Errored : BatchOutcome.Succeeded;
        run.Provider.Error = () => status is null ? new InvalidOperationException("what is this") : new HttpRequestException("slow down", inner: null, status);

        var result = await run.FinishAsync();

        Assert.True(result.IsComplete);
        Assert.Equal(2, run.Provider.Batches);
    }

    [Theory]
    [InlineData(System.Net.HttpStatusCode.TooManyRequests)]
    [InlineData(System.Net.HttpStatusCode.BadGateway)]
    public async Task Results_that_cannot_be_read_now_are_read_later_and_not_paid_for_again(System.Net.HttpStatusCode status)
    {
        var run = new BatchedRun();
        await run.AdvanceAsync();
        run.Provider.At = at => _ = at == "line" ? throw new HttpRequestException("not now", inner: null, status) : 0;

        var advance = await run.AdvanceAsync();
        run.Provider.At = _ => { };
        var result = await run.FinishAsync();

        Assert.Null(advance.Result);
        Assert.Contains("could not be read to their end: not now", Assert.Single(advance.Remarks), StringComparison.Ordinal);
        Assert.True(result.IsComplete);
        Assert.Equal(1, run.Provider.Batches);
        Assert.Equal(run.Provider.Paid.Count, result.Report.Totals.Calls);
    }

    // A run that is to come may take up what this one leaves of a budget they share, and the next step of this one reserves nothing twice.
    [Fact]
    public async Task Shared_budget_has_what_batches_took_and_nothing_more()
    {
        var run = new BatchedRun();
        var shared = new SharedBudget(new GenerationBudget { MaxTokens = 1_000_000 });
        var options = new GenerationRunOptions { Journal = run.Journal, SharedBudget = shared };

        while ((await run.Process().AdvanceAsync(run.Request, options)).Result is null)
        {
            Assert.True(shared.TryReserve(new BudgetShare(0, 1_000_000 - shared.UsedTokens, 0), out _)); // what is on its way is settled later
            shared.Settle(new BudgetShare(0, 1_000_000 - shared.UsedTokens, 0), default);
        }

        Assert.Equal((run.Provider.Paid.Count, run.Provider.Paid.Count * 150L), (shared.UsedCalls, shared.UsedTokens));
        Assert.True(shared.TryReserve(new BudgetShare(0, 1_000_000 - shared.UsedTokens, 0), out _));
    }

    [Fact]
    public async Task Rows_that_a_reply_leaves_out_go_into_the_next_batch_and_the_figures_are_those_of_both()
    {
        var run = new BatchedRun(call => ModelReplies.Good(call).Replace($"\"word\":\"{Sources.Words(45)[3].Text}\"", call.Rows.Count > 1 ? "\"word\":\"别的\"" : $"\"word\":\"{Sources.Words(45)[3].Text}\"", StringComparison.Ordinal));

        var result = await run.FinishAsync();

        Assert.True(result.IsComplete);
        Assert.Equal(2, run.Provider.Batches);
        Assert.Equal(run.Provider.Paid.Count, result.Report.Totals.Calls);
        Assert.Equal(run.Provider.Paid.Count * 150L, result.Report.Totals.InputTokens + result.Report.Totals.OutputTokens);
        Assert.NotEmpty(result.Rejected);
        Assert.NotEmpty(result.Report.Totals.Rejected);
    }

    [Fact]
    public async Task Source_that_is_rejected_again_and_again_is_given_up()
    {
        var run = new BatchedRun(_ => """{"items":[]}""") { Request = Sources.Request(Sources.Words(3), LearningItemCategory.Vocab) };

        var result = await run.FinishAsync();

        Assert.Equal(4, run.Provider.Batches);
        Assert.All(result.Ledger.Entries, entry => Assert.Equal(SourceOutcome.Failed, entry.Outcome));
        Assert.Equal(4, run.Provider.Paid.Select(request => string.Concat(request.Messages.Select(message => message.Text))).Distinct(StringComparer.Ordinal).Count()); // never the same request twice
    }

    [Fact]
    public async Task Large_run_is_split_by_the_limits_of_a_batch()
    {
        var run = new BatchedRun { Provider = new BatchProvider(ModelReplies.Good) { Limits = new BatchLimits(3, 200_000_000) } };

        var result = await run.FinishAsync();

        Assert.True(result.IsComplete);
        Assert.Equal((run.Provider.Paid.Count + 2) / 3, run.Provider.Batches);
    }

    [Fact]
    public async Task Bytes_limit_a_batch_too()
    {
        var run = new BatchedRun { Provider = new BatchProvider(ModelReplies.Good) { Limits = new BatchLimits(50_000, 20_000) } };

        Assert.True((await run.FinishAsync()).IsComplete);

        Assert.InRange(run.Provider.Batches, 2, run.Provider.Paid.Count);
    }

    [Fact]
    public async Task Calls_for_several_models_go_into_batches_of_their_own()
    {
        var run = new BatchedRun();
        run.Options.ConfigureChatOptions = chat => chat.ModelId = chat.MaxOutputTokens % 2 == 0 ? "even" : "odd";
        var models = new List<string?>();
        run.Provider.Fate = (batch, request) =>
        {
            models.Add($"{batch} {request.Options.ModelId}");
            return BatchOutcome.Succeeded;
        };

        Assert.True((await run.FinishAsync()).IsComplete);

        Assert.Equal(run.Provider.Batches, models.Distinct().Count());
    }

    [Fact]
    public async Task Budget_holds_over_all_batches_of_a_run()
    {
        var run = new BatchedRun { Budget = new GenerationBudget { MaxCalls = 3 } };

        var result = await run.FinishAsync();

        Assert.Equal(3, run.Provider.Paid.Count);
        Assert.Contains(result.Ledger.Entries, entry => entry.Outcome == SourceOutcome.BudgetExhausted);
        Assert.Equal(3, result.Report.Totals.Calls);
    }

    [Fact]
    public async Task Changed_request_takes_what_still_fits_and_says_what_does_not()
    {
        var run = new BatchedRun { Request = Sources.Request(Sources.Words(20), LearningItemCategory.Vocab) };
        await run.AdvanceAsync();
        var changed = run.Request with { Sources = [.. Sources.Words(20).Skip(2), .. Sources.Words(24).Skip(20)] };

        var advance = await run.AdvanceAsync(changed);
        var result = await run.FinishAsync(changed);

        Assert.Contains(advance.Remarks, remark => remark.Contains("no longer in the request", StringComparison.Ordinal));
        Assert.True(result.IsComplete);
        Assert.Equal(changed.Sources.Select(source => source.Text).Order(StringComparer.Ordinal), result.Items.Select(item => item.Item.TargetItem).Order(StringComparer.Ordinal));
        Assert.Equal(22, result.Ledger.Entries.Count);
        Assert.Equal(4, run.Provider.Paid.Where((_, index) => index >= run.Provider.Paid.Count - 1).Sum(request => new SentCall(request.Messages, request.Options).Rows.Count));
    }

    [Fact]
    public async Task Run_without_a_journal_or_with_an_item_store_is_refused()
    {
        var run = new BatchedRun();

        Assert.Contains("Set Journal", (await Assert.ThrowsAsync<ArgumentException>(() => run.Process().AdvanceAsync(run.Request, new GenerationRunOptions()))).Message, StringComparison.Ordinal);
        Assert.Contains("ItemStore", (await Assert.ThrowsAsync<ArgumentException>(() => run.Process().AdvanceAsync(run.Request, new GenerationRunOptions { Journal = run.Journal, ItemStore = new InMemoryItemStore() }))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_at_once_does_not_pay_for_what_a_batch_is_to_bring()
    {
        var run = new BatchedRun { Request = Sources.Request(Sources.Words(20), LearningItemCategory.Vocab) };
        var advance = await run.AdvanceAsync();
        var client = new FakeChatClient(ModelReplies.Good);
        var withJournal = new GenerationRunOptions { Journal = run.Journal };

        var plan = await run.Online(client).PlanAsync(run.Request, withJournal);
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => run.Online(client).GenerateAsync(run.Request, withJournal));

        Assert.Empty(plan.Calls);
        Assert.Equal(20, Assert.Single(plan.Categories).Awaited);
        Assert.Contains(advance.Batches[0].BatchId!, refused.Message, StringComparison.Ordinal);
        Assert.Empty(client.Calls);
    }

    [Fact]
    public async Task Cancelling_reaches_every_batch_on_its_way()
    {
        var run = new BatchedRun { Provider = new BatchProvider(ModelReplies.Good) { Limits = new BatchLimits(3, 200_000_000), State = BatchState.InProgress } };
        await run.AdvanceAsync();

        Assert.Equal(run.Provider.Batches, await run.Process().CancelAsync(new GenerationRunOptions { Journal = run.Journal }));
        Assert.Equal(run.Provider.Batches, run.Provider.Cancelled);
    }

    [Fact]
    public async Task Plan_shows_both_prices()
    {
        var run = new BatchedRun();

        var plan = await run.Online(new FakeChatClient(ModelReplies.Good)).PlanAsync(run.Request);

        Assert.Equal((plan.Cost!.Value.Low / 2, plan.Cost.Value.High / 2), (plan.BatchCost!.Value.Low, plan.BatchCost.Value.High));
    }

    [Fact]
    public async Task Run_begun_in_batches_can_be_ended_at_once()
    {
        var run = new BatchedRun();
        var result = await run.FinishAsync();
        var client = new FakeChatClient(ModelReplies.Good);

        var online = await run.Online(client).GenerateAsync(run.Request, new GenerationRunOptions { Journal = run.Journal });

        Assert.Empty(client.Calls);
        Assert.Equal(BatchedRun.Ledger(result), BatchedRun.Ledger(online));
    }

    // What a run that has ended asked for is no affair of the next one.
    [Fact]
    public async Task Run_that_goes_on_after_one_that_ended_has_follow_ups_of_its_own()
    {
        var answers = 0;
        var run = new BatchedRun(call => ++answers <= 5 ? """{"items":[]}""" : ModelReplies.Good(call)) { Request = Sources.Request(Sources.Words(3), LearningItemCategory.Vocab) };

        var first = await run.FinishAsync();
        var second = await run.FinishAsync();

        Assert.All(first.Ledger.Entries, entry => Assert.Equal(SourceOutcome.Failed, entry.Outcome));
        Assert.All(second.Ledger.Entries, entry => Assert.Equal(SourceOutcome.Covered, entry.Outcome));
    }
}
