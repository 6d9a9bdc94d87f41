using LearningItems.Generation.Assembly;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Recovery;

namespace LearningItems.Generation.Accounting;

/// <content>What a journal keeps of earlier runs, and what it is to keep of this one.</content>
internal sealed partial class CategoryBooks
{
    /// <summary>Enters an item that a journal keeps, as it was accepted then.</summary>
    /// <param name="item">The item.</param>
    /// <param name="sources">The sources it teaches.</param>
    /// <returns>Whether it counts: what an existing item or an earlier entry has already does not.</returns>
    public bool Restore(GeneratedItem item, IEnumerable<SourceItem> sources)
    {
        var isPattern = !work.Shape.OnePerSource;
        if (deduplicator.TakeIn(item.Item, item.Details.Feature, isPattern) is { Finding.Severity: FindingSeverity.Error } repeat)
        {
            foreach (var source in sources)
            {
                Restore(_accounts[source], repeat);
            }

            return false;
        }

        _items++;
        _kept++;
        _findings.Warn(item.Warnings);
        foreach (var source in sources)
        {
            _accounts[source].Cover(item.Item.Id);
            _accounts[source].Note(item.Warnings);
        }

        if (isPattern)
        {
            _taught.Add(item.Details.Feature ?? item.Item.TargetItem);
        }

        return true;
    }

    // Its own run took the item, for the other was not in it. Where something is wrong with the two together, that has to be told.
    private static void Restore(SourceAccount account, Repeat repeat)
    {
        if (repeat.IsFault)
        {
            account.Reject(call: 0, repeat.Finding.Message);
            account.Settle(SourceOutcome.Rejected, null);
        }
        else
        {
            account.Repeat(repeat);
        }
    }

    /// <summary>What a journal keeps is entered: sources that need nothing more and have no item were not needed.</summary>
    public void RestoreEnded()
    {
        foreach (var source in work.Sources.Where(source => source.IsKept && !_accounts[source.Source].IsClosed))
        {
            _accounts[source.Source].Settle(SourceOutcome.Unused, null);
        }
    }

    /// <summary>Enters what became of a source in a run that a journal keeps.</summary>
    public void Restore(IEnumerable<SourceItem> sources, LedgerEntry entry)
    {
        foreach (var source in sources.Where(source => !_accounts[source].IsClosed))
        {
            // Its item has been handed in as an existing one since then.
            _accounts[source].Settle(entry.Outcome == SourceOutcome.Covered ? SourceOutcome.Existing : entry.Outcome, entry.Detail);
        }
    }

    /// <summary>
    /// The sources of an ask that need nothing more, as a journal is to keep them: where items are drawn from many sources all of them, once the
    /// ask is done; else those without an item of their own.
    /// </summary>
    public IEnumerable<LedgerEntry> Settled(PlannedAsk ask, Remedy remedy)
    {
        if (!work.Shape.OnePerSource && remedy is not Remedy.Settle)
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
