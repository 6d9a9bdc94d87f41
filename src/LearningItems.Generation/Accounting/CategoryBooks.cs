using LearningItems.Generation.Assembly;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Accounting;

/// <summary>
/// The books of one category: every draft is entered as it comes and every call when it ends; at the end every source has one outcome
/// and every token a place. Keeps no items.
/// </summary>
internal sealed partial class CategoryBooks(CategoryWork work, ItemAssembler assembler, Deduplicator deduplicator)
{
    // More would take more room in a prompt than a repeat costs.
    private const int MostTaught = 60;

    // By reference: a source is the same object throughout a run, and comparing records by what they hold is slow.
    private readonly Dictionary<SourceItem, SourceAccount> _accounts = Accounts(work.Accountable);
    private readonly Dictionary<int, AskTally> _tallies = [];
    private readonly FindingTally _findings = new();
    private readonly List<string> _taught = [];
    private TokenUsage _usage;
    private double _wasted;
    private int _items;
    private int _kept;
    private int _calls;
    private int _attempts;
    private int _ended;
    private int _failed;

    /// <summary>What a call in flight has brought this category so far.</summary>
    public AskTally TallyOf(PlannedBatch call)
    {
        if (!_tallies.TryGetValue(call.Number, out var tally))
        {
            _tallies.Add(call.Number, tally = new AskTally());
        }

        return tally;
    }

    /// <summary>What pattern items taught so far, the latest first: their features, or their targets where they have none.</summary>
    public IReadOnlyList<string> Taught => [.. Enumerable.Reverse(_taught).Take(MostTaught)];

    /// <summary>Enters a draft.</summary>
    public EnteredDraft Enter(PlannedBatch call, InspectedDraft draft)
    {
        var (item, failure) = draft.IsRejected ? (null, null) : Assemble(draft);
        return item is null
            ? new EnteredDraft(null, EnterRejected(call, failure is null ? draft : draft with { Findings = [.. draft.Findings, failure] }))
            : EnterItem(call, draft, item);
    }

