using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Limits;

/// <summary>Budgets end to end: what is reserved and settled, and what a run keeps when its budget ends.</summary>
public sealed class GenerationBudgetTests : IDisposable
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;
    private static readonly GenerationRequest Request = Sources.Request(Sources.Words(200), Vocab);

    private readonly LearningItemGenerationOptions _options = new() { MaxConcurrency = 8, Prices = new TokenPrices(Input: 1, Output: 10) };
    private readonly FakeChatClient _client = new(ModelReplies.Good);

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Calls_beyond_the_budget_are_not_sent_and_what_was_done_is_kept()
    {
        var result = await RunAsync(new GenerationBudget { MaxCalls = 3 });

        Assert.Equal(3, _client.Calls.Count);
        Assert.Equal(_client.Calls.Sum(call => call.Rows.Count), result.Items.Count);
        AssertPartial(result);
    }

    [Fact]
    public async Task Follow_ups_count_as_calls()
    {
        var client = new FakeChatClient(_ => """{"items":[]}""");

        var result = await RunAsync(new GenerationBudget { MaxCalls = 17 }, client);

        Assert.Equal(17, client.Calls.Count);
        AssertPartial(result);
    }

    [Fact]
    public async Task Tokens_are_reserved_at_their_most_before_a_call()
    {
        var first = (await PlanAsync())[0];

        var result = await RunAsync(new GenerationBudget { MaxTokens = first.InputTokens + first.MaxOutputTokens - 1 });

        Assert.Empty(_client.Calls);
        Assert.Equal(200, result.Ledger.Count(Vocab, SourceOutcome.BudgetExhausted));
        AssertPartial(result);
    }

    [Fact]
    public async Task Tokens_are_settled_with_what_a_call_used()
    {
        // The replies report 150 tokens: one reservation at a time is enough for all.
        var plan = await PlanAsync();
        var most = plan.Max(call => call.InputTokens + call.MaxOutputTokens);

        var result = await RunAsync(new GenerationBudget { MaxTokens = most + (150 * (plan.Count - 1)) });

        Assert.True(result.IsComplete);
        Assert.Equal(plan.Count, _client.Calls.Count);
    }

    [Fact]
    public async Task Token_budget_that_suffices_exactly_is_complete()
    {
        var plan = await PlanAsync();

        var result = await RunAsync(new GenerationBudget { MaxTokens = plan.Sum(call => (long)call.InputTokens + call.MaxOutputTokens), MaxCalls = plan.Count });

        Assert.True(result.IsComplete);
        Assert.Equal(200, result.Items.Count);
    }

    [Fact]
    public async Task Cost_is_reserved_before_a_call_and_settled_after_it()
    {
        var plan = await PlanAsync();
        var most = plan.Max(call => Cost(call.InputTokens, call.MaxOutputTokens));
        var rest = (plan.Count - 1) * Cost(100, 50);

        Assert.True((await RunAsync(new GenerationBudget { MaxCost = most + rest })).IsComplete);

        var client = new FakeChatClient(ModelReplies.Good);
        var half = await RunAsync(new GenerationBudget { MaxCost = most + (rest / 2) }, client);
        AssertPartial(half);
        Assert.InRange(client.Calls.Count, 1, plan.Count - 1);
        Assert.True(half.Report.Totals.Cost <= most + (rest / 2));
    }

    [Fact]
    public async Task Unknown_usage_counts_as_estimated()
    {
        var client = new FakeChatClient((call, _) =>
        {
            var response = FakeChatClient.Reply(ModelReplies.Good(call));
            response.Usage = null;
            return Task.FromResult(response);
        });
        var first = (await PlanAsync())[0];

        var result = await RunAsync(new GenerationBudget { MaxTokens = first.InputTokens + first.MaxOutputTokens }, client);

        AssertPartial(result);
        Assert.InRange(client.Calls.Count, 1, 2);
        Assert.InRange(result.Report.Totals.InputTokens, first.InputTokens, first.InputTokens + first.MaxOutputTokens);
    }

    [Fact]
    public async Task Failed_calls_count()
    {
        _options.MaxRetries = 0;
        var client = new FakeChatClient((_, _) => throw new IOException("gone"));
        var plan = await PlanAsync();

        var result = await RunAsync(new GenerationBudget { MaxTokens = plan[0].InputTokens + plan[0].MaxOutputTokens + plan[0].InputTokens }, client);

        Assert.Equal(2, client.Calls.Count);
        Assert.Equal(2 * plan[0].Items.High, result.Ledger.Count(Vocab, SourceOutcome.Failed));
        AssertPartial(result);
    }

    [Fact]
    public async Task Retries_do_not_use_more_than_the_budget()
    {
        _options.MaxRetries = 6;
        var client = new FakeChatClient((_, _) => throw new IOException("gone"));
        var first = (await PlanAsync())[0];
        var budget = new GenerationBudget { MaxTokens = first.InputTokens + first.MaxOutputTokens };

        var result = await RunAsync(budget, client);

        Assert.False(result.IsComplete);
        Assert.InRange(result.Report.Totals.InputTokens + result.Report.Totals.OutputTokens, 1, budget.MaxTokens!.Value);
    }

    [Fact]
    public async Task Cost_budget_without_prices_is_an_error_and_sends_nothing()
    {
        _options.Prices = null;

        var exception = await Assert.ThrowsAsync<InvalidGenerationRequestException>(() => RunAsync(new GenerationBudget { MaxCost = 1 }));

        Assert.Contains("Prices", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_client.Calls);
    }

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(null, 0, null)]
    [InlineData(null, null, 0)]
    [InlineData(-1, null, null)]
    public async Task Budget_of_nothing_is_an_error(int? calls, int? tokens, int? cost) =>
        await Assert.ThrowsAsync<InvalidGenerationRequestException>(() => RunAsync(new GenerationBudget { MaxCalls = calls, MaxTokens = tokens, MaxCost = cost }));

    [Fact]
    public async Task Stream_ends_with_run_finished_and_no_exception_when_the_budget_ends()
    {
        var updates = await Updates.ReadAsync(Generator(_client).GenerateStreamingAsync(Request, new GenerationRunOptions { Budget = new GenerationBudget { MaxCalls = 1 } }));

        Assert.False(Assert.IsType<RunFinished>(updates[^1]).Report.Complete);
        Assert.Single(updates.OfType<CallStarted>());
    }

    private static void AssertPartial(GenerationResult result)
    {
        var exhausted = result.Ledger.Entries.Where(entry => entry.Outcome == SourceOutcome.BudgetExhausted).ToList();
        Assert.False(result.IsComplete);
        Assert.NotEmpty(exhausted);
        Assert.All(exhausted, entry => Assert.Contains("budget", entry.Detail, StringComparison.Ordinal));
        Assert.Equal(200, result.Ledger.Entries.Count);
        Assert.Contains("out of budget", result.Report.Categories[0].Reason, StringComparison.Ordinal);
    }

    private static decimal Cost(long input, long output) => (input + (output * 10)) / 1_000_000m;

    private async Task<IReadOnlyList<PlannedCall>> PlanAsync() => (await Generator(_client).PlanAsync(Request)).Calls;

    private Task<GenerationResult> RunAsync(GenerationBudget budget, FakeChatClient? client = null) =>
        Generator(client ?? _client).GenerateAsync(Request, new GenerationRunOptions { Budget = budget });

    private LearningItemGenerator Generator(FakeChatClient client) => new(client, _options, timeProvider: new InstantTimeProvider());
}
