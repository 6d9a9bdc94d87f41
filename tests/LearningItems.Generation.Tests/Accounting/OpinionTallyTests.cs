using LearningItems.Generation.Accounting;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Planning;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Accounting;

public class OpinionTallyTests
{
    [Fact]
    public void Sum_has_no_cost_where_that_of_a_part_is_not_known()
    {
        var (known, unknown) = (new SecondOpinionFigures { Judged = 1, Calls = 1, Cost = 0.5m }, new SecondOpinionFigures { Judged = 2, Calls = 3, Cost = null });

        Assert.Equal(1m, OpinionTally.Sum([known, known])!.Cost);
        Assert.Null(OpinionTally.Sum([known, unknown])!.Cost);
        Assert.Equal((3, 4), (OpinionTally.Sum([known, unknown])!.Judged, OpinionTally.Sum([known, unknown])!.Calls));
        Assert.Null(OpinionTally.Sum([]));
    }

    [Fact]
    public void Sum_has_all_that_its_parts_have_and_the_first_reason_there_is()
    {
        var one = new SecondOpinionFigures { Judged = 8, Doubted = 3, Withdrawn = 1, NotJudged = 2, Calls = 1, InputTokens = 100, OutputTokens = 10 };
        var other = new SecondOpinionFigures { Judged = 4, Doubted = 2, Withdrawn = 2, NotJudged = 1, Reason = "the budget is spent", Calls = 2, InputTokens = 50, OutputTokens = 5 };

        var sum = OpinionTally.Sum([one, other, other with { Reason = "later" }])!;

        Assert.Equal((16, 7, 5, 4, 5), (sum.Judged, sum.Doubted, sum.Withdrawn, sum.NotJudged, sum.Calls));
        Assert.Equal((200L, 20L, "the budget is spent"), (sum.InputTokens, sum.OutputTokens, sum.Reason));
    }

    [Fact]
    public void Verdicts_are_counted_by_what_became_of_their_items_and_calls_where_one_was_sent()
    {
        var tally = new OpinionTally();
        var call = Prepared.Of(Sources.Request(Sources.Words(1), LearningItemCategory.Vocab)).Calls[0] with { Judged = [.. Enumerable.Repeat(new JudgedItem(null!, []), 4)] };
        tally.Judge(isDoubted: false, isWithdrawn: false);
        tally.Judge(isDoubted: true, isWithdrawn: false);
        tally.Judge(isDoubted: true, isWithdrawn: true);
        tally.Leave(4, "the call was cut");
        tally.Leave(2, "later");
        tally.Count(new CallEnd.Answered(call, new TokenUsage(1_000, 200, 50), Attempts: 2, default), verdicts: 3);
        tally.Count(new CallEnd.Answered(call, new TokenUsage(0, 0, 0), Attempts: 0, default), verdicts: 1); // of a journal

        var figures = tally.ToFigures(new TokenPrices(Input: 1m, Output: 10m, CachedInput: 0.5m));

        Assert.Equal((3, 2, 1, 6, "the call was cut"), (figures.Judged, figures.Doubted, figures.Withdrawn, figures.NotJudged, figures.Reason));
        Assert.Equal(12.5, tally.Wasted);
        Assert.Equal((1, 1_000L, 50L), (figures.Calls, figures.InputTokens, figures.OutputTokens));
        Assert.Equal((800m + 100m + 500m) / 1_000_000m, figures.Cost);
    }
}
