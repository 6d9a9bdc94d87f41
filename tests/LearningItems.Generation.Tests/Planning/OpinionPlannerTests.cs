using LearningItems.Generation.Planning;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Planning;

public class OpinionPlannerTests
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;

    [Fact]
    public void Every_item_that_fits_is_in_one_call_within_the_input_limit_and_one_too_long_in_none()
    {
        var options = new LearningItemGenerationOptions { MaxInputTokens = 10_000, CountTokens = text => text.Length };
        var prepared = PreparedRequest.Prepare(Sources.Request(Sources.Words(1), Vocab), new StrategySet([]), options, opinion: new SecondOpinionOptions());
        var items = Enumerable.Range(0, 30).Select(number => Judged($"word {number}", definition: number == 4 ? 20_000 : 1_000)).ToList();

        var parts = prepared.Opinion!.Split(Vocab, items).ToList();

        Assert.True(parts.Count > 1);
        Assert.Equal(items.Where((_, number) => number != 4), parts.SelectMany(part => part));
        Assert.All(parts, part => Assert.InRange(prepared.Opinion.CallOf(1, prepared.Works[0], part, isAgain: false).InputTokens, 1, 10_000));
        Assert.All(parts.SkipLast(1), part => Assert.Equal(parts[0].Count, part.Count)); // each is filled
    }

    [Theory]
    [InlineData(100, 100)]
    [InlineData(101, 51, 50)] // not a hundred and one
    [InlineData(250, 84, 84, 82)]
    [InlineData(0)]
    public void Items_are_shared_evenly_among_calls_of_at_most_a_hundred(int items, params int[] calls)
    {
        var prepared = Prepare(new LearningItemGenerationOptions { MaxInputTokens = 1_000_000, MaxOutputTokens = 100_000 });

        Assert.Equal(calls, prepared.Opinion!.Split(Vocab, [.. Enumerable.Range(0, items).Select(number => Judged($"word {number}", definition: 10))]).Select(part => part.Count));
    }

    [Fact]
    public void Call_made_again_has_more_room_for_its_reply_and_counts_as_a_follow_up()
    {
        var prepared = Prepare(new LearningItemGenerationOptions { MaxOutputTokens = 100_000 });
        var items = Enumerable.Range(0, 10).Select(number => Judged($"word {number}", definition: 10)).ToList();

        var (first, again) = (prepared.Opinion!.CallOf(1, prepared.Works[0], items, isAgain: false), prepared.Opinion.CallOf(2, prepared.Works[0], items, isAgain: true));

        Assert.False(first.IsFollowUp);
        Assert.True(again.IsFollowUp);
        Assert.InRange(again.MaxOutputTokens, first.MaxOutputTokens + 1, 100_000);
        Assert.Equal(new TokenRange(8 + (10 * 9), 8 + (10 * 24)), first.OutputTokens); // all well, and all in doubt
    }

    [Fact]
    public void Plan_has_the_calls_that_its_items_need_and_the_fixed_prompt_once_for_each()
    {
        var prepared = Prepare(new LearningItemGenerationOptions { MaxInputTokens = 1_000_000, MaxOutputTokens = 100_000, CountTokens = _ => 100 });

        var plan = prepared.Opinion!.Plan(prepared.Works[0], new ItemRange(150, 201), perItem: 40);

        Assert.Equal(3, plan.Calls); // 201 in hundreds
        Assert.Equal((3 * 300) + (201 * (40 + 25)), plan.InputTokens); // system, user and schema, a hundred each
        Assert.Equal(new TokenRange(8 + (150 * 9), 8 + (201 * 24)), plan.OutputTokens);
    }

    [Fact]
    public void Small_input_limit_takes_more_calls()
    {
        var prepared = Prepare(new LearningItemGenerationOptions { MaxInputTokens = 300 + (10 * 65), MaxOutputTokens = 100_000, CountTokens = _ => 100 });

        Assert.Equal(3, prepared.Opinion!.Plan(prepared.Works[0], new ItemRange(30, 30), perItem: 40).Calls); // ten in each
    }

    private static PreparedRequest Prepare(LearningItemGenerationOptions options) =>
        PreparedRequest.Prepare(Sources.Request(Sources.Words(1), Vocab), new StrategySet([]), options, opinion: new SecondOpinionOptions());

    private static JudgedItem Judged(string target, int definition) => new(
        new GeneratedItem { Item = Prepared.Item(target, Vocab) with { Definition = new string('d', definition) }, SourceIds = [], Details = new ItemDetails { PromptHash = "hash", ContentHash = "hash" } }, []);
}
