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
        var withAttempts = report.Totals.Attempts != report.Totals.Calls;
        var inFile = run.IsSaved ? ResultFileNames.Report : null;
        screen.Heading($"{Ending(run)} in {Figures.Rate(report.Duration.TotalSeconds)} s; provider: {report.Provider ?? session.Arguments.Provider.Name}{(report.Model is null ? string.Empty : $", model: {report.Model}")}");
        var table = new FigureTable(names: 2, Headers(withAttempts, withCost));
        foreach (var category in report.Categories)
        {
            var rejected = run.Result.Rejected.Count(draft => draft.Category == category.Category);
            table.Row(Cells(category.Category.Value, Name(category.Status), category, rejected, withAttempts, withCost));
        }

        table.Rule();
        table.Row(Cells("total", string.Empty, report.Totals, run.Result.Rejected.Count, withAttempts, withCost));
        screen.Table(table);
        foreach (var category in report.Categories.Where(category => category.Reason is not null))
        {
            screen.Line($"{category.Category} is {Name(category.Status)}: {ShortText.Of(SkippedReason.Of(session.Request, category.Category, category.Reason!), inFile)}");
        }

        if (report.Totals.KeptItems > 0)
        {
            screen.Line($"Of the items, {Figures.Plural(report.Totals.KeptItems.Value, "item")} came from {(session.Request.Reviewed is null ? "the journal" : "the reviewed result and the journal")}; earlier runs paid {Figures.Plural(report.Totals.KeptTokens ?? 0, "token")} for what it keeps.");
        }

        SecondOpinionDisplay.Show(screen, report, inFile);
        FindingsDisplay.Show(screen, report);
        LostDisplay.Show(screen, session, run);
        RecoveredDisplay.Show(screen, run.Result);
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

    private static string[] Headers(bool withAttempts, bool withCost) =>
    [
        "category", "status", "sources", "covered", "items", "rejected", "calls", .. If(withAttempts, "attempts"), "tokens in", "out", "wasted", .. If(withCost, "USD"),
    ];

    private static string[] Cells(string name, string status, GenerationFigures figures, int rejected, bool withAttempts, bool withCost) =>
    [
        name, status, Figures.Count(figures.Sources), Figures.Count(figures.Covered), Figures.Count(figures.Items),
        Figures.Count(rejected), Figures.Count(figures.Calls), .. If(withAttempts, Figures.Count(figures.Attempts)), Figures.Count(figures.InputTokens),
        Figures.Count(figures.OutputTokens), Figures.Count(figures.WastedTokens), .. If(withCost, Figures.Dollars(figures.Cost)),
    ];

    private static string[] If(bool isShown, string cell) => isShown ? [cell] : [];
}
