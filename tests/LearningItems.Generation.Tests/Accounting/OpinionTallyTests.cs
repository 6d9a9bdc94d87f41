using LearningItems.Generation.Accounting;

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
}
