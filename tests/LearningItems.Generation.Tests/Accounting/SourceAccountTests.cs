using LearningItems.Generation.Accounting;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Accounting;

public class SourceAccountTests
{
    private static readonly Source Word = new(new SourceItem { Text = "茶" }, "w1");

    private readonly SourceAccount _account = new();

    [Fact]
    public void Source_of_two_items_is_taught_by_the_other_when_one_is_taken_back()
    {
        var (one, other) = (new Guid(1, 0, 0, new byte[8]), new Guid(2, 0, 0, new byte[8]));
        _account.Cover(one);
        _account.Cover(other);

        _account.Uncover(one);

        Assert.Equal((SourceOutcome.Covered, other), (Entry().Outcome, Assert.Single(Entry().ItemIds)));
    }

    [Fact]
    public void Rejection_of_an_earlier_call_is_not_forgotten_with_the_reasoning_of_a_later()
    {
        _account.Reject(1, "off_language: it is English");

        _account.Forget(2);
        Assert.Equal("off_language: it is English", _account.LastRejection);

        _account.Forget(1);
        Assert.Null(_account.LastRejection);
    }

    [Theory]
    [InlineData(SourceOutcome.Rejected)]
    [InlineData(SourceOutcome.Failed)]
    public void Source_with_a_rejected_draft_ends_as_rejected_with_the_reason(SourceOutcome outcome)
    {
        _account.Reject(1, "off_language: it is English");

        _account.Settle(outcome, "no call carried it");

        Assert.Equal((SourceOutcome.Rejected, "off_language: it is English"), (Entry().Outcome, Entry().Detail));
    }

    // Of a list of items that is done, a row may have stood in one that was rejected.
    [Fact]
    public void Row_that_is_not_needed_says_why_its_draft_was_rejected()
    {
        _account.Reject(1, "off_language: it is English");

        _account.Settle(SourceOutcome.Unused, null);

        Assert.Equal(SourceOutcome.Unused, Entry().Outcome);
        Assert.Contains("off_language: it is English", Entry().Detail, StringComparison.Ordinal);
    }

    private LedgerEntry Entry() => _account.ToEntry(LearningItemCategory.Idiom, Word);
}
