using LearningItems.Generation.Accounting;

namespace LearningItems.Generation.Tests.Accounting;

public class AskTallyTests
{
    [Fact]
    public void Nothing_is_told_of_drafts_that_were_reasoning_but_that_they_were_written()
    {
        var tally = new AskTally();
        tally.Accept(10);
        tally.Reject(20, "unreadable_item: no number", hasSource: true, isUnreadable: true);

        tally.Restart();

        Assert.Equal((0, 0, 0, 0L), (tally.Drafts, tally.Accepted, tally.Usable, tally.Kept));
        Assert.Equal((null, false, false), (tally.Rejection, tally.RejectionHasSource, tally.HasUnreadable));
        Assert.Equal(30, tally.Written);
    }
}
