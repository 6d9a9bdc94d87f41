using LearningItems.Cli.Commands;
using Spectre.Console;

namespace LearningItems.Cli.Display;

/// <summary>How a list was read, and which of its rows were left out.</summary>
internal static class WordListDisplay
{
    private const int FirstRows = 5;
    private const int FirstDropped = 3;

    public static void Show(Screen screen, ReadList read)
    {
        var (path, list) = read;
        screen.Line($"{path}: {Figures.Plural(list.Sources.Count, "source")}, {Figures.Plural(list.Dropped.Count, "row")} left out");
        var columns = Cells("column", "read as");
        foreach (var column in list.Columns)
        {
            AddRow(columns, column.Header, column.Field ?? "not used");
        }

        screen.Table(columns);
        screen.Heading(list.Sources.Count > FirstRows ? $"The first {FirstRows} of {Figures.Count(list.Sources.Count)} sources" : "The sources");
        var rows = Cells("text", "reading", "gloss", "part of speech", "level");
        foreach (var source in list.Sources.Take(FirstRows))
        {
            AddRow(rows, source.Text, source.Reading, source.Gloss, source.PartOfSpeech, source.Level?.ToString());
        }

        screen.Table(rows);
        if (list.Dropped.Count > 0)
        {
            screen.Heading("Left out");
            var dropped = Cells("line", "reason");
            foreach (var row in list.Dropped)
            {
                AddRow(dropped, Figures.Count(row.Line), row.Reason);
            }

            screen.Table(dropped);
        }
    }

    /// <summary>Says on the error stream what was left out: how many rows, and why the first of them.</summary>
    public static void WarnOfDropped(Screen screen, IReadOnlyList<ReadList> lists)
    {
        foreach (var (path, list) in lists.Where(read => read.List.Dropped.Count > 0))
        {
            var first = string.Join("; ", list.Dropped.Take(FirstDropped).Select(row => $"line {row.Line}: {row.Reason}"));
            var more = list.Dropped.Count > FirstDropped ? $"; all of them: learning-items import {path}" : string.Empty;
            screen.Warn($"{path}: {Figures.Plural(list.Dropped.Count, "row")} left out of {Figures.Count(list.Dropped.Count + list.Sources.Count)} ({first}{more}).");
        }
    }

    private static Table Cells(params string[] headers)
    {
        var table = new Table().Border(TableBorder.Simple).Collapse();
        foreach (var header in headers)
        {
            table.AddColumn(new TableColumn(new Text(header)) { Padding = new Padding(0, 0, 2, 0) });
        }

        return table;
    }

    // Text, not markup: a cell such as "[verb]" is what the list says.
    private static void AddRow(Table table, params string?[] cells) => table.AddRow(cells.Select(cell => new Text(TerminalText.OneLine(cell ?? string.Empty))));
}
