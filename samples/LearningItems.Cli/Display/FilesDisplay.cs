namespace LearningItems.Cli.Display;

/// <summary>Where the files of a run are.</summary>
internal static class FilesDisplay
{
    private static readonly (string Name, string Content)[] Files =
    [
        ("items.jsonl", "the learning items, one a line"),
        ("details.jsonl", "category fields, provenance and warnings of each item"),
        ("ledger.csv", "what became of every source in every category"),
        ("report.json", "the figures above"),
        ("rejected.jsonl", "drafts that failed a check, with the findings"),
    ];

    public static void Show(Screen screen, string directory)
    {
        screen.Heading($"Files in {directory}");
        foreach (var (name, content) in Files)
        {
            screen.Line($"  {name,-15} {content}");
        }
    }
}
