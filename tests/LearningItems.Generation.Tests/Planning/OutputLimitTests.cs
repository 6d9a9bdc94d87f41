using LearningItems.Generation.Planning;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Planning;

public class OutputLimitTests
{
    private static readonly GenerationRequest Request = Sources.Request([.. Sources.Words(200), .. Sources.GrammarPoints(50)]);

    [Fact]
    public void Allowance_for_reasoning_is_added_to_every_call()
    {
        var without = Prepare(new LearningItemGenerationOptions { MaxOutputTokens = 100_000 });
        var with = Prepare(new LearningItemGenerationOptions { MaxOutputTokens = 100_000, ReasoningTokenAllowance = 3_000 });

        Assert.Equal(without.Calls.Select(batch => batch.MaxOutputTokens + 3_000), with.Calls.Select(batch => batch.MaxOutputTokens));
    }

    [Theory]
    [InlineData(BatchingPreference.Balanced, 0)]
    [InlineData(BatchingPreference.FewestCalls, 0)]
    [InlineData(BatchingPreference.Balanced, 6_000)]
    [InlineData(BatchingPreference.FewestCalls, 6_000)]
    [InlineData(BatchingPreference.LowestLatency, 6_000)]
    public void Limit_is_never_above_the_models_and_has_room_for_the_items_and_the_reasoning(BatchingPreference batching, int allowance)
    {
        var run = Prepare(new LearningItemGenerationOptions { Batching = batching, ReasoningTokenAllowance = allowance });

        Assert.All(run.Calls, batch => Assert.InRange(batch.MaxOutputTokens, 1, 8_192));
        Assert.All(run.Calls.Where(batch => batch.Asks[0].Yield.IsOnePerSource), batch => Assert.InRange((batch.OutputTokens.High / 1.8) + allowance, 1, batch.MaxOutputTokens));
    }

    [Fact]
    public void Limit_follows_the_estimate_and_not_the_model()
    {
        var run = Prepare(new LearningItemGenerationOptions { MaxOutputTokens = 100_000, MaxConcurrency = 8 });

        Assert.All(run.Calls, batch => Assert.InRange(batch.MaxOutputTokens, batch.OutputTokens.High, 10_000));
    }

    // Before anything is enumerated, as any other fault of a request.
    [Fact]
    public void Prompt_that_cannot_fit_is_told_at_the_call()
    {
        using var client = new FakeChatClient(ModelReplies.Good);
        var generator = new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxInputTokens = 2_000 });

        var exception = Assert.Throws<InvalidGenerationRequestException>(() => generator.GenerateStreamingAsync(Request with { HouseStyle = new string('学', 4_000) }));

        Assert.Contains("tokens", exception.Message, StringComparison.Ordinal);
    }

    private static PreparedRun Prepare(LearningItemGenerationOptions options) => PreparedRequest.Prepare(Request, new StrategySet([]), options).ToRun();
}
