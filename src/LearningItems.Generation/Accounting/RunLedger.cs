using LearningItems.Generation.Assembly;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Accounting;

/// <summary>
/// The ledger of a run and its figures: each draft is entered as it comes and each call when it ends; at the end every source has one outcome and
/// every token a place. Counts and decides nothing. Called on the turns of the run's single reader, never twice at once.
/// </summary>
internal sealed class RunLedger(PreparedRun run)
{
    private const int MostWorst = 10;

    private readonly Dictionary<LearningItemCategory, CategoryLedger> _ledgers = run.Works.ToDictionary(work => work.Category, work => new CategoryLedger(work));
    private readonly Dictionary<LearningItemCategory, CategoryFigures> _figures = run.Works.ToDictionary(work => work.Category, work => new CategoryFigures(work));
    private readonly HashSet<int> _callsWithStrays = [];
    private readonly Dictionary<int, TimeSpan> _started = [];
    private readonly List<CallReport> _calls = [];
    private string? _model;

    /// <summary>Time from the start of the run to its first accepted item.</summary>
    public TimeSpan? FirstItem { get; private set; }

    /// <summary>Items so far, and the calls that have ended with the tokens they used.</summary>
    public (int Items, int Calls, TokenUsage Usage) Standing => (
        _figures.Values.Sum(figures => figures.Items),
        _figures.Values.Sum(figures => figures.Calls),
        _figures.Values.Aggregate(default(TokenUsage), (sum, figures) => sum + figures.Usage));

    public CategoryLedger this[LearningItemCategory category] => _ledgers[category];

    /// <summary>Items accepted so far of what a call asked for a category.</summary>
    public int AcceptedOf(Call call, LearningItemCategory category) => _figures[category].TallyOf(call).Accepted;

    /// <summary>Tokens of a category's part in the calls that have ended.</summary>
    public TokenUsage UsageOf(LearningItemCategory category) => _figures[category].Usage;

    /// <summary>Enters that a call leaves.</summary>
    public void Start(Call call, TimeSpan at) => _started[call.Number] = at;

    /// <summary>Enters what became of a draft.</summary>
    public void Enter(Call call, InspectedDraft draft, Verdict verdict, TimeSpan at)
    {
        if (draft.Findings.Any(finding => finding.Code == FindingCodes.UnknownCategory))
        {
            _callsWithStrays.Add(call.Number);
        }

        _ledgers[draft.Ask.Category].Enter(call.Number, draft.Sources, verdict);
        _figures[draft.Ask.Category].Count(call, draft, verdict);
        FirstItem ??= verdict is Verdict.Accepted ? at : null;
    }

    /// <summary>Takes an accepted item back.</summary>
    public void Withdraw(Call call, InspectedDraft draft, GeneratedItem item)
    {
        _ledgers[draft.Ask.Category].Withdraw(draft.Sources, item);
        _figures[draft.Ask.Category].Withdraw(call, draft, item);
    }

    /// <summary>What a call has brought so far was no answer; its accepted items are taken back one by one.</summary>
    public void Restart(Call call)
    {
        foreach (var ask in call.Asks)
        {
            _ledgers[ask.Category].Forget(call.Number, ask);
            _figures[ask.Category].Restart(call);
        }

        _callsWithStrays.Remove(call.Number);
    }

    /// <summary>Enters the end of a call for a second opinion.</summary>
    /// <param name="end">How the call ended.</param>
    /// <param name="verdicts">Items that it judged.</param>
    public void EnterOpinion(CallEnd end, int verdicts)
    {
        Report(end);
        _figures[end.Call.Asks[0].Category].CountOpinion(end, verdicts);
    }

    /// <summary>What a second opinion said of a category's items.</summary>
    public OpinionTally OpinionsOf(LearningItemCategory category) => _figures[category].Opinions;

    /// <summary>Enters that an accepted item is doubted, and stays.</summary>
    public void Doubt(JudgedItem judged, Finding finding)
    {
        _ledgers[judged.Item.Item.Category].Note(judged, finding);
        _figures[judged.Item.Item.Category].Warn(finding);
    }

    /// <summary>Takes an accepted item back that a second opinion rejects.</summary>
    /// <param name="judged">The item.</param>
    /// <param name="callNumber">The call that asked for the opinion; 0 for one of a journal.</param>
    /// <param name="finding">Why.</param>
    /// <param name="tokens">Output tokens the item took, estimated.</param>
    public void Reject(JudgedItem judged, int callNumber, Finding finding, int tokens)
    {
        _ledgers[judged.Item.Item.Category].Note(judged, finding);
        _ledgers[judged.Item.Item.Category].Reject(judged, callNumber, $"{finding.Code}: {finding.Message}");
        _figures[judged.Item.Item.Category].Withdraw(judged, tokens);
    }

