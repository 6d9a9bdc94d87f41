using LearningItems.Cli.Commands;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Display;

/// <summary>How the lists of a run were read, in a few lines above its plan.</summary>
internal static class ReadListsDisplay
{
    private const int LevelsNamed = 10;

    public static void Show(Screen screen, IReadOnlyList<ReadList> lists)
    {
        foreach (var (path, list) in lists)
        {
            screen.Line($"{path}: {Figures.Plural(list.Sources.Count, "row")} read from {list.Layout.Form}{Columns(list)}");
            if (Levels(list) is { Length: > 0 } levels)
            {
                screen.Line($"  levels: {levels}");
            }
        }

        ListWarnings.Show(screen, lists);
    }

    private static string Columns(WordList list)
    {
        var used = list.Columns.Select((column, index) => (column.Header, column.Field, Number: index + 1)).Where(column => column.Field is not null).ToList();
        return used.Count == 0 ? string.Empty : $": {string.Join(", ", used.Select(column => $"{(column.Header.Length > 0 ? column.Header : $"column {column.Number}")} is {column.Field}"))}";
    }

    // Of one level, or of none, there is nothing to tell.
    private static string Levels(WordList list)
    {
        var levels = list.Sources.GroupBy(source => source.Level?.ToString() ?? "none").OrderBy(group => group.First().Level?.Ordinal ?? int.MaxValue).ToList();
        return levels.Count < 2 ? string.Empty
            : string.Join(", ", levels.Take(LevelsNamed).Select(group => $"{group.Key} {Figures.Count(group.Count())}")) + (levels.Count > LevelsNamed ? ", …" : string.Empty);
    }
}
