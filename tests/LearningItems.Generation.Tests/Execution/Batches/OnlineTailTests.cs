using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Batches;

/// <summary>What little is missing after the first batches may be asked for at once, at the price of single calls.</summary>
public class OnlineTailTests
{
    private static readonly GenerationRequest Words = Sources.Request(Sources.Words(45), LearningItemCategory.Vocab);

    [Fact]
    public async Task Last_calls_are_made_at_once_and_paid_as_single_calls()
    {
        var (run, client) = Run(tail: 2, expired: 2);
        var online = await run.Online(new FakeChatClient(ModelReplies.Good)).GenerateAsync(run.Request);

        var first = await run.AdvanceAsync();
        var second = await run.AdvanceAsync();

        Assert.Null(first.Result);
        Assert.Equal((1, 2), (run.Provider.Batches, client.Calls.Count));
        Assert.Equal(BatchedRun.Items(online), BatchedRun.Items(second.Result!));
        Assert.Equal(BatchedRun.Ledger(online), BatchedRun.Ledger(second.Result!));
        var totals = second.Result!.Report.Totals;
        Assert.Equal(2, totals.CallsAtOnce);
        Assert.Equal((CostOf(calls: run.Provider.Paid.Count - 2) / 2) + CostOf(calls: 2), totals.Cost);
        Assert.Contains(second.Remarks, remark => remark.StartsWith("2 calls for what was missing were made at once", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task More_calls_than_allowed_go_into_a_batch(int tail)
    {
        var (run, client) = Run(tail, expired: 2);

        var result = await run.FinishAsync();

        Assert.True(result.IsComplete);
        Assert.Equal((2, 0), (run.Provider.Batches, client.Calls.Count));
        Assert.Null(result.Report.Totals.CallsAtOnce);
    }

    [Fact]
    public async Task First_calls_go_into_a_batch_however_few_they_are()
    {
        var (run, client) = Run(tail: 1_000, expired: 0);

        Assert.True((await run.FinishAsync()).IsComplete);

        Assert.Equal((1, 0), (run.Provider.Batches, client.Calls.Count));
    }

    [Fact]
    public async Task Follow_ups_of_calls_made_at_once_count_among_them()
    {
        var (run, client) = Run(tail: 3, expired: 2, _ => """{"items":[]}""");

        var result = await run.FinishAsync();

        Assert.InRange(client.Calls.Count, 2, 3);
        Assert.Equal(client.Calls.Count, result.Report.Totals.CallsAtOnce);
        Assert.True(result.IsComplete); // the rest of the rest went into a batch
        Assert.Equal(2, run.Provider.Batches);
    }

    [Fact]
    public async Task Budget_without_room_at_the_price_of_single_calls_leaves_them_to_a_batch()
    {
        var probe = Run(tail: 0, expired: 2).Run;
        await probe.FinishAsync();
        var client = new FakeChatClient(ModelReplies.Good);
        var run = new BatchedRun { Client = client, OnlineTail = 2, Request = Words, Budget = new GenerationBudget { MaxCalls = probe.Provider.Paid.Count - 2 } };
        run.Provider.Fate = Expire(2);

        var result = await run.FinishAsync();

        Assert.Empty(client.Calls);
        Assert.Contains(result.Ledger.Entries, entry => entry.Outcome == SourceOutcome.BudgetExhausted);
    }

    // Written down before it was sent, and never sent: the next run has its place among the calls made at once.
    [Fact]
    public async Task Call_at_once_that_the_budget_refuses_is_written_down_as_one_at_once_that_never_was()
    {
        var probe = Run(tail: 0, expired: 2).Run;
        await probe.FinishAsync();
        var run = new BatchedRun { Client = new FakeChatClient(ModelReplies.Good), OnlineTail = 2, Request = Words, Budget = new GenerationBudget { MaxCalls = probe.Provider.Paid.Count - 2 } };
        run.Provider.Fate = Expire(2);

        await run.FinishAsync();

        Assert.True(Assert.Single(run.Journal.Entries.OfType<JournaledBatchEnd>(), end => end.IsAbsent).IsAtOnce);
    }

    [Fact]
    public async Task Death_in_the_tail_pays_for_the_calls_in_flight_and_no_others()
    {
        var (undisturbed, tail) = Run(tail: 3, expired: 3);
        var expected = await undisturbed.FinishAsync();
        for (var write = 1; ; write++)
        {
            var (run, client) = Run(tail: 20, expired: 3);
            await run.AdvanceAsync();
            if (!await DiesAtAsync(run, write))
            {
                break;
            }

            var dead = client.Calls.Count;
            var result = await run.FinishAsync();
            Assert.Equal(Ids(expected), Ids(result));
            Assert.Equal(BatchedRun.Ledger(expected), BatchedRun.Ledger(result));
            Assert.Equal(1, run.Provider.Batches);
            Assert.InRange(client.Calls.Count, tail.Calls.Count, tail.Calls.Count + Math.Min(dead, run.Options.MaxConcurrency));
            Assert.True(result.IsComplete);
        }
    }

    // What it used nobody knows: it has the place of the call that would be made in its stead.
    [Fact]
    public async Task Call_at_once_whose_process_died_counts_against_the_budget()
    {
        var probe = Run(tail: 0, expired: 1).Run;
        await probe.FinishAsync();
        var client = new FakeChatClient(ModelReplies.Good);
        var run = new BatchedRun { Client = client, OnlineTail = 5, Request = Words, Budget = new GenerationBudget { MaxCalls = probe.Provider.Paid.Count } };
        run.Provider.Fate = Expire(1);
        await run.AdvanceAsync();
        run.Journal.At = () => _ = client.Calls.Count > 0 ? throw new IOException("died") : 0;
        await Assert.ThrowsAsync<IOException>(() => run.AdvanceAsync());
        run.Journal.At = () => { };

        var result = await run.FinishAsync();

        Assert.Single(client.Calls);
        Assert.Equal(1, run.Provider.Batches);
        Assert.Contains(result.Ledger.Entries, entry => entry.Outcome == SourceOutcome.BudgetExhausted);
    }

    private static async Task<bool> DiesAtAsync(BatchedRun run, int write)
    {
        var writes = 0;
        run.Journal.At = () => _ = ++writes >= write ? throw new IOException("died") : 0;
        try
        {
            return (await run.AdvanceAsync()).Result is null;
        }
        catch (IOException)
        {
            return true;
        }
        finally
        {
            run.Journal.At = () => { };
        }
    }

    // The fakes write the number of a row into an item, and where it stands in a call of another process may differ.
    private static IEnumerable<string> Ids(GenerationResult result) => result.Items.Select(item => item.Item.Id.ToString()).Order(StringComparer.Ordinal);

    private static (BatchedRun Run, FakeChatClient Client) Run(int tail, int expired, Func<SentCall, string>? answer = null)
    {
        var client = new FakeChatClient(answer ?? ModelReplies.Good);
        var run = new BatchedRun { Client = client, OnlineTail = tail, Request = Words };
        run.Provider.Fate = Expire(expired);
        return (run, client);
    }

    private static Func<int, BatchRequest, BatchOutcome> Expire(int calls)
    {
        var expired = new HashSet<string>(StringComparer.Ordinal);
        return (batch, request) => batch == 1 && (expired.Contains(request.Id) || (expired.Count < calls && expired.Add(request.Id))) ? BatchOutcome.Expired : BatchOutcome.Succeeded;
    }

    // Each call of the fakes takes 100 tokens in and 50 out.
    private static decimal CostOf(int calls) => BatchedRun.Prices.Cost(100L * calls, 0, 50L * calls);
}
