namespace LearningItems.Generation.Work;

/// <summary>A source of a run: with its id, and with its outcome where that is known before anything is sent.</summary>
/// <param name="Source">The source.</param>
/// <param name="Outcome">The outcome decided already; null when the source may be sent.</param>
/// <param name="Reason">Why, for the ledger.</param>
internal sealed record IntakeSource(Source Source, SourceOutcome? Outcome = null, string? Reason = null)
{
    public string Id => Source.Id;

    /// <summary>The items that teach the source, where a review settled it.</summary>
    public IReadOnlyList<Guid> ItemIds { get; init; } = [];

    /// <summary>Whether a review settled what became of the source.</summary>
    public bool IsReviewed { get; init; }

    /// <summary>Whether a journal keeps what became of the source: nothing is sent.</summary>
    public bool IsKept { get; init; }

    /// <summary>Whether an item store has an item for the source: nothing is sent.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether another run, or a batch on its way, is to bring what is made of the source: nothing is sent unless it brings none.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>Whether the source is to go to the model.</summary>
    public bool IsOffered => Outcome is null && !IsKept && !IsShared && !IsAwaited;

    /// <summary>The source as it stood when a person had gone through the result.</summary>
    public IntakeSource Settle(LedgerEntry reviewed) => this with { Outcome = reviewed.Outcome, Reason = reviewed.Detail, ItemIds = reviewed.ItemIds, IsReviewed = true };

    public IntakeSource Settle(SourceOutcome outcome, string reason) => Outcome is null ? this with { Outcome = outcome, Reason = reason } : this;
}
