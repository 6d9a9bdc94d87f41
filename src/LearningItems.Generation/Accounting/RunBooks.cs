using LearningItems.Generation.Assembly;
using LearningItems.Generation.Planning;

namespace LearningItems.Generation.Accounting;

/// <summary>The books of a run: one set per category, and the result made of them.</summary>
internal sealed class RunBooks
{
    private readonly PreparedRun _run;
    private readonly Dictionary<LearningItemCategory, CategoryBooks> _books;
    private TimeSpan? _firstItem;
    private string? _model;

    public RunBooks(PreparedRun run, DateTimeOffset createdAt)
    {
        _run = run;
        var assembler = new ItemAssembler(run.Request, createdAt);
        var deduplicator = new Deduplicator(run.Request, run.Language.CaseRule);
        _books = run.Works.ToDictionary(work => work.Category, work => new CategoryBooks(work, assembler, deduplicator));
    }

    /// <summary>Enters a call. Calls entered in the order of the plan give the same result whatever order they ended in.</summary>
    public void Enter(BatchOutcome outcome)
    {
        var books = _books[outcome.Batch.Category];
        var before = books.Items.Count;
        books.Enter(outcome);
        if (outcome is AnsweredBatch answered)
        {
            _model ??= answered.Provenance.Model;
            if (books.Items.Count > before && (_firstItem is null || answered.At < _firstItem))
            {
                _firstItem = answered.At;
            }
        }
    }

    public GenerationResult Close(TokenPrices? prices, string? provider, string? model, TimeSpan duration)
    {
        var ledgers = _run.Works.Select(work => _books[work.Category].Ledger().ToList()).ToList();
        var categories = _run.Works.Zip(ledgers, (work, entries) => _books[work.Category].Report(entries, prices)).ToList();
        var ledger = new SourceLedger(ledgers.SelectMany(entries => entries));
        return new GenerationResult
        {
            Items = [.. All(books => books.Items)],
            Rejected = [.. All(books => books.Rejected)],
            Failures = [.. All(books => books.Failures)],
            Ledger = ledger,
            Report = new GenerationReport
            {
                Language = _run.Request.Language,
                Level = _run.Request.Level,
                Provider = provider,
                Model = _model ?? model,
                Complete = ledger.IsComplete,
                Duration = duration,
                FirstItem = _firstItem,
                Totals = Totals(categories),
                Categories = categories,
            },
        };
    }

    private IEnumerable<T> All<T>(Func<CategoryBooks, IEnumerable<T>> of) => _run.Works.SelectMany(work => of(_books[work.Category]));

    private static GenerationFigures Totals(IReadOnlyList<CategoryReport> categories) => new()
    {
        Sources = categories.Sum(category => category.Sources),
        Covered = categories.Sum(category => category.Covered),
        Items = categories.Sum(category => category.Items),
        Rejected = new SortedDictionary<string, int>(
            categories.SelectMany(category => category.Rejected).GroupBy(code => code.Key).ToDictionary(code => code.Key, code => code.Sum(count => count.Value)), StringComparer.Ordinal),
        Calls = categories.Sum(category => category.Calls),
        Attempts = categories.Sum(category => category.Attempts),
        InputTokens = categories.Sum(category => category.InputTokens),
        CachedInputTokens = categories.Sum(category => category.CachedInputTokens),
        OutputTokens = categories.Sum(category => category.OutputTokens),
        WastedTokens = categories.Sum(category => category.WastedTokens),
        Cost = categories.Any(category => category.Cost is not null) ? categories.Sum(category => category.Cost ?? 0) : null,
    };
}
