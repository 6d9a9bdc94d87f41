using System.Text.Json;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>Tells a directory in which a run was: its journal or its report is there.</summary>
internal static class EarlierRun
{
    // No report comes near; what is longer is not read to see that.
    private const long LongestReport = 64 << 20;

    public static bool WasIn(string directory) =>
        IsJournal(Path.Combine(directory, ResultFileNames.Journal)) || IsReport(Path.Combine(directory, ResultFileNames.Report));

    private static bool IsJournal(string path)
    {
        try
        {
            using var journal = FileGenerationJournal.OpenForReading(path);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsReport(string path)
    {
        try
        {
            return new FileInfo(path).Length <= LongestReport && LearningItemJson.Deserialize<GenerationReport>(File.ReadAllText(path)) is not null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return false;
        }
    }
}
