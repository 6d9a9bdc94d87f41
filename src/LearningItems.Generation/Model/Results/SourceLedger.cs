namespace LearningItems.Generation;

/// <summary>What became of one source in one category.</summary>
/// <param name="Category">The category.</param>
/// <param name="SourceId">The source's id: the caller's, or the one assigned from its content. <c>topic</c> for the request's topic.</param>
/// <param name="SourceText">The source's text.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="ItemIds">The accepted items that teach it.</param>
/// <param name="Detail">The reason, where the outcome has one.</param>
public sealed record LedgerEntry(
    LearningItemCategory Category,
    string SourceId,
    string SourceText,
    SourceOutcome Outcome,
    IReadOnlyList<Guid> ItemIds,
    string? Detail = null);

/// <summary>Accounts for every eligible source of every category: the outcomes of a category sum to its sources.</summary>
public sealed class SourceLedger
{
    /// <summary>Makes a ledger of entries.</summary>
    /// <param name="entries">One entry per category and source. Copied.</param>
    public SourceLedger(IEnumerable<LedgerEntry> entries) => Entries = [.. entries];

    /// <summary>The entries, by category and in the order of the sources.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; }

    /// <summary>Whether no entry ended rejected, refused, failed, out of budget or cancelled.</summary>
    public bool IsComplete => !Entries.Any(entry => entry.Outcome.IsIncomplete());

    /// <summary>How many entries of a category ended in an outcome.</summary>
    /// <param name="category">The category.</param>
    /// <param name="outcome">The outcome.</param>
    public int Count(LearningItemCategory category, SourceOutcome outcome) =>
        Entries.Count(entry => entry.Category == category && entry.Outcome == outcome);
}
