using LearningItems.Generation.Assembly;

namespace LearningItems.Generation.Accounting;

/// <summary>The account of one offered source in one category.</summary>
internal sealed class SourceAccount
{
    private readonly List<Guid> _items = [];
    private string? _rejection;
    private Repeat? _repeat;
    private SourceOutcome? _outcome;
    private string? _reason;

    /// <summary>An accepted item teaches the source.</summary>
    public void Cover(Guid item) => _items.Add(item);

    /// <summary>A draft for the source was rejected.</summary>
    public void Reject(string reason) => _rejection ??= reason;

    /// <summary>A draft for the source repeats an item: nothing is wrong with it, and nothing more is to be had.</summary>
    public void Repeat(Repeat repeat) => _repeat = repeat;

    /// <summary>The call of the source has ended: what became of it if no item covers it.</summary>
    public void Settle(SourceOutcome outcome, string? reason) => (_outcome, _reason) = (outcome, _rejection) switch
    {
        // All items of a pattern call were rejected; this row stood in none of them.
        (SourceOutcome.Rejected, null) => (SourceOutcome.Unused, reason),
        (SourceOutcome.Rejected or SourceOutcome.Failed, not null) => (SourceOutcome.Rejected, _rejection),
        (_, null) => (outcome, reason),
        _ => (outcome, $"the only draft of this row was rejected: {_rejection}"),
    };

    public LedgerEntry ToEntry(LearningItemCategory category, SourceItem source) =>
        _items.Count > 0 ? new LedgerEntry(category, source.Id!, source.Text, SourceOutcome.Covered, [.. _items])
        : _repeat is not null ? new LedgerEntry(category, source.Id!, source.Text, _repeat.OfExisting ? SourceOutcome.Existing : SourceOutcome.Unused, [], _repeat.Finding.Message)
        : new LedgerEntry(category, source.Id!, source.Text, _outcome ?? SourceOutcome.Failed, [], _outcome is null ? "no call of the plan carried it" : _reason);
}
