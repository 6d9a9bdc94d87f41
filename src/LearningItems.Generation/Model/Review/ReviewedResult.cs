namespace LearningItems.Generation;

/// <summary>
/// A result that a person went through, as the next run takes it over: its items stay and what it settled stays settled, whatever the prompt, the model
/// or the journal says by now. Made by <see cref="ReviewDecisions.ToRequest"/>.
/// </summary>
public sealed record ReviewedResult
{
    /// <summary>The items that stay as they are: accepted, edited, undecided. Nothing is asked for them, and they are items of the run.</summary>
    public IReadOnlyList<GeneratedItem> Items { get; init => field = value is null ? [] : [.. value]; } = [];

    /// <summary>The items to be asked for anew. Each stays until a new one has come.</summary>
    public IReadOnlyList<AskedAgainItem> AskedAgain { get; init => field = value is null ? [] : [.. value]; } = [];

    /// <summary>The ids of rejected items: none of them comes back.</summary>
    public IReadOnlyList<Guid> Rejected { get; init => field = value is null ? [] : [.. value]; } = [];

    /// <summary>What the result settled: the entries of its ledger but for those of lost sources and of items to be asked for anew.</summary>
    public IReadOnlyList<LedgerEntry> Settled { get; init => field = value is null ? [] : [.. value]; } = [];
}
