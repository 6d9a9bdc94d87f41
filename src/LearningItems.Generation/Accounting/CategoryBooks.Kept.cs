using LearningItems.Generation.Assembly;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Accounting;

/// <content>What a journal keeps of earlier runs, and what it is to keep of this one.</content>
internal sealed partial class CategoryBooks
{
    /// <summary>Enters an item that a journal keeps, as it was accepted then.</summary>
    /// <param name="item">The item.</param>
    /// <param name="sources">The sources it teaches.</param>
    /// <returns>The item, where it counts: what an existing item or an earlier entry has already does not.</returns>
    public GeneratedItem? Restore(GeneratedItem item, IReadOnlyList<SourceItem> sources)
    {
        var isPattern = !work.Shape.OnePerSource;
        var repeat = deduplicator.TakeIn(item.Item, item.Details.Feature, isPattern);
        if (repeat?.Finding.Severity == FindingSeverity.Error)
        {
            foreach (var source in sources)
            {
                Restore(_accounts[source], repeat);
            }

            return null;
        }

        // What it stands beside may be another than in its own run.
        var kept = repeat is null || item.Warnings.Contains(repeat.Finding) ? item : item with { Warnings = [.. item.Warnings, repeat.Finding] };
        _items++;
        _kept++;
        _findings.Warn(kept.Warnings);
        foreach (var source in sources)
        {
            _accounts[source].Cover(item.Item.Id);
            _accounts[source].Note(kept.Warnings);
        }

        if (isPattern)
        {
            _taught.Add(item.Details.Feature ?? item.Item.TargetItem);
        }

        return kept;
    }

    // Its own run took the item, for the other was not in it. What is wrong with the two together is told, and mended by asking again.
    private static void Restore(SourceAccount account, Repeat repeat)
    {
        if (repeat.IsFault)
        {
            account.Reject(call: 0, repeat.Finding.Message);
        }
        else
        {
            account.Repeat(repeat);
        }
    }

    /// <summary>Enters what became of sources in a run that a journal keeps.</summary>
    public void Restore(IReadOnlyList<SourceItem> sources, LedgerEntry entry)
    {
        foreach (var source in sources.Where(source => !_accounts[source].IsClosed && !entry.Outcome.IsIncomplete()))
        {
            // Its item has been handed in as an existing one since then.
            _accounts[source].Settle(entry.Outcome == SourceOutcome.Covered ? SourceOutcome.Existing : entry.Outcome, entry.Detail);
        }
    }

    /// <summary>
    /// What a journal keeps is entered: sources that need nothing more and have no item were not needed, or their item cannot stand beside another.
    /// </summary>
    /// <returns>The entries of the latter. Another run is to ask for them again.</returns>
    public IEnumerable<LedgerEntry> RestoreEnded()
    {
        foreach (var source in work.Sources.Where(source => source.IsKept && !_accounts[source.Source].IsClosed))
        {
            var account = _accounts[source.Source];
            account.Settle(account.LastRejection is null ? SourceOutcome.Unused : SourceOutcome.Rejected, null);
            if (account.LastRejection is not null)
            {
                yield return account.ToEntry(work.Category, source.Source);
            }
        }
    }

    /// <summary>
    /// The sources of an ask that need nothing more, as a journal is to keep them: where items are drawn from many sources all of them, once the
    /// ask is done; else those without an item of their own.
    /// </summary>
    /// <param name="ask">The ask.</param>
    /// <param name="isDone">Whether the ask ended without loss, so that nothing more of it is to come.</param>
    public IEnumerable<LedgerEntry> Settled(Ask ask, bool isDone)
    {
        // A call that was cancelled or failed may have had more, though its sources are all covered.
        if (!work.Shape.OnePerSource && !isDone)
        {
            return [];
        }

        var entries = ask.Sources.Where(source => _accounts[source].IsClosed && (!work.Shape.OnePerSource || !_accounts[source].IsCovered))
            .Select(source => _accounts[source].ToEntry(work.Category, source)).ToList();
        return work.Shape.OnePerSource ? entries.Where(entry => !entry.Outcome.IsIncomplete())
            : entries.Count == ask.Sources.Count && !entries.Exists(entry => entry.Outcome.IsIncomplete()) ? entries
            : [];
    }
}
