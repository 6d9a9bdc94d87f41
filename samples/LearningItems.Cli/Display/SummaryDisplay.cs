using LearningItems.Cli.Commands;
using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>What a run did: a row per category, the sums, the reasons for what is missing.</summary>
internal static class SummaryDisplay
{
    private const int LongestReason = 240;

    public static void Show(Screen screen, GenerationSession session, SavedRun saved)
    {
        var report = saved.Result.Report;
        var withCost = report.Totals.Cost is not null;
        screen.Heading($"{Ending(saved)} in {Figures.Rate(report.Duration.TotalSeconds)} s; provider: {report.Provider ?? session.Arguments.Provider}{(report.Model is null ? string.Empty : $", model: {report.Model}")}");
        var table = new FigureTable(names: 2, Headers(withCost));
        foreach (var category in report.Categories)
        {
            var rejected = saved.Result.Rejected.Count(draft => draft.Category == category.Category);
            table.Row(Cells(category.Category.Value, Name(category.Status), category, rejected, withCost));
        }

        table.Rule();
        table.Row(Cells("total", string.Empty, report.Totals, saved.Result.Rejected.Count, withCost));
        screen.Table(table);
        foreach (var category in report.Categories.Where(category => category.Reason is not null))
        {
            screen.Line($"{category.Category} is {Name(category.Status)}: {Shorten(category.Reason!)}");
        }

        UnitDisplay.Show(screen, session, report.Totals);
    }

    // A reason quotes what the checks said of a draft; the report has all of it.
    private static string Shorten(string reason) => reason.Length <= LongestReason ? reason : $"{reason[..LongestReason]}… (more in report.json)";

    private static string Ending(SavedRun saved) =>
        saved.IsCancelled ? "Cancelled" : saved.Result.IsComplete ? "Complete" : "Incomplete";

    private static string Name(CategoryStatus status) => status switch
    {
        CategoryStatus.Complete => "complete",
        CategoryStatus.Incomplete => "incomplete",
        CategoryStatus.Failed => "failed",
        _ => "skipped",
    };

    private static string[] Headers(bool withCost)
    {
        string[] headers = ["category", "status", "sources", "covered", "items", "rejected", "calls", "tokens in", "out", "wasted"];
        return withCost ? [.. headers, "USD"] : headers;
    }

    private static string[] Cells(string name, string status, GenerationFigures figures, int rejected, bool withCost)
    {
        string[] cells =
        [
            name, status, Figures.Count(figures.Sources), Figures.Count(figures.Covered), Figures.Count(figures.Items),
            Figures.Count(rejected), Figures.Count(figures.Calls), Figures.Count(figures.InputTokens),
            Figures.Count(figures.OutputTokens), Figures.Count(figures.WastedTokens),
        ];
        return withCost ? [.. cells, Figures.Dollars(figures.Cost)] : cells;
    }
}
