using LearningItems.Generation.Accounting;
using LearningItems.Generation.Execution;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Limits;

/// <summary>One budget over several runs.</summary>
public class SharedBudgetTests
{
    private static readonly TokenUsage Call = new(60, 0, 40);

    [Fact]
    public void Runs_together_stay_within_it()
    {
        var shared = new SharedBudget(new GenerationBudget { MaxTokens = 250 });
        var (one, two) = (new BudgetMeter(null, shared, null), new BudgetMeter(null, shared, null));

        Assert.True(one.TryReserve(Call));
        Assert.True(two.TryReserve(Call));
        Assert.False(one.TryReserve(Call));
        one.Settle(Call, new TokenUsage(30, 0, 20)); // 50 used, 100 reserved
        Assert.True(two.TryReserve(Call));
        Assert.Equal((3, 50), (shared.UsedCalls, shared.UsedTokens));
    }

    [Fact]
    public void Own_budget_holds_too_and_what_the_shared_one_refuses_is_not_charged_to_it()
    {
        var shared = new SharedBudget(new GenerationBudget { MaxCalls = 1 });
        var (one, two) = (new BudgetMeter(new GenerationBudget { MaxCalls = 2 }, shared, null), new BudgetMeter(new GenerationBudget { MaxTokens = 99 }, shared, null));

        Assert.False(two.TryReserve(Call));
        Assert.True(one.TryReserve(Call));
        Assert.False(one.TryReserve(Call));
        Assert.Equal(1, shared.UsedCalls);
    }

    [Fact]
    public void Call_that_the_shared_budget_refuses_is_none_of_the_runs_own_calls()
    {
        var shared = new SharedBudget(new GenerationBudget { MaxTokens = 150 });
        var run = new BudgetMeter(new GenerationBudget { MaxCalls = 2 }, shared, null);
        Assert.True(run.TryReserve(Call));
        Assert.False(run.TryReserve(Call));

        run.Settle(Call, new TokenUsage(30, 0, 20));

        Assert.True(run.TryReserve(Call));
    }

    [Fact]
    public void Costs_of_runs_with_different_prices_add_up()
    {
        var shared = new SharedBudget(new GenerationBudget { MaxCost = 0.0010m });
        var (cheap, dear) = (new BudgetMeter(null, shared, new TokenPrices(1, 1)), new BudgetMeter(null, shared, new TokenPrices(9, 9)));

        Assert.True(dear.TryReserve(Call)); // 0.0009
        Assert.True(cheap.TryReserve(Call)); // 0.0001
        Assert.False(cheap.TryReserve(new TokenUsage(1, 0, 0)));
        dear.Settle(Call, Call);
        Assert.Equal(0.0009m, shared.UsedCost);
    }

    [Fact]
    public async Task Who_finds_no_room_is_told_when_others_give_back_and_whether_anybody_can()
    {
        var shared = new SharedBudget(new GenerationBudget { MaxTokens = 150 });
        var (one, two) = (new BudgetMeter(null, shared, null), new BudgetMeter(null, shared, null));
        Assert.True(one.TryReserve(Call));
        Assert.False(two.TryReserve(Call));
        var freed = two.Freed!;
        Assert.False(freed.IsCompleted);

        one.Settle(Call, new TokenUsage(60, 0, 0));

        await freed;
        Assert.False(two.TryReserve(Call));
        Assert.Null(two.Freed);
    }

    [Fact]
    public void Who_could_not_go_even_if_all_were_given_back_waits_for_nobody()
    {
        var shared = new SharedBudget(new GenerationBudget { MaxTokens = 150 });
        var (one, two) = (new BudgetMeter(null, shared, null), new BudgetMeter(null, shared, null));
        Assert.True(one.TryReserve(Call));

        Assert.False(two.TryReserve(new TokenUsage(151, 0, 0)));

        Assert.Null(two.Freed);
    }

    [Fact]
    public async Task Consumer_that_leaves_gives_back_what_its_calls_had_reserved()
    {
        using var client = new FakeChatClient(async (call, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return FakeChatClient.Reply(ModelReplies.Good(call));
        });
        var shared = new SharedBudget(new GenerationBudget { MaxTokens = 100_000 });

        await foreach (var update in new LearningItemGenerator(client).GenerateStreamingAsync(Sources.Request(Sources.Words(50), LearningItemCategory.Vocab), new GenerationRunOptions { SharedBudget = shared }))
        {
            if (update is CallStarted)
            {
                break;
            }
        }

        Assert.True(shared.TryReserve(new BudgetShare(1, 100_000 - shared.UsedTokens, 0), out _));
    }

    [Fact]
    public async Task Run_that_ends_by_itself_while_it_finds_no_room_ends()
    {
        using var client = new FakeChatClient(_ => throw new HttpRequestException("no", null, System.Net.HttpStatusCode.Unauthorized));
        var request = Sources.Request(Sources.Words(200), LearningItemCategory.Vocab);
        var first = (await new LearningItemGenerator(client).PlanAsync(request)).Calls[0];
        var shared = new SharedBudget(new GenerationBudget { MaxTokens = first.InputTokens + first.MaxOutputTokens + 10 });

        var result = await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider()).GenerateAsync(request, new GenerationRunOptions { SharedBudget = shared });

        Assert.Empty(result.Items);
        Assert.Contains("the run ended", result.Ledger.Entries[^1].Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(null, 0L)]
    public void Limit_that_is_not_above_zero_is_an_error(int? calls, long? tokens) =>
        Assert.Throws<ArgumentException>(() => new SharedBudget(new GenerationBudget { MaxCalls = calls, MaxTokens = tokens }));

    [Fact]
    public async Task Ten_runs_at_once_never_exceed_it_and_each_tells_what_it_did()
    {
        var clock = new HurriedTimeProvider();
        using var client = new FakeChatClient(async (call, cancellationToken) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1), clock, cancellationToken);
            return FakeChatClient.Reply(ModelReplies.Good(call), input: 400, output: 60 * call.Rows.Count);
        });
        var generator = new LearningItemGenerator(client, timeProvider: clock);
        var shared = new SharedBudget(new GenerationBudget { MaxTokens = 100_000 });
        var run = new GenerationRunOptions { SharedBudget = shared };

        var results = await clock.RunAsync(Enumerable.Range(0, 10).Select(_ => generator.GenerateAsync(Sources.Request(Sources.Words(400), LearningItemCategory.Vocab), run)));

        var used = results.Sum(result => result.Report.Totals.InputTokens + result.Report.Totals.OutputTokens);
        Assert.Equal(shared.UsedTokens, used);
        Assert.InRange(used, 90_000, 100_000); // what is left is less than a call may take
        Assert.Equal(shared.UsedCalls, results.Sum(result => result.Report.Totals.Calls));
        Assert.All(results, result => Assert.Equal(400, result.Ledger.Count(LearningItemCategory.Vocab, SourceOutcome.Covered) + result.Ledger.Count(LearningItemCategory.Vocab, SourceOutcome.BudgetExhausted)));
    }
}