    /// <summary>Enters what became of an item that a journal keeps.</summary>
    public void Restore(GeneratedItem item, Verdict verdict) => Restore(item, SourcesOf(item.Item.Category, item.SourceIds), verdict);

    /// <summary>Enters what became of an item that was made in another run.</summary>
    public void Restore(GeneratedItem item, IReadOnlyList<Source> sources, Verdict verdict)
    {
        _ledgers[item.Item.Category].Enter(callNumber: 0, sources, verdict);
        if (verdict is Verdict.Accepted accepted)
        {
            _figures[item.Item.Category].CountKept(accepted.Item);
        }
    }

    /// <summary>Enters an item of a reviewed result, which stays as it is.</summary>
    public void Keep(GeneratedItem item)
    {
        _ledgers[item.Item.Category].Keep(item);
        _figures[item.Item.Category].CountKept(item);
    }

    /// <summary>Enters what a batch used and what was rejected of it, which an earlier process collected.</summary>
    public void Restore(JournaledBatchEnd batch)
    {
        foreach (var usage in batch.Usage.Where(usage => _figures.ContainsKey(usage.Category)))
        {
            _figures[usage.Category].Count(usage);
        }

        CountAtOnce(batch);

        foreach (var draft in batch.Rejected.Where(draft => _figures.ContainsKey(draft.Category)))
        {
            _figures[draft.Category].CountRejected(draft);
        }
    }

    /// <summary>Enters what a call of a run in batches used that was made at once: its price is another.</summary>
    public void CountAtOnce(JournaledBatchEnd call)
    {
        foreach (var usage in call.IsAtOnce ? call.Usage.Where(usage => _figures.ContainsKey(usage.Category)) : [])
        {
            _figures[usage.Category].CountAtOnce(usage);
        }
    }

    /// <summary>What the calls of each category used so far.</summary>
    public IReadOnlyList<JournaledUsage> Usages => [.. run.Works.Select(work => _figures[work.Category].ToUsage())];

    /// <summary>Enters what became of sources in a run that a journal keeps.</summary>
    public void Restore(JournaledOutcomes outcomes)
    {
        foreach (var outcome in outcomes.Outcomes)
        {
            _ledgers[outcome.Category].Restore(SourcesOf(outcome.Category, [outcome.SourceId]), outcome);
        }
    }

    /// <summary>Settles the kept sources that are still open once all that a journal keeps is entered.</summary>
    /// <returns>The entries of sources that another run is to ask for again.</returns>
    public IReadOnlyList<LedgerEntry> RestoreEnded() => [.. _ledgers.Values.SelectMany(ledger => ledger.RestoreEnded())];

    /// <summary>Enters the end of a call, its tokens shared out by what was written for each of its asks.</summary>
    /// <returns>What each ask has brought.</returns>
    public IReadOnlyList<EndedAsk> Enter(CallEnd end)
    {
        if (end.Call.IsSecondOpinion)
        {
            EnterOpinion(end, verdicts: 0); // nobody waited for what it says
            return [];
        }

        _model ??= (end as CallEnd.Answered)?.Model;
        Report(end);
        var asks = end.Call.Asks;
        var hasStrays = _callsWithStrays.Remove(end.Call.Number);
        var written = asks.Select(ask => _figures[ask.Category].TallyOf(end.Call).Written).ToList();
        var total = (double)written.Sum();
        var rest = end.Usage;
        var ended = new List<EndedAsk>(asks.Count);
        for (var index = 0; index < asks.Count; index++)
        {
            var isLast = index == asks.Count - 1;
            var usage = isLast ? rest : end.Usage.Share(total == 0 ? 1.0 / asks.Count : written[index] / total);
            rest -= usage;
            ended.Add(new EndedAsk(asks[index], _figures[asks[index].Category].Count(end, usage, isFirst: index == 0), hasStrays));
        }

        return ended;
    }

    /// <summary>What the categories of a call that draw on many sources have taught so far.</summary>
    public IReadOnlyDictionary<LearningItemCategory, IReadOnlyList<string>> Taught(Call call) => call.Asks
        .Where(ask => !ask.Work.IsOnePerSource && _ledgers[ask.Category].Taught.Count > 0)
        .ToDictionary(ask => ask.Category, ask => _ledgers[ask.Category].Taught);

