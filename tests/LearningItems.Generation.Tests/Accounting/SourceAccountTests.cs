using LearningItems.Generation.Accounting;
using LearningItems.Generation.Assembly;
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

    [Fact]
    public void Repeat_closes_the_account_until_its_call_is_forgotten()
    {
        _account.Repeat(2, new Repeat(Finding.Warning(FindingCodes.Duplicate, "stands there already"), OfExisting: true));

        _account.Forget(1);
        Assert.Equal((false, true, false), (_account.IsCovered, _account.IsClosed, _account.MayEndOtherwise));
        Assert.Equal((SourceOutcome.Existing, "stands there already"), (Entry().Outcome, Entry().Detail));

        _account.Forget(2);
        Assert.Equal((false, true), (_account.IsClosed, _account.MayEndOtherwise));
    }

    [Fact]
    public void Covered_source_may_not_end_otherwise_and_its_last_item_taken_back_opens_it()
    {
        _account.Cover(Guid.Empty);
        Assert.Equal((true, true, false), (_account.IsCovered, _account.IsClosed, _account.MayEndOtherwise));

        _account.Uncover(Guid.Empty);
        Assert.Equal((false, false, true), (_account.IsCovered, _account.IsClosed, _account.MayEndOtherwise));
    }

    [Fact]
    public void Rejection_is_that_of_its_call_alone()
    {
        _account.Reject(3, "off_language: it is English");

        Assert.Equal("off_language: it is English", _account.RejectionIn(3));
        Assert.Null(_account.RejectionIn(2));
    }

    [Fact]
    public void Item_that_is_kept_teaches_a_source_beside_the_new_one_and_where_nothing_new_is_needed()
    {
        var (kept, alsoKept, made) = (new Guid(1, 0, 0, new byte[8]), new Guid(2, 0, 0, new byte[8]), new Guid(3, 0, 0, new byte[8]));
        _account.Keep(kept);
        _account.Keep(alsoKept);
        _account.Settle(SourceOutcome.Unused, "not needed");
        Assert.Equal((SourceOutcome.Covered, null), (Entry().Outcome, Entry().Detail));
        Assert.Equal([kept, alsoKept], Entry().ItemIds);

        _account.Cover(made);
        Assert.Equal([kept, alsoKept, made], Entry().ItemIds);
    }

    [Fact]
    public void Source_that_is_lost_is_lost_though_an_item_of_it_is_kept()
    {
        _account.Keep(Guid.Empty);
        _account.Settle(SourceOutcome.Failed, "gone");

        Assert.Equal((SourceOutcome.Failed, "gone"), (Entry().Outcome, Entry().Detail));
        Assert.Equal([Guid.Empty], Entry().ItemIds);
    }

    [Fact]
    public void Findings_are_counted_each_and_their_codes_told_once_in_order()
    {
        _account.Note([Finding.Error("b", "first"), Finding.Warning("c", "second")]);
        _account.Note([]);
        _account.Note([Finding.Error("a", "third"), Finding.Error("b", "fourth")]);

        var findings = _account.ToFindings(LearningItemCategory.Idiom, Word);

        Assert.Equal((4, 4), (_account.Findings, findings.Findings));
        Assert.Equal(["a", "b", "c"], findings.Codes);
        Assert.Empty(new SourceAccount().ToFindings(LearningItemCategory.Idiom, Word).Codes);
    }

    [Theory]
    [InlineData(SourceOutcome.Cancelled)]
    [InlineData(SourceOutcome.BudgetExhausted)]
    [InlineData(SourceOutcome.Refused)]
    public void Source_whose_follow_up_was_not_made_ends_by_the_reason_for_that(SourceOutcome outcome)
    {
        _account.Reject(1, "off_language: it is English");

        _account.Settle(outcome, "no call carried it");

        Assert.Equal((outcome, "no call carried it"), (Entry().Outcome, Entry().Detail));
    }

    private LedgerEntry Entry() => _account.ToEntry(LearningItemCategory.Idiom, Word);
}
