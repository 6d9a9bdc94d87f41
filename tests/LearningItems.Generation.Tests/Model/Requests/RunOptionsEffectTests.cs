using LearningItems.Generation.Tests.Execution.Batches;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Journal;

namespace LearningItems.Generation.Tests.Model.Requests;

/// <summary>Everything that belongs to one run has its effect, with every limit of a budget and every price.</summary>
public sealed class RunOptionsEffectTests : IDisposable
{
    private static readonly GenerationRequest TwoCalls = Sources.Request(Sources.Words(80), LearningItemCategory.Vocab);

    private readonly FakeChatClient _client = new((call, _) => Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call), cached: 40)));

    public static TheoryData<string> OfRun => Effects<GenerationRunOptions>.Names;

    public static TheoryData<string> OfBudget => Effects<GenerationBudget>.Names;

    public static TheoryData<string> OfPrices => Effects<TokenPrices>.Names;

    public void Dispose() => _client.Dispose();

    [Theory]
    [MemberData(nameof(OfRun))]
    public Task Option_has_its_effect(string option) => new Effects<GenerationRunOptions>(new()
    {
        [nameof(GenerationRunOptions.Budget)] = () => HasNoRoomForBothAsync(new GenerationBudget { MaxCalls = 1 }),
        [nameof(GenerationRunOptions.SharedBudget)] = async () =>
        {
            var run = new GenerationRunOptions { SharedBudget = new SharedBudget(new GenerationBudget { MaxCalls = 3 }) };
            await Generator().GenerateAsync(TwoCalls, run);
            await Generator().GenerateAsync(TwoCalls, run);
            Assert.Equal(3, _client.Calls.Count);
        },
        [nameof(GenerationRunOptions.MaxConcurrency)] = async () =>
        {
            var generator = new LearningItemGenerator(_client, timeProvider: new InstantTimeProvider());
            Assert.Equal(20, (await generator.PlanAsync(Sources.Request(Sources.Words(200), LearningItemCategory.Vocab))).Calls.Count);
            Assert.Equal(5, (await generator.PlanAsync(Sources.Request(Sources.Words(200), LearningItemCategory.Vocab), new GenerationRunOptions { MaxConcurrency = 1 })).Calls.Count);
            foreach (var outside in new[] { 0, 11 })
            {
                var error = await Assert.ThrowsAsync<InvalidGenerationRequestException>(() => generator.GenerateAsync(TwoCalls, new GenerationRunOptions { MaxConcurrency = outside }));
                Assert.Contains($"MaxConcurrency is {outside}; it must be 1 to 10", error.Message, StringComparison.Ordinal);
            }
        },
        [nameof(GenerationRunOptions.OnlineTail)] = async () =>
        {
            var batches = new BatchProvider(ModelReplies.Good) { Fate = (_, request) => request.Id.EndsWith("-1", StringComparison.Ordinal) ? BatchOutcome.Expired : BatchOutcome.Succeeded };
            var run = new GenerationRunOptions { Journal = new MemoryJournal(), OnlineTail = 1 };
            var batched = new BatchedLearningItemGenerator(Generator(), batches);
            await batched.AdvanceAsync(TwoCalls, run);
            Assert.True((await batched.AdvanceAsync(TwoCalls, run)).Result!.IsComplete);
            Assert.Equal((1, 1), (_client.Calls.Count, batches.Batches));
            var error = await Assert.ThrowsAsync<InvalidGenerationRequestException>(() => Generator().GenerateAsync(TwoCalls, new GenerationRunOptions { OnlineTail = -1 }));
            Assert.Contains("OnlineTail is -1; it must be 0 or more", error.Message, StringComparison.Ordinal);
        },
        [nameof(GenerationRunOptions.Journal)] = async () =>
        {
            var run = new GenerationRunOptions { Journal = new MemoryJournal() };
            await Generator().GenerateAsync(TwoCalls, run);
            await Generator().GenerateAsync(TwoCalls, run);
            Assert.Equal(2, _client.Calls.Count); // none of them by the second run
            Assert.Empty((await Generator().PlanAsync(TwoCalls, run)).Calls);
        },
        [nameof(GenerationRunOptions.ItemStore)] = async () =>
        {
            var run = new GenerationRunOptions { ItemStore = new InMemoryItemStore() };
            await Generator().GenerateAsync(TwoCalls, run);
            await Generator().GenerateAsync(TwoCalls, run);
            Assert.Equal(2, _client.Calls.Count); // none of them by the second run
            Assert.Empty((await Generator().PlanAsync(TwoCalls, run)).Calls);
        },
        [nameof(GenerationRunOptions.ModelId)] = async () =>
        {
            await Generator().GenerateAsync(TwoCalls, new GenerationRunOptions { ModelId = "small" });
            Assert.All(_client.Calls, call => Assert.Equal("small", call.Options!.ModelId));
        },
        [nameof(GenerationRunOptions.Prices)] = async () =>
        {
            var run = new GenerationRunOptions { Prices = new TokenPrices(Input: 0, Output: 1_000_000) };
            Assert.Equal(100m, (await Generator().GenerateAsync(TwoCalls, run)).Report.Totals.Cost);
            Assert.Equal(0m, (await Generator().PlanAsync(TwoCalls, new GenerationRunOptions { Prices = new TokenPrices(0, 0) })).Cost!.Value.High);
        },
        [nameof(GenerationRunOptions.ConfigureChatOptions)] = async () =>
        {
            await Generator().GenerateAsync(TwoCalls, new GenerationRunOptions { ConfigureChatOptions = chat => chat.Temperature = 0.25f });
            Assert.All(_client.Calls, call => Assert.Equal(0.25f, call.Options!.Temperature));
        },
        [nameof(GenerationRunOptions.Progress)] = async () =>
        {
            var display = new Display();
            await Generator().GenerateAsync(TwoCalls, new GenerationRunOptions { Progress = display });
            Assert.Equal([(1, 2, 40), (2, 2, 80)], display.Told.Select(progress => (progress.CallsDone, progress.CallsPlanned, progress.Items)));
        },
    }).ShowAsync(option);

    [Theory]
    [MemberData(nameof(OfBudget))]
    public Task Limit_of_a_budget_has_its_effect(string limit) => new Effects<GenerationBudget>(new()
    {
        [nameof(GenerationBudget.MaxCalls)] = () => HasNoRoomForBothAsync(new GenerationBudget { MaxCalls = 1 }),
        [nameof(GenerationBudget.MaxTokens)] = async () => await HasNoRoomForBothAsync(new GenerationBudget { MaxTokens = (await FirstCallAsync()).Tokens + 10 }),
        [nameof(GenerationBudget.MaxCost)] = async () => await HasNoRoomForBothAsync(new GenerationBudget { MaxCost = (await FirstCallAsync()).Cost + 0.00001m }),
    }).ShowAsync(limit);

    // Of 200 tokens in, 80 of them from a cache, and 100 out.
    [Theory]
    [MemberData(nameof(OfPrices))]
    public Task Price_has_its_effect(string price) => new Effects<TokenPrices>(new()
    {
        [nameof(TokenPrices.Input)] = async () => Assert.Equal(200m, await CostAsync(new TokenPrices(Input: 1_000_000, Output: 0))),
        [nameof(TokenPrices.CachedInput)] = async () => Assert.Equal(80m, await CostAsync(new TokenPrices(Input: 0, Output: 0, CachedInput: 1_000_000))),
        [nameof(TokenPrices.Output)] = async () => Assert.Equal(100m, await CostAsync(new TokenPrices(Input: 0, Output: 1_000_000))),
        [nameof(TokenPrices.BatchShare)] = async () =>
        {
            var plan = await Generator(new TokenPrices(Input: 1, Output: 1) { BatchShare = 0.25m }).PlanAsync(TwoCalls);
            Assert.Equal(plan.Cost!.Value.High / 4, plan.BatchCost!.Value.High);
        },
    }).ShowAsync(price);

    private async Task HasNoRoomForBothAsync(GenerationBudget budget)
    {
        var result = await Generator().GenerateAsync(TwoCalls, new GenerationRunOptions { Budget = budget });

        Assert.Equal((1, 40), (_client.Calls.Count, result.Ledger.Count(LearningItemCategory.Vocab, SourceOutcome.BudgetExhausted)));
    }

    /// <summary>What the first call may take at the most.</summary>
    private async Task<(long Tokens, decimal Cost)> FirstCallAsync()
    {
        var first = (await Generator().PlanAsync(TwoCalls)).Calls[0];
        return (first.InputTokens + first.MaxOutputTokens, Prices.Cost(first.InputTokens, 0, first.MaxOutputTokens));
    }

    private async Task<decimal?> CostAsync(TokenPrices prices) => (await Generator(prices).GenerateAsync(TwoCalls)).Report.Totals.Cost;

    private static TokenPrices Prices => new(Input: 1, Output: 10);

    private LearningItemGenerator Generator(TokenPrices? prices = null) =>
        new(_client, new LearningItemGenerationOptions { MaxConcurrency = 1, Prices = prices ?? Prices }, timeProvider: new InstantTimeProvider());

    private sealed class Display : IProgress<GenerationProgress>
    {
        public List<GenerationProgress> Told { get; } = [];

        public void Report(GenerationProgress value) => Told.Add(value);
    }
}
