using LearningItems.Generation.Assembly;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Accounting;

/// <summary>The books of a run: one set per category, and the report and ledger made of them. Used by the coordinating thread only.</summary>
internal sealed class RunBooks
{
    private const int MostWorst = 10;

    private readonly PreparedRun _run;
    private readonly Dictionary<LearningItemCategory, CategoryBooks> _books;
    private readonly HashSet<int> _callsWithStrays = [];
    private string? _model;

    public RunBooks(PreparedRun run, ISet<string> ignoredFindings, DateTimeOffset createdAt)
    {
        _run = run;
        var assembler = new ItemAssembler(run.Request, createdAt);
        var deduplicator = new Deduplicator(run.Request, run.Language.CaseRule, ignoredFindings);
        _books = run.Works.ToDictionary(work => work.Category, work => new CategoryBooks(work, assembler, deduplicator));
    }

    /// <summary>Time from the start of the run to its first accepted item.</summary>
    public TimeSpan? FirstItem { get; private set; }

    public CategoryBooks this[LearningItemCategory category] => _books[category];

    /// <summary>Enters a draft.</summary>
    public EnteredDraft Enter(Call call, InspectedDraft draft, TimeSpan at)
    {
        if (draft.Findings.Any(finding => finding.Code == FindingCodes.UnknownCategory))
        {
            _callsWithStrays.Add(call.Number);
        }

        var entered = _books[draft.Ask.Category].Enter(call, draft);
        FirstItem ??= entered.Item is null ? null : at;
        return entered;
    }

    /// <summary>Enters what a journal keeps.</summary>
    /// <returns>The item, where it counts.</returns>
    public GeneratedItem? Restore(JournalEntry entry)
    {
        switch (entry)
        {
            case JournaledItem { Item: var item }:
                return Restore(item);
            case JournaledRepeat { Item: var item }:
                return Restore(item);
            case JournaledOutcomes { Outcomes: var outcomes }:
                foreach (var outcome in outcomes)
                {
                    _books[outcome.Category].Restore(SourcesOf(outcome.Category, [outcome.SourceId]), outcome);
                }

                return null;
            default:
                return null;
        }
    }

    /// <summary>All that a journal keeps is entered.</summary>
    /// <returns>The entries of sources that another run is to ask for again.</returns>
    public IReadOnlyList<LedgerEntry> RestoreEnded() => [.. _books.Values.SelectMany(books => books.RestoreEnded())];

    /// <summary>Enters the end of a call, its tokens shared out by what was written for each of its asks.</summary>
    /// <returns>What each ask has brought.</returns>
    public IReadOnlyList<EndedAsk> Enter(CallEnd end)
    {
        _model ??= (end as CallEnd.Answered)?.Model;
        var asks = end.Call.Asks;
        var hasStrays = _callsWithStrays.Remove(end.Call.Number);
        var written = asks.Select(ask => _books[ask.Category].TallyOf(end.Call).Written).ToList();
        var total = (double)written.Sum();
        var rest = end.Usage;
        var ended = new List<EndedAsk>(asks.Count);
        for (var index = 0; index < asks.Count; index++)
        {
            var isLast = index == asks.Count - 1;
            var usage = isLast ? rest : end.Usage.Share(total == 0 ? 1.0 / asks.Count : written[index] / total);
            rest -= usage;
            ended.Add(new EndedAsk(asks[index], _books[asks[index].Category].Enter(end, usage, isFirst: index == 0), hasStrays));
        }

        return ended;
    }

    /// <summary>What the categories of a call that draw on many sources have taught so far.</summary>
    public IReadOnlyDictionary<LearningItemCategory, IReadOnlyList<string>> Taught(Call call) => call.Asks
        .Where(ask => !ask.Yield.IsOnePerSource && _books[ask.Category].Taught.Count > 0)
        .ToDictionary(ask => ask.Category, ask => _books[ask.Category].Taught);

    /// <summary>Settles whatever is still open.</summary>
    public void SettleOpen(SourceOutcome outcome, string reason)
    {
        foreach (var books in _books.Values)
        {
            books.SettleOpen(outcome, reason);
        }
    }

    public (GenerationReport Report, SourceLedger Ledger) Close(TokenPrices? prices, string? provider, string? model, TimeSpan duration)
    {
        var ledgers = _run.Works.Select(work => _books[work.Category].Ledger().ToList()).ToList();
        var categories = _run.Works.Zip(ledgers, (work, entries) => _books[work.Category].Report(entries, prices, _run.Kept?.TokensOf(work.Category))).ToList();
        var ledger = new SourceLedger(ledgers.SelectMany(entries => entries));
        var report = new GenerationReport
        {
            Language = _run.Request.Language,
            Level = _run.Request.Level,
            Provider = provider,
            Model = _model ?? model,
            Complete = ledger.IsComplete,
            Duration = duration,
            FirstItem = FirstItem,
            Totals = Totals(categories),
            Categories = categories,
            WorstSources = [.. _run.Works.SelectMany(work => _books[work.Category].Worst(MostWorst)).OrderByDescending(source => source.Findings).Take(MostWorst)],
        };
        return (report, ledger);
    }

    private GeneratedItem? Restore(GeneratedItem item) => _books[item.Item.Category].Restore(item, SourcesOf(item.Item.Category, item.SourceIds));

    private IReadOnlyList<SourceItem> SourcesOf(LearningItemCategory category, IReadOnlyList<string> ids) => _run.Kept is { } kept ? [.. kept.SourcesOf(category, ids)] : [];

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
        Attempts = categories.Sum(category => category.Attempts),
        InputTokens = categories.Sum(category => category.InputTokens),
        CachedInputTokens = categories.Sum(category => category.CachedInputTokens),
        OutputTokens = categories.Sum(category => category.OutputTokens),
        WastedTokens = categories.Sum(category => category.WastedTokens),
        Cost = categories.Any(category => category.Cost is not null) ? categories.Sum(category => category.Cost ?? 0) : null,
    };
}
