namespace LearningItems.Generation.Accounting;

/// <summary>Says in a line why a category is incomplete.</summary>
internal static class LedgerEntryReasons
{
    /// <summary>Sources lost by outcome, each with the first reason as an example; null when none was lost.</summary>
    public static string? Summarise(IReadOnlyList<LedgerEntry> ledger)
    {
        var lost = ledger
            .Where(entry => entry.Outcome.IsIncomplete())
            .GroupBy(entry => entry.Outcome)
            .Select(group => $"{group.Count()} {Name(group.Key)}, such as '{group.First().SourceText}': {group.First().Detail}")
            .ToList();
        return lost.Count == 0 ? null : string.Join("; ", lost);
    }

    private static string Name(SourceOutcome outcome) => outcome switch
    {
        SourceOutcome.BudgetExhausted => "out of budget",
        SourceOutcome.Cancelled => "cancelled",
        SourceOutcome.Refused => "refused",
        SourceOutcome.Rejected => "rejected",
        _ => "failed",
    };
}
