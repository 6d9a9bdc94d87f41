using LearningItems.Generation.Execution;
using LearningItems.Generation.Tests.Execution.Telemetry;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Journal;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>A run that names its model is a run of that model wherever the model counts.</summary>
public sealed class RunModelTests : IDisposable
{
    private static readonly GenerationRequest Request = Sources.Request(Sources.Words(3), LearningItemCategory.Vocab);
    private static readonly TokenPrices Prices = new(Input: 2, Output: 10);

    private readonly FakeChatClient _client = new(ModelReplies.Good);
    private readonly LearningItemGenerationOptions _options = new() { Prices = Prices, ConfigureChatOptions = chat => (chat.ModelId, chat.Temperature, chat.Seed) = ("large", 0.5f, 1) };

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Run_has_the_last_word_and_what_it_does_not_say_stays()
    {
        var seen = string.Empty;
        await Generator().GenerateAsync(Request, new GenerationRunOptions { ModelId = "small", ConfigureChatOptions = chat => (seen, chat.Temperature) = (chat.ModelId, 0.25f) });

        var chat = Assert.Single(_client.Calls).Options!;
        Assert.Equal(("small", 0.25f, 1L, "small"), (chat.ModelId, chat.Temperature, chat.Seed, seen));
    }

    [Fact]
    public async Task Work_of_another_model_is_asked_for_again_and_that_of_the_same_is_found()
    {
        var journal = new MemoryJournal();
        await Generator().GenerateAsync(Request, new GenerationRunOptions { Journal = journal });

        var other = await Generator().PlanAsync(Request, new GenerationRunOptions { Journal = journal, ModelId = "small" });
        await Generator().GenerateAsync(Request, new GenerationRunOptions { Journal = journal, ModelId = "small" });
        var same = await Generator().PlanAsync(Request, new GenerationRunOptions { Journal = journal, ModelId = "small" });

        Assert.Contains("model", Assert.Single(other.Categories).AskedAgainReason, StringComparison.Ordinal);
        Assert.Empty(same.Calls);
    }

    [Fact]
    public async Task What_the_run_sets_on_calls_is_part_of_the_keys_too()
    {
        var journal = new MemoryJournal();
        await Generator().GenerateAsync(Request, new GenerationRunOptions { Journal = journal });

        Assert.NotEmpty((await Generator().PlanAsync(Request, new GenerationRunOptions { Journal = journal, ConfigureChatOptions = chat => chat.Temperature = 1 })).Calls);
    }

    [Fact]
    public async Task Spans_name_the_model_of_the_run()
    {
        using var listener = new Listener("fake");

        await Generator().GenerateAsync(Request, new GenerationRunOptions { ModelId = "small" });

        Assert.All(listener.Spans.Where(span => span.OperationName is "learning_items.run" or "learning_items.call"), span => Assert.Equal("small", span.GetTagItem("gen_ai.request.model")));
        Assert.Contains(listener.Spans, span => span.OperationName == "learning_items.call");
    }

    [Fact]
    public async Task Report_of_a_run_that_no_reply_names_the_model_of_has_the_one_asked_for()
    {
        using var silent = new FakeChatClient((call, _) => Task.FromResult(new Microsoft.Extensions.AI.ChatResponse(new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.Assistant, ModelReplies.Good(call)))));

        var result = await new LearningItemGenerator(silent).GenerateAsync(Request, new GenerationRunOptions { ModelId = "small" });

        Assert.Equal("small", result.Report.Model);
    }

    [Fact]
    public async Task Prices_of_the_options_say_nothing_of_another_model()
    {
        var without = new GenerationRunOptions { ModelId = "small" };
        var with = new GenerationRunOptions { ModelId = "small", Prices = new TokenPrices(Input: 1, Output: 5) };

        Assert.Null((await Generator().PlanAsync(Request, without)).Cost);
        Assert.Null((await Generator().GenerateAsync(Request, without)).Report.Totals.Cost);
        Assert.Equal(0.00035m, (await Generator().GenerateAsync(Request, with)).Report.Totals.Cost); // 100 tokens in, 50 out
    }

    [Fact]
    public async Task Cost_budget_of_another_model_needs_its_prices()
    {
        var run = new GenerationRunOptions { ModelId = "small", Budget = new GenerationBudget { MaxCost = 1 } };

        var exception = await Assert.ThrowsAsync<InvalidGenerationRequestException>(() => Generator().PlanAsync(Request, run));

        Assert.Contains("the model 'small', of which the Prices of the options say nothing. Set the run's Prices.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limiter_is_told_the_model()
    {
        var limiter = new Told();
        var generator = new LearningItemGenerator(_client, new LearningItemGenerationOptions { Limiter = limiter });

        await generator.GenerateAsync(Request);
        await generator.GenerateAsync(Request, new GenerationRunOptions { ModelId = "small" });

        Assert.Equal([null, "small"], limiter.Models);
    }

    [Fact]
    public void What_calls_of_one_model_take_is_not_expected_of_another()
    {
        var usages = new LearnedUsages();
        var small = new LimitedCall("run", 1_000) { Model = "small" };

        usages.Note(small, used: 3_000, isAnswered: true);

        Assert.True(usages.Reserve(small) > 1_000);
        Assert.Equal(1_000, usages.Reserve(small with { Model = "large" }));
        Assert.Equal(1_000, usages.Reserve(small with { Model = null }));
    }

    private LearningItemGenerator Generator() => new(_client, _options);

    private sealed class Told : IGenerationLimiter
    {
        private readonly GenerationLimits _limits = new();

        public List<string?> Models { get; } = [];

        public int MaxConcurrency => _limits.MaxConcurrency;

        public ValueTask<IGenerationPermit> AcquireAsync(LimitedCall call, CancellationToken cancellationToken)
        {
            Models.Add(call.Model);
            return _limits.AcquireAsync(call, cancellationToken);
        }
    }
}
