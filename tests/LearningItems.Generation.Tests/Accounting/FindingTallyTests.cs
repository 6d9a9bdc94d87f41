using LearningItems.Generation.Accounting;

namespace LearningItems.Generation.Tests.Accounting;

public class FindingTallyTests
{
    private readonly FindingTally _tally = new();

    [Fact]
    public void Warnings_that_are_taken_back_leave_those_of_other_items_alone()
    {
        Finding[] three = [Finding.Warning("alike", "one"), Finding.Warning("alike", "two"), Finding.Warning("short", "three")];
        _tally.Warn(three);
        _tally.Warn([Finding.Warning("short", "of another item")]);

        _tally.Unwarn(three);

        Assert.Equal([KeyValuePair.Create("short", 1)], _tally.Warned);
    }

    // A rejected draft is none the worse for its warnings.
    [Fact]
    public void Draft_is_rejected_for_its_errors_alone()
    {
        _tally.Reject([Finding.Error("off_language", "it is English"), Finding.Warning("short", "say more")]);

        Assert.Equal(["off_language"], _tally.Rejected.Keys);
    }
}
