namespace LearningItems.Generation.Testing;

/// <summary>Sums parts up to a result: items and entries by category, calls numbered, every figure counted from them.</summary>
internal static class ResultSum
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(1);

    public static GenerationResult Of(ResultParts parts)
    {
        var ledger = new SourceLedger(parts.Entries.OrderBy(entry => OrderOf(parts, entry.Category)));
        var calls = ResultCalls.Of(parts);
        var categories = parts.Categories.Select(category => Report(parts, category, calls)).ToList();
        return new GenerationResult
        {
            Items = [.. parts.Items.OrderBy(item => PlaceOf(item, ledger))],
            Ledger = ledger,
            Rejected = parts.Rejected,
            Failures = [.. calls.Select(call => call.Failure).OfType<FailedCall>()],
            Report = new GenerationReport
            {
                Language = parts.Language,
                Level = parts.Level,
                Complete = ledger.IsComplete,
                Duration = Duration,
                FirstItem = parts.Items.Count > 0 ? Duration / 2 : null,
                Totals = Totals(categories),
                Categories = categories,
            },
        };
    }

    private static CategoryReport Report(ResultParts parts, LearningItemCategory category, IReadOnlyList<ResultCall> allCalls)
    {
        var entries = parts.Entries.Where(entry => entry.Category == category).ToList();
        var calls = allCalls.Where(call => call.Category == category).ToList();
        var isIncomplete = entries.Exists(IsLost);
        return new CategoryReport
        {
            Category = category,
            Status = calls.Count > 0 && calls.TrueForAll(call => call.Failure is not null) ? CategoryStatus.Failed
                : isIncomplete ? CategoryStatus.Incomplete
                : entries.Count == 0 ? CategoryStatus.Skipped
                : CategoryStatus.Complete,
            Reason = isIncomplete ? string.Join("; ", entries.Where(IsLost).Select(entry => $"'{entry.SourceText}' {entry.Outcome}: {entry.Detail}")) : entries.Count == 0 ? "there is nothing to work on" : null,
            Sources = entries.Count,
            Covered = entries.Count(entry => entry.Outcome == SourceOutcome.Covered),
            Items = parts.Items.Count(item => item.Item.Category == category),
            Rejected = Counts(parts.Rejected.Where(draft => draft.Category == category).SelectMany(draft => draft.Findings), FindingSeverity.Error),
            Warnings = Counts(parts.Items.Where(item => item.Item.Category == category).SelectMany(item => item.Warnings), FindingSeverity.Warning),
            Calls = calls.Count,
            Attempts = calls.Count,
            InputTokens = category == parts.FirstCategory ? parts.InputTokens : 0,
            OutputTokens = category == parts.FirstCategory ? parts.OutputTokens : 0,
        };
    }

    private static GenerationFigures Totals(IReadOnlyList<CategoryReport> categories) => new()
    {
        Sources = categories.Sum(category => category.Sources),
        Covered = categories.Sum(category => category.Covered),
        Items = categories.Sum(category => category.Items),
        Rejected = Sum(categories.Select(category => category.Rejected)),
        Warnings = Sum(categories.Select(category => category.Warnings)),
        Calls = categories.Sum(category => category.Calls),
        Attempts = categories.Sum(category => category.Attempts),
        InputTokens = categories.Sum(category => category.InputTokens),
        OutputTokens = categories.Sum(category => category.OutputTokens),
    };

    private static Dictionary<string, int> Counts(IEnumerable<Finding> findings, FindingSeverity severity) =>
        findings.Where(finding => finding.Severity == severity).GroupBy(finding => finding.Code, StringComparer.Ordinal).ToDictionary(code => code.Key, code => code.Count(), StringComparer.Ordinal);

    private static Dictionary<string, int> Sum(IEnumerable<IReadOnlyDictionary<string, int>> counts) =>
        counts.SelectMany(count => count).GroupBy(count => count.Key, StringComparer.Ordinal).ToDictionary(code => code.Key, code => code.Sum(count => count.Value), StringComparer.Ordinal);

    // The ledger knows which outcomes lose a source.
    private static bool IsLost(LedgerEntry entry) => !new SourceLedger([entry]).IsComplete;

    private static int OrderOf(ResultParts parts, LearningItemCategory category) => parts.Categories.TakeWhile(known => known != category).Count();

    private static int PlaceOf(GeneratedItem item, SourceLedger ledger) =>
        ledger.Entries.TakeWhile(entry => entry.Category != item.Item.Category || !item.SourceIds.Contains(entry.SourceId)).Count();
}
