using LearningItems.Generation.Assembly;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Accounting;

/// <summary>The ledger of one category: an account of every source whose outcome the model's answers decide, and what was taught. Keeps no items.</summary>
internal sealed class CategoryLedger(CategoryWork work)
{
    // More targets would take more room in a prompt than a repeat costs.
    private const int MostTaught = 60;

    private readonly Dictionary<Source, SourceAccount> _accounts = work.Accountable.ToDictionary(source => source, _ => new SourceAccount());
    private readonly List<string> _taught = [];

    /// <summary>What pattern items taught so far, the latest first: their features, or their targets where they have none.</summary>
    public IReadOnlyList<string> Taught => [.. Enumerable.Reverse(_taught).Take(MostTaught)];

    /// <summary>Enters what became of a draft.</summary>
    /// <param name="callNumber">The call the draft came with; 0 for a draft of a journal.</param>
    /// <param name="sources">The sources the draft is for.</param>
    /// <param name="verdict">What became of the draft.</param>
    public void Enter(int callNumber, IEnumerable<Source> sources, Verdict verdict)
    {
        foreach (var account in sources.Select(source => _accounts.GetValueOrDefault(source)).OfType<SourceAccount>())
        {
            switch (verdict)
            {
                case Verdict.Accepted { Item: var item }:
                    account.Cover(item.Item.Id);
                    account.Note(item.Warnings);
                    break;
                case Verdict.Repeated { Of: var repeat }:
                    account.Repeat(callNumber, repeat);
                    break;
                case Verdict.Rejected rejected:
                    account.Reject(callNumber, rejected.Reason);
                    account.Note(callNumber == 0 ? [] : rejected.Findings); // what a journal keeps was counted in the run that wrote it
                    break;
            }
        }

        if (verdict is Verdict.Accepted accepted && !work.IsOnePerSource)
        {
            _taught.Add(TaughtBy(accepted.Item));
        }
    }

    /// <summary>Enters an item that stays as it is: of the sources that are asked for, it goes on teaching those it was made of.</summary>
    public void Keep(GeneratedItem item)
    {
        foreach (var source in work.Accountable.Where(source => item.SourceIds.Contains(source.Id)))
        {
            _accounts[source].Keep(item.Item.Id);
        }

        if (!work.IsOnePerSource)
        {
            _taught.Add(TaughtBy(item));
        }
    }

    /// <summary>Takes an accepted item back.</summary>
    public void Withdraw(IEnumerable<Source> sources, GeneratedItem item)
    {
        foreach (var account in sources.Select(source => _accounts.GetValueOrDefault(source)).OfType<SourceAccount>())
        {
            account.Uncover(item.Item.Id);
        }

        if (!work.IsOnePerSource)
        {
            _taught.RemoveAt(_taught.LastIndexOf(TaughtBy(item)));
        }
    }

    /// <summary>Takes an accepted item back that a second opinion rejects: the reason is told like that of a rejected draft.</summary>
    public void Reject(JudgedItem judged, int callNumber, string reason)
    {
        Withdraw(judged.Sources, judged.Item);
        foreach (var account in judged.Sources.Select(source => _accounts.GetValueOrDefault(source)).OfType<SourceAccount>())
        {
            account.Reject(callNumber, reason);
        }
    }

    /// <summary>Takes down what a second opinion found in an accepted item.</summary>
    public void Note(JudgedItem judged, Finding finding)
    {
        foreach (var account in judged.Sources.Select(source => _accounts.GetValueOrDefault(source)).OfType<SourceAccount>())
        {
            account.Note([finding]);
        }
    }

    /// <summary>The sources of an item that nothing teaches any more.</summary>
    public IReadOnlyList<Source> Open(JudgedItem judged) => [.. judged.Sources.Where(source => _accounts.GetValueOrDefault(source) is { IsClosed: false })];

    /// <summary>The lines of sources whose accounts are closed.</summary>
    public IEnumerable<LedgerEntry> EntriesOf(IEnumerable<Source> sources) => sources.Select(source => _accounts[source].ToEntry(work.Category, source));

