using LearningItems.Generation.Files;

namespace LearningItems.Cli.Display;

/// <summary>A list that cannot be read: the line, its columns with samples, and the option to copy, on the error stream.</summary>
internal static class RefusedListDisplay
{
    private const int LongestHeader = 24;

    public static void Show(Screen screen, WordListException exception)
    {
        screen.Warn(exception.Message);
        if (exception.Columns.Count > 0)
        {
            screen.Warn($"  {"number",-8}{"header",-LongestHeader}  samples");
        }

        foreach (var (column, index) in exception.Columns.Select((column, index) => (column, index)))
        {
            var header = TerminalText.OneLine(column.Header);
            header = header.Length <= LongestHeader ? header : $"{header[..(LongestHeader - 1)]}…";
            screen.Warn($"  {index + 1,-8}{header,-LongestHeader}  {string.Join(" | ", column.Samples)}");
        }

        if (exception.SuggestedColumns is { } suggested)
        {
            screen.Warn("If this is what the columns are, add:");
            screen.Warn($"--columns \"{suggested}\"");
        }
    }
}
