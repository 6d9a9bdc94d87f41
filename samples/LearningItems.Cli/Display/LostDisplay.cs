using LearningItems.Cli.Commands;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Display;

/// <summary>How many sources a run lost, by outcome, each with what can be done about it.</summary>
internal static class LostDisplay
{
    public static void Show(Screen screen, GenerationSession session, FinishedRun run)
    {
        foreach (var (outcome, name) in new[]
        {
            (SourceOutcome.BudgetExhausted, "budget_exhausted"), (SourceOutcome.Refused, "refused"), (SourceOutcome.Rejected, "rejected"), (SourceOutcome.Failed, "failed"),
        })
        {
            var count = run.Result.Ledger.Entries.Count(entry => entry.Outcome == outcome);
            if (count > 0)
            {
                screen.Line($"{name}, {Figures.Plural(count, "source")}: {Remedy(outcome, session, run)}.");
            }
        }
    }

    private static string Remedy(SourceOutcome outcome, GenerationSession session, FinishedRun run) => outcome switch
    {
        SourceOutcome.BudgetExhausted => BudgetDisplay.Describe(session.Arguments.Budget, run.Result.Report.Totals),
        SourceOutcome.Refused => $"the model or its provider would not write about them{In(ResultFileNames.Ledger, run)}; leave them out or take another model",
        SourceOutcome.Rejected => $"no draft passed the checks, asked for again or not{In(ResultFileNames.Rejected, run)}; another model may do better",
        _ => $"no answer had an item for them{In(ResultFileNames.Ledger, run)}; mend what the reason names and run again",
    };

    private static string In(string file, FinishedRun run) => run.IsSaved ? $" (see {file})" : string.Empty;
}
