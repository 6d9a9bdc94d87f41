using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>Saves the result of a run into its directory, unless that would cost the items of an earlier run and gain none.</summary>
internal static class ResultDirectory
{
    /// <exception cref="UnsavedResultException">The files, or some of them, cannot be written.</exception>
    /// <returns>Whether the result was written. Otherwise every file is as it was: those of two runs belong to nothing when mixed.</returns>
    public static async Task<bool> SaveAsync(GenerationResult result, bool isCancelled, string directory)
    {
        // A complete run without items says that there is nothing to make, which is a result. One that was cancelled before its first call has
        // only what a journal keeps, and perhaps not all of that.
        var hasNothingNew = isCancelled ? result.Report.Totals is { Calls: 0 } or { Items: 0 } : result is { Items.Count: 0, IsComplete: false };
        if (hasNothingNew && new FileInfo(Path.Combine(directory, ResultFileNames.Items)) is { Exists: true, Length: > 0 })
        {
            return false;
        }

        try
        {
            await GenerationResultWriter.WriteAsync(result, directory, CancellationToken.None);
        }
        catch (IOException exception)
        {
            throw new UnsavedResultException(exception.Message, exception);
        }

        return true;
    }
}
