using LearningItems.Generation.Assembly;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Accounting;

/// <summary>The figures of one category: its items, its calls, its tokens and what was found in its drafts.</summary>
internal sealed class CategoryFigures(CategoryWork work)
{
    private readonly Dictionary<int, AskTally> _tallies = [];
    private readonly FindingTally _findings = new();
    private double _wasted;
    private TokenUsage _atOnce;
    private int _callsAtOnce;
    private int _kept;
    private int _attempts;
    private int _ended;
    private int _failed;
    private OpinionTally? _opinions;

    /// <summary>Items so far, kept ones included.</summary>
    public int Items { get; private set; }

    /// <summary>Calls that were sent and have ended; one of several categories counts for its first.</summary>
    public int Calls { get; private set; }

    /// <summary>Tokens of the category's part in the calls that have ended.</summary>
    public TokenUsage Usage { get; private set; }

    /// <summary>Output tokens that items came of: not those of second opinions, which a loop asks none of.</summary>
    public long TokensOfItems => Math.Max(0, Usage.Output - (_opinions?.Usage.Output ?? 0) - (long)Math.Round(_wasted));

    private long WastedTokens => (long)Math.Round(_wasted + (_opinions?.Wasted ?? 0));

    /// <summary>What a call in flight has brought the category so far.</summary>
    public AskTally TallyOf(Call call)
    {
        if (!_tallies.TryGetValue(call.Number, out var tally))
        {
            _tallies.Add(call.Number, tally = new AskTally());
        }

        return tally;
    }

    /// <summary>Counts a draft by what became of it.</summary>
    public void Count(Call call, InspectedDraft draft, Verdict verdict)
    {
        switch (verdict)
        {
            case Verdict.Accepted { Item: var item }:
                Items++;
                _findings.Warn(item.Warnings);
                TallyOf(call).Accept(draft.Length);
                break;
            case Verdict.Repeated { Findings: var findings }:
                _findings.Reject(findings);
                TallyOf(call).Repeat(draft.Length);
                break;
            case Verdict.Rejected rejected:
                _findings.Reject(rejected.Findings);
                TallyOf(call).Reject(draft.Length, rejected.Reason, draft.Sources.Count > 0 && !(draft.IsUnreadable && work.IsOnePerSource), draft.IsUnreadable);
                break;
        }
    }

    /// <summary>Takes an accepted draft back.</summary>
    public void Withdraw(Call call, InspectedDraft draft, GeneratedItem item)
    {
        Items--;
        _findings.Unwarn(item.Warnings);
        TallyOf(call).Withdraw(draft.Length);
    }

    /// <summary>The drafts of a call so far were drafts of reasoning.</summary>
    public void Restart(Call call) => TallyOf(call).Restart();

    /// <summary>Counts an item that a journal keeps.</summary>
    public void CountKept(GeneratedItem item)
    {
        Items++;
        _kept++;
        _findings.Warn(item.Warnings);
    }

    /// <summary>Counts what calls of batches used that an earlier process collected.</summary>
    public void Count(JournaledUsage earlier)
    {
        Calls += earlier.Calls;
        _attempts += earlier.Calls;
        Usage += new TokenUsage(earlier.InputTokens, earlier.CachedInputTokens, earlier.OutputTokens);
        _wasted += earlier.WastedTokens;
    }

    /// <summary>Counts how much of what was counted was used by calls that a run in batches made at once.</summary>
    public void CountAtOnce(JournaledUsage part)
    {
        _callsAtOnce += part.Calls;
        _atOnce += new TokenUsage(part.InputTokens, part.CachedInputTokens, part.OutputTokens);
    }

    /// <summary>Counts a draft that an earlier process rejected.</summary>
    public void CountRejected(RejectedDraft draft) => _findings.Reject(draft.Findings);

    /// <summary>What a second opinion said and used; null until one is asked for.</summary>
    public OpinionTally Opinions => _opinions ??= new OpinionTally();

    /// <summary>Counts the end of a call for a second opinion: what led to no verdict is wasted.</summary>
    public void CountOpinion(CallEnd end, int verdicts)
    {
        if (end.Attempts > 0)
        {
            Calls++;
            _attempts += end.Attempts;
        }

        Usage += end.Usage;
        Opinions.Count(end, verdicts);
    }