    /// <summary>Settles the sources that are still open.</summary>
    public void SettleOpen(SourceOutcome outcome, string reason)
    {
        foreach (var ledger in _ledgers.Values)
        {
            ledger.SettleOpen(outcome, reason);
        }
    }

    public (GenerationReport Report, SourceLedger Ledger) Close(RunModel asked, ChatClientMetadata? metadata, TimeSpan duration)
    {
        var prices = asked.Prices;
        var ledgers = run.Works.Select(work => _ledgers[work.Category].Entries().ToList()).ToList();
        var categories = run.Works.Zip(ledgers, (work, entries) => _figures[work.Category].ToReport(entries, new RunPrices(prices, asked.PricesAtOnce, run.Opinion?.Prices), run.Kept is not null || run.Shared is not null || run.Request.Reviewed is not null, run.Kept?.TokensOf(work.Category))).ToList();
        var ledger = new SourceLedger(ledgers.SelectMany(entries => entries));
        var totals = Totals(categories);
        var report = new GenerationReport
        {
            Language = run.Request.Language,
            InstructionLanguage = run.Request.InstructionLanguage,
            Level = run.Request.Level,
            Provider = metadata?.ProviderName,
            Model = _model ?? metadata?.DefaultModelId,
            Complete = ledger.IsComplete,
            Duration = duration,
            FirstItem = FirstItem,
            Totals = totals,
            Categories = categories,
            WorstSources = [.. run.Works.SelectMany(work => _ledgers[work.Category].Worst(MostWorst)).OrderByDescending(source => source.Findings).Take(MostWorst)],
            Calls = [.. _calls.OrderBy(call => call.Number)],
            Loop = Loop(prices),
        };
        return (report, ledger);
    }

    private void Report(CallEnd end)
    {
        if (end.Attempts > 0)
        {
            _calls.Add(new CallReport
            {
                IsSecondOpinion = end.Call.IsSecondOpinion,
                Number = end.Call.Number,
                Categories = [.. end.Call.Asks.Select(ask => ask.Category)],
                Sources = end.Call.Sources.Count,
                Started = _started.GetValueOrDefault(end.Call.Number),
                Ended = end.At,
                IsFollowUp = end.Call.IsFollowUp,
                Failed = end is CallEnd.Failed,
                Attempts = end.Attempts,
                InputTokens = end.Usage.Input,
                OutputTokens = end.Usage.Output,
            });
        }

        _started.Remove(end.Call.Number);
    }

    private LoopReport Loop(TokenPrices? prices)
    {
        var output = _figures.Values.Sum(figures => figures.TokensOfItems);
        return new LoopReport
        {
            Calls = run.Loop.Calls,
            InputTokens = run.Loop.InputTokens,
            OutputTokens = output,
            Cost = prices?.Cost(run.Loop.InputTokens, 0, output),
        };
    }

    private IReadOnlyList<Source> SourcesOf(LearningItemCategory category, IReadOnlyList<string> ids) => run.Kept is { } kept ? [.. kept.SourcesOf(category, ids)] : [];

    private static GenerationFigures Totals(IReadOnlyList<CategoryReport> categories) => new()
    {
        Sources = categories.Sum(category => category.Sources),
        Covered = categories.Sum(category => category.Covered),
        Items = categories.Sum(category => category.Items),
        KeptItems = categories.Any(category => category.KeptItems is not null) ? categories.Sum(category => category.KeptItems ?? 0) : null,
        KeptTokens = categories.Any(category => category.KeptTokens is not null) ? categories.Sum(category => category.KeptTokens ?? 0) : null,
        Rejected = FindingTally.Sum(categories.Select(category => category.Rejected)),
        Warnings = FindingTally.Sum(categories.Select(category => category.Warnings)),
        Calls = categories.Sum(category => category.Calls),
        CallsAtOnce = categories.Any(category => category.CallsAtOnce is not null) ? categories.Sum(category => category.CallsAtOnce ?? 0) : null,
        Attempts = categories.Sum(category => category.Attempts),
        InputTokens = categories.Sum(category => category.InputTokens),
        CachedInputTokens = categories.Sum(category => category.CachedInputTokens),
        OutputTokens = categories.Sum(category => category.OutputTokens),
        WastedTokens = categories.Sum(category => category.WastedTokens),
        Cost = categories.Count > 0 && categories.All(category => category.Cost is not null) ? categories.Sum(category => category.Cost ?? 0) : null,
        SecondOpinion = OpinionTally.Sum([.. categories.Select(category => category.SecondOpinion).OfType<SecondOpinionFigures>()]),
    };
}
