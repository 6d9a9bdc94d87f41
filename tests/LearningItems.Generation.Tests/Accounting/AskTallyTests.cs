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

    [Fact]
    public void Item_that_is_taken_back_was_written_and_is_not_kept()
    {
        var tally = new AskTally();
        tally.Accept(10);
        tally.Accept(15);

        tally.Withdraw(10);

        Assert.Equal((2, 1, 1), (tally.Drafts, tally.Accepted, tally.Usable));
        Assert.Equal((25L, 15L), (tally.Written, tally.Kept));
    }

    [Fact]
    public void Repeat_is_usable_and_not_kept()
    {
        var tally = new AskTally();

        tally.Repeat(10);

        Assert.Equal((1, 0, 1, 10L, 0L), (tally.Drafts, tally.Accepted, tally.Usable, tally.Written, tally.Kept));
    }

    [Fact]
    public void First_rejection_is_told_and_what_any_of_them_had_stays()
    {
        var tally = new AskTally();
        tally.Reject(10, "the first", hasSource: true, isUnreadable: true);
        tally.Reject(10, "the second", hasSource: true, isUnreadable: true);
        tally.Reject(10, "the third", hasSource: false, isUnreadable: false);

        Assert.Equal((3, 0, 0, 30L), (tally.Drafts, tally.Accepted, tally.Usable, tally.Written));
        Assert.Equal(("the first", true, true), (tally.Rejection, tally.RejectionHasSource, tally.HasUnreadable));
    }
}
