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

    private static JudgedItem Judged(string target, int definition) => new(
        new GeneratedItem { Item = Prepared.Item(target, Vocab) with { Definition = new string('d', definition) }, SourceIds = [], Details = new ItemDetails { PromptHash = "hash", ContentHash = "hash" } }, []);
}
