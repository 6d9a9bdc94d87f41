using LearningItems.Generation.Planning;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Planning;

public class BatchPlannerTests
{
    [Fact]
    public void Every_offered_source_is_in_exactly_one_call_of_each_category()
    {
        var run = Prepared.Of(Sources.Request([.. Sources.Words(700), .. Sources.GrammarPoints(45)]));

        Assert.All(run.Works, work => Assert.Equal(
            work.Offered.Select(source => source.Id),
            run.Calls.Where(batch => batch.Asks[0].Category == work.Category).SelectMany(batch => batch.Sources).Select(source => source.Id)));
    }

    [Fact]
    public void Calls_are_numbered_from_one_in_their_order()
    {
        var run = Prepared.Of(Sources.Request([.. Sources.Words(100), .. Sources.GrammarPoints(5)]));

        Assert.Equal(Enumerable.Range(1, run.Calls.Count), run.Calls.Select(batch => batch.Number));
    }

    [Fact]
    public void No_call_exceeds_the_input_limit()
    {
        var options = new LearningItemGenerationOptions { MaxInputTokens = 6_000, CountTokens = text => text.Length };
        SourceItem[] sources = [.. Enumerable.Range(0, 280).Select(index => new SourceItem { Text = $"word {index}", Gloss = new string('g', index * 7 % 500) })];
        var run = PreparedRequest.Prepare(Sources.Request(sources), new StrategySet([]), options).ToRun();

        Assert.All(run.Calls, batch => Assert.InRange(batch.InputTokens, 1, 6_000));
        Assert.All(run.Calls, batch => Assert.Equal(Characters(batch, run), batch.InputTokens));
        Assert.True(run.Calls.Count(batch => batch.Asks[0].Category == LearningItemCategory.Idiom) > 1);
    }

    [Fact]
    public void Call_that_tells_what_was_taught_is_measured_with_it()
    {
        var options = new LearningItemGenerationOptions { CountTokens = text => text.Length };
        var run = PreparedRequest.Prepare(Sources.Request(Sources.Words(10), LearningItemCategory.Idiom), new StrategySet([]), options).ToRun();

        var telling = run.Planner.Telling(run.Calls[0], new Dictionary<LearningItemCategory, IReadOnlyList<string>> { [LearningItemCategory.Idiom] = ["马马虎虎"] });

        Assert.InRange(telling.InputTokens, run.Calls[0].InputTokens + 1, int.MaxValue);
        Assert.Equal(Characters(telling, run), telling.InputTokens);
    }

    [Fact]
    public void Output_limit_of_the_model_is_never_exceeded_and_holds_what_is_expected()
    {
        var options = new LearningItemGenerationOptions { MaxOutputTokens = 512 };
        var run = PreparedRequest.Prepare(Sources.Request(Sources.Words(200), LearningItemCategory.Vocab), new StrategySet([]), options).ToRun();

        Assert.All(run.Calls, batch => Assert.InRange(batch.MaxOutputTokens, 1, 512));
        Assert.All(run.Calls, batch => Assert.InRange(batch.OutputTokens.Low, 1, (long)(512 * 0.8)));
    }

    [Fact]
    public void Call_expects_an_item_of_every_source_or_up_to_the_ceiling_of_its_category()
    {
        var run = Prepared.Of(Sources.Request(
            Sources.Words(12), LearningItemCategory.Vocab, LearningItemCategory.Idiom, LearningItemCategory.Cultural, LearningItemCategory.Pronunciation));

        Assert.Equal(
            [("vocab", 12, 12), ("pronunciation", 0, 2), ("idiom", 0, 10), ("cultural", 3, 3)],
            run.Calls.GroupBy(batch => batch.Asks[0].Category.Value).Select(calls => (calls.Key, Items(calls).Sum(items => items.Low), Items(calls).Sum(items => items.High))));
    }

    [Theory]
    [InlineData("pronunciation", 40, 2)]
    [InlineData("pronunciation", 41, 3)]
    [InlineData("pronunciation", 300, 10)]
    [InlineData("writing_system", 10, 2)]
    [InlineData("writing_system", 200, 10)]
    [InlineData("sociolinguistic", 35, 1)]
    [InlineData("pragmatic", 36, 2)]
    [InlineData("literacy", 250, 7)]
    [InlineData("pattern", 211, 7)]
    [InlineData("other", 300, 3)]
    [InlineData("functional", 300, 10)]
    [InlineData("cultural", 300, 3)]
    public void Ceiling_of_a_category_follows_the_sources_of_its_call(string category, int words, int ceiling) =>
        Assert.Equal(ceiling, Assert.Single(Prepared.Of(Sources.Request(Sources.Words(words), new LearningItemCategory(category))).Calls).Asks[0].Yield.Maximum);

    [Fact]
    public void What_was_taught_is_told_where_the_call_stays_within_the_input_limit_and_left_out_where_not()
    {
        var taught = new Dictionary<LearningItemCategory, IReadOnlyList<string>> { [LearningItemCategory.Idiom] = ["马马虎虎", "画蛇添足"] };
        var needed = Telling(100_000).InputTokens;

        Assert.NotEmpty(Telling(needed).Taught);
        Assert.Empty(Telling(needed - 1).Taught);
        Assert.InRange(Telling(needed - 1).InputTokens, 1, needed - 1);

        Call Telling(int limit)
        {
            var options = new LearningItemGenerationOptions { MaxInputTokens = limit, CountTokens = text => text.Length };
            var run = PreparedRequest.Prepare(Sources.Request(Sources.Words(1), LearningItemCategory.Idiom), new StrategySet([]), options).ToRun();
            return run.Planner.Telling(run.Calls[0], taught);
        }
    }

    private static IEnumerable<ItemRange> Items(IEnumerable<Call> batches) => batches.Select(batch => batch.Asks[0].Items);

    private static int Characters(Call batch, PreparedRun run)
    {
        var prompt = run.Prompts.Build(batch);
        return prompt.System.Length + prompt.User.Length + prompt.Schema.GetRawText().Length;
    }
}
