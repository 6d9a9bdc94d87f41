using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>A request that is not valid is told all its faults at once, by whatever is asked for first.</summary>
public sealed class InvalidRequestTests : IDisposable
{
    private readonly FakeChatClient _client = new(ModelReplies.Good);

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Every_fault_of_request_and_run_is_told_at_once_by_every_method()
    {
        var request = Sources.Request(Sources.Words(1), new LearningItemCategory("proverb")) with { Language = "x", ExamplesPerItem = 9, HouseStyle = new string('s', 5_000) };
        var run = new GenerationRunOptions { MaxConcurrency = 0, ModelId = " ", Prices = new TokenPrices(-1, 1), Budget = new GenerationBudget { MaxCalls = 0 }, SharedBudget = new SharedBudget(new GenerationBudget { MaxCost = 1 }) };

        await AssertFaultsAsync(new LearningItemGenerator(_client), request, run, "Language 'x'", "ExamplesPerItem is 9", "HouseStyle has 5000", "'proverb'", "MaxConcurrency is 0", "ModelId is blank", "budget is 0 calls", "Prices are -1");
    }

    [Fact]
    public async Task Cost_without_prices_is_a_fault_beside_others() => await AssertFaultsAsync(
        new LearningItemGenerator(_client), Sources.Request(Sources.Words(1)) with { ExamplesPerItem = 9 }, new GenerationRunOptions { Budget = new GenerationBudget { MaxCost = 1.5m } }, "ExamplesPerItem is 9", "MaxCost of 1.5");

    [Fact]
    public async Task Cost_of_a_shared_budget_without_prices_is_a_fault_too() => await AssertFaultsAsync(
        new LearningItemGenerator(_client), Sources.Request(Sources.Words(1)), new GenerationRunOptions { SharedBudget = new SharedBudget(new GenerationBudget { MaxCost = 1.5m }) }, "MaxCost of 1.5");

    [Fact]
    public async Task Every_category_whose_prompt_leaves_no_room_is_told() => await AssertFaultsAsync(
        new LearningItemGenerator(_client, new LearningItemGenerationOptions { MaxInputTokens = 2_000 }),
        Sources.Request(Sources.Words(3), LearningItemCategory.Vocab, LearningItemCategory.Idiom) with { HouseStyle = string.Concat(Enumerable.Repeat("学", 4_000)) },
        run: null,
        "The prompt of vocab",
        "The prompt of idiom");

    [Fact]
    public async Task Every_draft_field_that_clashes_is_told() => await AssertFaultsAsync(
        new LearningItemGenerator(_client, strategies: [new Clashing("one"), new Clashing("two")]),
        Sources.Request(Sources.Words(3), new("one"), new("two")),
        run: null,
        "'reading' of one",
        "'reading' of two");

    private async Task AssertFaultsAsync(LearningItemGenerator generator, GenerationRequest request, GenerationRunOptions? run, params string[] faults)
    {
        var planning = await Assert.ThrowsAsync<InvalidGenerationRequestException>(() => generator.PlanAsync(request, run));
        var generating = await Assert.ThrowsAsync<InvalidGenerationRequestException>(() => generator.GenerateAsync(request, run));
        var streaming = Assert.Throws<InvalidGenerationRequestException>(() => generator.GenerateStreamingAsync(request, run));

        Assert.Equal(faults.Length, planning.Errors.Count);
        Assert.All(faults.Zip(planning.Errors), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.All(planning.Errors, error => Assert.Contains(error, planning.Message, StringComparison.Ordinal));
        Assert.Equal(planning.Errors, generating.Errors);
        Assert.Equal(planning.Errors, streaming.Errors);
        Assert.Empty(_client.Calls);
    }

    private sealed class Clashing(string category) : LearningItemStrategy
    {
        public override LearningItemCategory Category => new(category);

        public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary];

        public override string Brief => "Anything.";

        public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => [new DraftField("reading", "how it sounds")];

        public override ItemYield YieldFor(int sources) => ItemYield.UpTo(2);
    }
}