    /// <summary>Counts that an accepted item has one more warning.</summary>
    public void Warn(Finding finding) => _findings.Warn([finding]);

    /// <summary>Takes an item back whose call has ended.</summary>
    /// <param name="judged">The item.</param>
    /// <param name="tokens">Output tokens it took, estimated; of an item of an earlier run they were another's.</param>
    public void Withdraw(JudgedItem judged, int tokens)
    {
        Items--;
        _kept -= judged.IsKept ? 1 : 0;
        _findings.Unwarn(judged.Item.Warnings);
        _wasted += judged.IsKept ? 0 : tokens;
    }

    /// <summary>What the calls used so far.</summary>
    public JournaledUsage ToUsage() => new()
    {
        Category = work.Category,
        Calls = Calls,
        InputTokens = Usage.Input,
        CachedInputTokens = Usage.CachedInput,
        OutputTokens = Usage.Output,
        WastedTokens = WastedTokens,
    };

    /// <summary>Counts the end of a call.</summary>
    /// <param name="end">How the call ended.</param>
    /// <param name="usage">The category's part of the tokens.</param>
    /// <param name="isFirst">Whether the call counts for this category: a call of several counts for its first.</param>
    /// <returns>What the call brought the category, all told.</returns>
    public AskTally Count(CallEnd end, TokenUsage usage, bool isFirst)
    {
        var tally = TallyOf(end.Call);
        _tallies.Remove(end.Call.Number);
        _ended++;
        _failed += end is CallEnd.Failed or CallEnd.Answered { IsRefusal: true } ? 1 : 0;
        if (isFirst && end.Attempts > 0)
        {
            Calls++;
            _attempts += end.Attempts;
        }

        Usage += usage;
        var written = tally.Written + (end is CallEnd.Answered answer ? answer.CutLength : 0);
        _wasted += written == 0 ? usage.Output : usage.Output * (1 - ((double)tally.Kept / written));
        return tally;
    }

    /// <summary>The report of the category.</summary>
    /// <param name="ledger">Its entries.</param>
    /// <param name="prices">What its calls are charged.</param>
    /// <param name="mayKeep">Whether there was anything that could keep items.</param>
    /// <param name="keptTokens">What earlier runs used for what is kept.</param>
    public CategoryReport ToReport(IReadOnlyList<LedgerEntry> ledger, RunPrices prices, bool mayKeep, long? keptTokens) => new()
    {
        Category = work.Category,
        Status = Status(ledger),
        Reason = work.SkippedReason ?? LedgerEntryReasons.Summarise(ledger),
        Sources = ledger.Count,
        Covered = ledger.Count(entry => entry.Outcome == SourceOutcome.Covered),
        Items = Items,
        KeptItems = mayKeep ? _kept : null,
        KeptTokens = keptTokens,
        Rejected = _findings.Rejected,
        Warnings = _findings.Warned,
        Calls = Calls,
        CallsAtOnce = _callsAtOnce == 0 ? null : _callsAtOnce,
        Attempts = _attempts,
        InputTokens = Usage.Input,
        CachedInputTokens = Usage.CachedInput,
        OutputTokens = Usage.Output,
        WastedTokens = Math.Min(Usage.Output, WastedTokens),
        Cost = Cost(prices),
        SecondOpinion = _opinions?.ToFigures(prices.Reviewer),
    };

    private decimal? Cost(RunPrices prices)
    {
        var reviewed = _opinions?.Usage ?? default;
        return Cost(prices.Calls, Usage - _atOnce - reviewed) + Cost(prices.AtOnce, _atOnce) + (reviewed.Total > 0 ? Cost(prices.Reviewer, reviewed) : 0);
    }

    private static decimal? Cost(TokenPrices? prices, TokenUsage usage) => prices?.Cost(usage.Input, usage.CachedInput, usage.Output);

    private CategoryStatus Status(IReadOnlyList<LedgerEntry> ledger) =>
        work.SkippedReason is not null ? CategoryStatus.Skipped
        : _ended > 0 && _failed == _ended && _kept == 0 ? CategoryStatus.Failed
        : ledger.Any(entry => entry.Outcome.IsIncomplete()) ? CategoryStatus.Incomplete
        : CategoryStatus.Complete;
}
