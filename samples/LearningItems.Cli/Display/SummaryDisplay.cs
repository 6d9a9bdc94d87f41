using LearningItems.Cli.Commands;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Display;

/// <summary>What a run did: a row per category, the sums, the reasons for what is missing.</summary>
internal static class SummaryDisplay
{
    public static void Show(Screen screen, GenerationSession session, FinishedRun run)
    {
        var report = run.Result.Report;
        var withCost = report.Totals.Cost is not null;
        var inFile = run.IsSaved ? ResultFileNames.Report : null;
        screen.Heading($"{Ending(run)} in {Figures.Rate(report.Duration.TotalSeconds)} s; provider: {report.Provider ?? session.Arguments.Provider}{(report.Model is null ? string.Empty : $", model: {report.Model}")}");
        var table = new FigureTable(names: 2, Headers(withCost));
        foreach (var category in report.Categories)
        {
            var rejected = run.Result.Rejected.Count(draft => draft.Category == category.Category);
            table.Row(Cells(category.Category.Value, Name(category.Status), category, rejected, withCost));
        }

        table.Rule();
        table.Row(Cells("total", string.Empty, report.Totals, run.Result.Rejected.Count, withCost));
        screen.Table(table);
        foreach (var category in report.Categories.Where(category => category.Reason is not null))
        {
            screen.Line($"{category.Category} is {Name(category.Status)}: {ShortText.Of(SkippedReason.Of(session.Request, category.Category, category.Reason!), inFile)}");
        }

        NotSentDisplay.Show(screen, run);
        UnitDisplay.Show(screen, session, report.Totals);
    }

    private static string Ending(FinishedRun run) =>
        run.IsCancelled ? "Cancelled" : run.Result.IsComplete ? "Complete" : "Incomplete";

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