    /// <summary>Forgets what drafts of an ask were rejected for, or repeated: they were drafts of reasoning.</summary>
    public void Forget(int callNumber, Ask ask)
    {
        foreach (var account in ask.Sources.Select(source => _accounts.GetValueOrDefault(source)).OfType<SourceAccount>())
        {
            account.Forget(callNumber);
        }
    }

    /// <summary>Enters what became of sources in a run that a journal keeps; of two entries the later counts.</summary>
    public void Restore(IEnumerable<Source> sources, LedgerEntry entry)
    {
        foreach (var source in sources.Where(source => _accounts[source].MayEndOtherwise && !entry.Outcome.IsIncomplete()))
        {
            // The item of a covered source has since been handed in as an existing one.
            _accounts[source].Settle(entry.Outcome == SourceOutcome.Covered ? SourceOutcome.Existing : entry.Outcome, entry.Detail);
        }
    }

    /// <summary>
    /// Settles the kept sources that are still open once all that a journal keeps is entered: those with a rejection had an item that cannot stand
    /// beside another, the others were not needed.
    /// </summary>
    /// <returns>The entries of the sources with a rejection, which another run is to ask for again.</returns>
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
    /// The sources of an ask that need nothing more, as a journal is to keep them: where items are drawn from many sources, all sources of the ask
    /// once the ask is done; else the sources without an item of their own.
    /// </summary>
    /// <param name="ask">The ask.</param>
    /// <param name="isDone">Whether the ask ended without loss, and brings nothing more.</param>
    public IEnumerable<LedgerEntry> Settled(Ask ask, bool isDone)
    {
        // A call that was cancelled or failed may have had more items to bring, though all its sources are covered.
        if (!work.IsOnePerSource && !isDone)
        {
            return [];
        }

        var entries = ask.Sources.Where(source => _accounts[source].IsClosed && (!work.IsOnePerSource || !_accounts[source].IsCovered))
            .Select(source => _accounts[source].ToEntry(work.Category, source)).ToList();
        return work.IsOnePerSource ? entries.Where(entry => !entry.Outcome.IsIncomplete())
            : entries.Count == ask.Sources.Count && !entries.Exists(entry => entry.Outcome.IsIncomplete()) ? entries
            : [];
    }

    /// <summary>The sources of an ask that no item covers yet.</summary>
    public IReadOnlyList<Source> Open(Ask ask) => [.. ask.Sources.Where(source => !_accounts[source].IsClosed)];

    /// <summary>Why the call's draft for the source was rejected; null when it was not.</summary>
    public string? RejectionIn(Source source, int callNumber) => _accounts[source].RejectionIn(callNumber);

    /// <summary>Why the last rejected draft for the source was rejected; null while there was none.</summary>
    public string? LastRejection(Source source) => _accounts[source].LastRejection;

    public void Settle(IEnumerable<Source> sources, SourceOutcome outcome, string? reason)
    {
        foreach (var source in sources)
        {
            _accounts[source].Settle(outcome, reason);
        }
    }

    /// <summary>Settles the sources that are still open at the end of the run.</summary>
    public void SettleOpen(SourceOutcome outcome, string reason) =>
        Settle(_accounts.Where(account => !account.Value.IsClosed).Select(account => account.Key), outcome, reason);

    public IEnumerable<LedgerEntry> Entries() => work.Sources.Select(source => source.Outcome is { } outcome
        ? new LedgerEntry { Category = work.Category, SourceId = source.Id, SourceText = source.Source.Text, Outcome = outcome, ItemIds = source.ItemIds, Detail = source.Reason }
        : _accounts[source.Source].ToEntry(work.Category, source.Source));

    /// <summary>The sources with the most findings, the worst first.</summary>
    public IEnumerable<SourceFindings> Worst(int most) => work.Sources
        .Where(source => source.Outcome is null && _accounts[source.Source].Findings > 0)
        .OrderByDescending(source => _accounts[source.Source].Findings)
        .Take(most)
        .Select(source => _accounts[source.Source].ToFindings(work.Category, source.Source));

    private static string TaughtBy(GeneratedItem item) => string.IsNullOrWhiteSpace(item.Details.Feature) ? item.Item.TargetItem : item.Details.Feature;
}