    private (GeneratedItem? Item, Finding? Failure) Assemble(InspectedDraft draft)
    {
        try
        {
            return (assembler.Assemble(draft.Context, draft.Feature, draft.Findings, draft.Provenance), null);
        }
#pragma warning disable CA1031 // an application's own strategy may throw anything; it costs this draft and no other
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (null, Finding.Error(FindingCodes.StrategyFailed, $"{work.Strategy.GetType().Name} threw {exception.GetType().Name}: {exception.Message}"));
        }
    }

    private RejectedDraft EnterRejected(PlannedBatch call, InspectedDraft draft)
    {
        var reason = string.Join("; ", draft.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(error => $"{error.Code}: {error.Message}"));
        foreach (var source in draft.Context.Sources.Where(_accounts.ContainsKey))
        {
            _accounts[source].Reject(call.Number, reason);
            _accounts[source].Note(draft.Findings);
        }

        TallyOf(call).Reject(draft.Length, reason, draft.Context.Sources.Count > 0);
        return Reject(draft, draft.Findings);
    }

    private EnteredDraft EnterItem(PlannedBatch call, InspectedDraft draft, GeneratedItem item)
    {
        var tally = TallyOf(call);
        var repeat = !draft.Ask.Yield.IsOnePerSource && tally.Accepted >= draft.Ask.Yield.Maximum
            ? Deduplicator.OverYield(item.Item)
            : deduplicator.TakeIn(item.Item, draft.Feature, isPattern: !draft.Context.IsOnePerSource);
        if (repeat is { IsFault: true })
        {
            return new EnteredDraft(null, EnterRejected(call, draft with { Findings = [.. draft.Findings, repeat.Finding] }));
        }

        if (repeat?.Finding.Severity == FindingSeverity.Error)
        {
            tally.Repeat(draft.Length);
            foreach (var source in draft.Context.Sources)
            {
                _accounts[source].Repeat(repeat);
            }

            return new EnteredDraft(null, Reject(draft, [.. draft.Findings, repeat.Finding]), repeat.IsOfThisRunOnly ? item : null);
        }

        _items++;
        tally.Accept(draft.Length);
        var kept = repeat is null ? item : item with { Warnings = [.. draft.Findings, repeat.Finding] };
        _findings.Warn(kept.Warnings);
        foreach (var source in draft.Context.Sources)
        {
            _accounts[source].Cover(item.Item.Id);
            _accounts[source].Note(kept.Warnings);
        }

        if (!draft.Context.IsOnePerSource)
        {
            _taught.Add(string.IsNullOrWhiteSpace(draft.Feature) ? item.Item.TargetItem : draft.Feature);
        }

        return new EnteredDraft(kept, null);
    }

    /// <summary>Enters the end of a call for one of its asks.</summary>
    /// <param name="end">How the call ended.</param>
    /// <param name="usage">The ask's part of the tokens.</param>
    /// <param name="isFirst">Whether the call counts for this category: a call of several counts for its first.</param>
    /// <returns>What the call brought the category, all told.</returns>
    public AskTally Enter(CallEnd end, TokenUsage usage, bool isFirst)
    {
        var tally = TallyOf(end.Batch);
        _tallies.Remove(end.Batch.Number);
        _ended++;
        _failed += end is CallEnd.Failed or CallEnd.Answered { IsRefusal: true } ? 1 : 0;
        if (isFirst && end.Attempts > 0)
        {
            _calls++;
            _attempts += end.Attempts;
        }

        _usage += usage;
        var written = tally.Written + (end is CallEnd.Answered answer ? answer.CutLength : 0);
        _wasted += written == 0 ? usage.Output : usage.Output * (1 - ((double)tally.Kept / written));
        return tally;
    }

    /// <summary>The sources of an ask that no item covers yet.</summary>
    public IReadOnlyList<SourceItem> Open(PlannedAsk ask) => [.. ask.Sources.Where(source => !_accounts[source].IsClosed)];

    /// <summary>Why the call's draft for the source was rejected; null when it was not.</summary>
    public string? RejectionIn(SourceItem source, int call) => _accounts[source].RejectionIn(call);

    /// <summary>Why the last rejected draft for the source was rejected; null while there was none.</summary>
    public string? LastRejection(SourceItem source) => _accounts[source].LastRejection;

    public void Settle(IEnumerable<SourceItem> sources, SourceOutcome outcome, string? reason)
    {
        foreach (var source in sources)
        {
            _accounts[source].Settle(outcome, reason);
        }
    }

    /// <summary>Settles whatever is still open: the run has ended before it.</summary>
    public void SettleOpen(SourceOutcome outcome, string reason)
    {
        foreach (var account in _accounts.Values.Where(account => !account.IsClosed))
        {
            account.Settle(outcome, reason);
        }
    }

    public IEnumerable<LedgerEntry> Ledger() => work.Sources.Select(source => source.Outcome is { } outcome
        ? new LedgerEntry { Category = work.Category, SourceId = source.Id, SourceText = source.Source.Text, Outcome = outcome, Detail = source.Reason }
        : _accounts[source.Source].ToEntry(work.Category, source.Source));

    /// <summary>The sources with the most findings, the worst first.</summary>
    public IEnumerable<SourceFindings> Worst(int most) => work.Sources
        .Where(source => source.Outcome is null && _accounts[source.Source].Findings > 0)
        .OrderByDescending(source => _accounts[source.Source].Findings)
        .Take(most)
        .Select(source => _accounts[source.Source].ToFindings(work.Category, source.Source));

    public CategoryReport Report(IReadOnlyList<LedgerEntry> ledger, TokenPrices? prices, long? keptTokens) => new()
    {
        Category = work.Category,
        Status = Status(ledger),
        Reason = work.SkippedReason ?? LedgerEntryReasons.Summarise(ledger),
        Sources = ledger.Count,
        Covered = ledger.Count(entry => entry.Outcome == SourceOutcome.Covered),
        Items = _items,
        KeptItems = keptTokens is null ? null : _kept,
        KeptTokens = keptTokens,
        Rejected = _findings.Rejected,
        Warnings = _findings.Warned,
        Calls = _calls,
        Attempts = _attempts,
        InputTokens = _usage.Input,
        CachedInputTokens = _usage.CachedInput,
        OutputTokens = _usage.Output,
        WastedTokens = (long)Math.Round(_wasted),
        Cost = prices?.Cost(_usage.Input, _usage.CachedInput, _usage.Output),
    };

    private RejectedDraft Reject(InspectedDraft draft, IReadOnlyList<Finding> findings)
    {
        _findings.Reject(findings);
        return new RejectedDraft { Category = work.Category, Draft = draft.Context.Draft, Findings = findings };
    }

    private static Dictionary<SourceItem, SourceAccount> Accounts(IReadOnlyList<SourceItem> offered)
    {
        var accounts = new Dictionary<SourceItem, SourceAccount>(offered.Count, ReferenceEqualityComparer.Instance);
        foreach (var source in offered)
        {
            accounts.Add(source, new SourceAccount());
        }

        return accounts;
    }

    private CategoryStatus Status(IReadOnlyList<LedgerEntry> ledger) =>
        work.SkippedReason is not null ? CategoryStatus.Skipped
        : _ended > 0 && _failed == _ended && _kept == 0 ? CategoryStatus.Failed
        : ledger.Any(entry => entry.Outcome.IsIncomplete()) ? CategoryStatus.Incomplete
        : CategoryStatus.Complete;
}
