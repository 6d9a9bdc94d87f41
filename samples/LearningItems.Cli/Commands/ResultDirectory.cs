using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>Saves the result of a run into its directory, unless that would cost the items of an earlier run and gain none.</summary>
internal static class ResultDirectory
{
    /// <returns>Whether the result was written. Otherwise every file is as it was: those of two runs belong to nothing when mixed.</returns>
    public static async Task<bool> SaveAsync(GenerationResult result, bool isCancelled, string directory)
    {
        // A complete run without items says that there is nothing to make, which is a result.
        var isEmptyHanded = result.Items.Count == 0 && (isCancelled || !result.IsComplete);
        if (isEmptyHanded && new FileInfo(Path.Combine(directory, ResultFileNames.Items)) is { Exists: true, Length: > 0 })
        {
            return false;
        }

        await GenerationResultWriter.WriteAsync(result, directory, CancellationToken.None);
        return true;
    }
}
