using LearningItems.Generation.Planning;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Planning;

public class BatchingPreferenceTests
{
    private static readonly LearningItemCategory[] Nine =
        [.. new[] { "pronunciation", "idiom", "functional", "cultural", "writing_system", "sociolinguistic", "pragmatic", "literacy", "pattern" }.Select(name => new LearningItemCategory(name))];

    [Fact]
    public void Fewest_calls_put_200_words_in_two_calls() =>
        Assert.Equal([100, 100], Prepare(Sources.Request(Sources.Words(200), LearningItemCategory.Vocab), BatchingPreference.FewestCalls).Calls.Select(batch => batch.Sources.Count));

    [Fact]
    public void Fewest_calls_put_nine_pattern_categories_in_at_most_two_calls_and_each_sees_all_its_sources()
    {
        var run = Prepare(Sources.Request([.. Sources.Words(200), .. Sources.GrammarPoints(50)], Nine), BatchingPreference.FewestCalls);

        Assert.InRange(run.Calls.Count, 1, 2);
        Assert.All(run.Works, work => Assert.Equal(work.Offered, run.Calls.SelectMany(batch => batch.Asks).Where(ask => ask.Work == work).SelectMany(ask => ask.Sources)));
        Assert.All(run.Calls, batch => Assert.All(batch.Asks, ask => Assert.Subset(batch.Sources.ToHashSet(), ask.Sources.ToHashSet())));
    }

    [Fact]
    public void Merged_calls_over_300_sources_are_split_and_every_source_is_offered_once_a_category()
    {
        var run = Prepare(Sources.Request([.. Sources.Words(650), .. Sources.GrammarPoints(50)], Nine), BatchingPreference.FewestCalls);

        Assert.All(run.Calls, batch => Assert.InRange(batch.Sources.Count, 1, 300));
        Assert.All(run.Works, work => Assert.Equal(
            work.Offered.Select(source => source.Id).Order(StringComparer.Ordinal),
            run.Calls.SelectMany(batch => batch.Asks).Where(ask => ask.Work == work).SelectMany(ask => ask.Sources).Select(source => source.Id).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData(512, 100_000)]
    [InlineData(2_000, 100_000)]
    [InlineData(8_192, 6_000)]
    public void Merged_calls_stay_within_the_limits_of_the_model(int outputLimit, int inputLimit)
    {
        var options = new LearningItemGenerationOptions { Batching = BatchingPreference.FewestCalls, MaxOutputTokens = outputLimit, MaxInputTokens = inputLimit };
        var run = PreparedRequest.Prepare(Sources.Request([.. Sources.Words(200), .. Sources.GrammarPoints(50)], Nine), new StrategySet([]), options).ToRun();

        Assert.All(run.Calls, batch => Assert.InRange(batch.InputTokens, 1, inputLimit));
        Assert.All(run.Calls, batch => Assert.InRange(batch.MaxOutputTokens, 1, outputLimit));
        Assert.All(run.Calls.Where(batch => batch.Asks.Count > 1), batch => Assert.InRange(batch.OutputTokens.High / 1.8, 1, (0.8 * outputLimit) + 10));
        Assert.All(run.Works, work => Assert.Equal(work.Offered.Count, run.Calls.SelectMany(batch => batch.Asks).Where(ask => ask.Work == work).Sum(ask => ask.Sources.Count)));
    }

    [Theory]
    [InlineData(8, 8, 2)]
    [InlineData(32, 8, 8)]
    [InlineData(200, 8, 16)]
    [InlineData(1_000, 8, 56)]
    [InlineData(1_000, 100, 200)]
    public void Lowest_latency_takes_4_to_20_sources_a_call(int sources, int concurrency, int calls)
    {
        var sizes = BatchSizes.OnePerSource(sources, concurrency, 37, 8_192, BatchingPreference.LowestLatency);

        Assert.Equal(calls, sizes.Count);
        Assert.All(sizes, size => Assert.InRange(size, 4, 20));
    }

    [Theory]
    [InlineData(BatchingPreference.Balanced)]
    [InlineData(BatchingPreference.LowestLatency)]
    public void Only_fewest_calls_merge_categories(BatchingPreference batching) =>
        Assert.All(Prepare(Sources.Request(Sources.Words(50), Nine), batching).Calls, batch => Assert.Single(batch.Asks));

    private static PreparedRun Prepare(GenerationRequest request, BatchingPreference batching) =>
        PreparedRequest.Prepare(request, new StrategySet([]), new LearningItemGenerationOptions { MaxConcurrency = 8, Batching = batching }).ToRun();
}
