using LearningItems.Cli.Display;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>A result that is on the disk.</summary>
internal sealed record SavedRun(GenerationResult Result, string Directory, bool IsCancelled);

/// <summary>Shows the plan, makes its calls, saves the result and shows what it says – in this order.</summary>
internal static class GenerationRun
{
    public static async Task<int> RunAsync(GenerationSession session, string directory, Screen screen, IReadOnlyList<LearningItemCategory> samples, CancellationToken cancellationToken)
    {
        OutputDirectory.EnsureWritable(directory);
        PlanDisplay.Show(screen, session);
        SavedRun? saved = null;
        try
        {
            await ProgressDisplay.ShowAsync(screen, session.Plan, async progress => saved = await GenerateAndSaveAsync(session, directory, progress, cancellationToken));
            SummaryDisplay.Show(screen, session, saved!);
            FilesDisplay.Show(screen, directory);
            ItemDisplay.Show(screen, saved!.Result, samples);
            StandInNotice.Show(screen, session.Arguments.Provider);
        }
        catch (Exception exception) when (saved is not null)
        {
            throw new InvalidOperationException($"The result is saved in '{directory}' but could not be shown: {exception.Message}", exception);
        }

        if (saved!.IsCancelled)
        {
            screen.Warn($"Cancelled; what was accepted until then is saved in '{directory}'.");
            return ExitCodes.Cancelled;
        }

        return saved.Result.IsComplete ? ExitCodes.Complete : ExitCodes.Incomplete;
    }

    // The display runs around this: whatever becomes of it, paid replies are on the disk.
    private static async Task<SavedRun> GenerateAndSaveAsync(
        GenerationSession session, string directory, IProgress<GenerationProgress> progress, CancellationToken cancellationToken)
    {
        var options = new GenerationRunOptions { Progress = progress };
        GenerationResult result;
        var isCancelled = false;
        try
        {
            result = await session.Generator.GenerateAsync(session.Request, options, cancellationToken);
        }
        catch (GenerationCanceledException cancelled)
        {
            result = cancelled.PartialResult;
            isCancelled = true;
        }

        await GenerationResultWriter.WriteAsync(result, directory, CancellationToken.None);
        return new SavedRun(result, directory, isCancelled);
    }
}
