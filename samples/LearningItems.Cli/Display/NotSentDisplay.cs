using LearningItems.Cli.Commands;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Display;

/// <summary>The sources of each category that nothing was made of on purpose. The table has no column for them.</summary>
internal static class NotSentDisplay
{
    private static readonly (SourceOutcome Outcome, string Name)[] Outcomes =
        [(SourceOutcome.Duplicate, "duplicate"), (SourceOutcome.Skipped, "skipped"), (SourceOutcome.Existing, "existing")];

    public static void Show(Screen screen, FinishedRun run)
    {
        // A category that is skipped as a whole has said why.
        foreach (var category in run.Result.Report.Categories.Where(category => category.Status != CategoryStatus.Skipped).Select(category => category.Category))
        {
            if (Describe(run.Result.Ledger, category) is { } line)
            {
                screen.Line(ShortText.Of(line, run.IsSaved ? ResultFileNames.Ledger : null));
            }
        }
    }

    private static string? Describe(SourceLedger ledger, LearningItemCategory category)
    {
        var counts = Outcomes
            .Select(kind => (kind.Name, Count: ledger.Count(category, kind.Outcome)))
            .Where(kind => kind.Count > 0)
            .Select(kind => $"{Figures.Count(kind.Count)} {kind.Name}")
            .ToList();
        if (counts.Count == 0)
        {
            return null;
        }

        var first = ledger.Entries.First(entry => entry.Category == category && Outcomes.Any(kind => kind.Outcome == entry.Outcome));
        return $"{category}: {string.Join(", ", counts)}, e.g. '{first.SourceText}': {first.Detail}";
    }
}
