using LearningItems.Cli.Display;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>Shows the plan, makes its calls, saves the result and shows what it says – in this order.</summary>
internal static class GenerationRun
{
    public static async Task<int> RunAsync(GenerationSession session, string directory, bool withJournal, bool? overwrite, Screen screen, IReadOnlyList<LearningItemCategory> samples, CancellationToken cancellationToken)
    {
        OutputDirectory.EnsureWritable(directory, overwrite);
        using var journal = withJournal ? JournalFile.Open(directory, screen) : null;
        var options = new GenerationRunOptions { Budget = session.Arguments.Budget, Journal = journal };
        PlanDisplay.Show(screen, session);
        FinishedRun run;
        try
        {
            run = await ProgressDisplay.ShowAsync(screen, session.Plan, session.Time, display => GenerateAndSaveAsync(session, options, directory, display, cancellationToken));
        }
        catch (GenerationJournalException exception)
        {
            screen.Warn($"{exception.Message} The option for that is --resume.");
            return ExitCodes.Incomplete;
        }
        catch (UnsavedResultException exception)
        {
            screen.Warn(journal is null ? exception.Message : $"{exception.Message} Everything accepted is in '{journal.Path}'; make room and run again with --resume: nothing is paid again.");
            return ExitCodes.Incomplete;
        }

        return Finish(screen, session, run, directory, samples);
    }

    /// <summary>Shows what a run brought, once it is saved.</summary>
    /// <returns>The exit code.</returns>
    public static int Finish(Screen screen, GenerationSession session, FinishedRun run, string directory, IReadOnlyList<LearningItemCategory> samples)
    {
        try
        {
            Show(screen, session, run, directory, samples);
        }
        catch (Exception exception) when (run.IsSaved)
        {
            throw new InvalidOperationException($"The result is saved in '{directory}' but could not be shown: {exception.Message}", exception);
        }

        if (!run.IsSaved)
        {
            screen.Warn($"{(run.IsCancelled ? "Cancelled before a new item" : "The run ended without an accepted item")}; the files of the earlier run in '{directory}' are left as they are.");
        }
        else if (run.IsCancelled)
        {
            screen.Warn($"Cancelled; what was accepted until then is saved in '{directory}'.");
        }

        FailureNotice.Show(screen, session, run);
        return run switch
        {
            { IsCancelled: true } => ExitCodes.Cancelled,
            { Result.IsComplete: true } => ExitCodes.Complete,
            _ => ExitCodes.Incomplete,
        };
    }

    // The display runs around this: whatever becomes of it, paid replies are on the disk.
    private static async Task<FinishedRun> GenerateAndSaveAsync(
        GenerationSession session, GenerationRunOptions options, string directory, IProgress<GenerationUpdate> display, CancellationToken cancellationToken)
    {
        GenerationResult result;
        var isCancelled = false;
        try
        {
            result = await session.Generator.GenerateStreamingAsync(session.Request, options, cancellationToken).ShownOn(display, cancellationToken).ToGenerationResultAsync(cancellationToken);
        }
        catch (GenerationCanceledException cancelled)
        {
            result = cancelled.PartialResult;
            isCancelled = true;
        }

        return new FinishedRun(result, isCancelled, await ResultDirectory.SaveAsync(result, isCancelled, directory));
    }

    private static void Show(Screen screen, GenerationSession session, FinishedRun run, string directory, IReadOnlyList<LearningItemCategory> samples)
    {
        SummaryDisplay.Show(screen, session, run);
        if (run.IsSaved)
        {
            FilesDisplay.Show(screen, directory);
        }

        ItemDisplay.Show(screen, run.Result, samples);
        SchemaNotice.Show(screen, session.Provider.Chat);
        StandInNotice.Show(screen, session.Arguments.Provider);
        if (run.IsSaved)
        {
            screen.Line($"Open {Path.Combine(directory, ResultFileNames.Page)}"); // the last line: what to do next
        }
    }
}
