using LearningItems.Generation.Files;

namespace LearningItems.Cli.Display;

/// <summary>Where the files of a run are.</summary>
internal static class FilesDisplay
{
    private static readonly (string Name, string Content)[] Files =
    [
        (ResultFileNames.Items, "the learning items, one a line"),
        (ResultFileNames.Details, "category fields, provenance and warnings of each item"),
        (ResultFileNames.Ledger, "what became of every source in every category"),
        (ResultFileNames.Report, "the figures above"),
        (ResultFileNames.Rejected, "drafts that failed a check, with the findings"),
        (ResultFileNames.Page, "the page to look at"),
    ];

    private const string Journal = "what was accepted, as it came; --resume goes on from it";

    public static void Show(Screen screen, string directory)
    {
        screen.Heading($"Files in {directory}");
        foreach (var (name, content) in Files)
        {
            screen.Line($"  {name,-15} {content}");
        }

        if (File.Exists(Path.Combine(directory, ResultFileNames.Journal)))
        {
            screen.Line($"  {ResultFileNames.Journal,-15} {Journal}");
        }
    }
}
