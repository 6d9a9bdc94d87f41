using LearningItems.Generation.Accounting;

namespace LearningItems.Generation.Tests.Accounting;

public class LedgerEntryReasonsTests
{
    [Fact]
    public void What_is_lost_is_told_by_outcome_with_the_first_of_each()
    {
        var ledger = new[]
        {
            Entry("tea", SourceOutcome.Covered), Entry("milk", SourceOutcome.Rejected, "off_language: it is English"), Entry("rice", SourceOutcome.Refused, "the model refused"),
            Entry("soup", SourceOutcome.Rejected, "another"), Entry("salt", SourceOutcome.BudgetExhausted, "10 calls are spent"), Entry("bread", SourceOutcome.Cancelled, "cancelled by the caller"), Entry("egg", SourceOutcome.Failed, "gone"),
        };

        Assert.Equal(
            "2 rejected, such as 'milk': off_language: it is English; 1 refused, such as 'rice': the model refused; 1 out of budget, such as 'salt': 10 calls are spent; "
            + "1 cancelled, such as 'bread': cancelled by the caller; 1 failed, such as 'egg': gone",
            LedgerEntryReasons.Summarise(ledger));
    }

    [Fact]
    public void Nothing_is_told_where_nothing_is_lost() => Assert.Null(LedgerEntryReasons.Summarise([Entry("tea", SourceOutcome.Covered), Entry("milk", SourceOutcome.Unused)]));

    private static LedgerEntry Entry(string text, SourceOutcome outcome, string? detail = null) =>
        new() { Category = LearningItemCategory.Vocab, SourceId = text, SourceText = text, Outcome = outcome, Detail = detail };
}
