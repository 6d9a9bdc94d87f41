using LearningItems.Cli.Commands;
using LearningItems.Generation.Files;
using Spectre.Console;

namespace LearningItems.Cli.Display;

/// <summary>How a list was read, which of its rows were left out, and what to look at.</summary>
internal static class WordListDisplay
{
    private const int FirstRows = 5;

    public static void Show(Screen screen, ReadList read)
    {
        var (path, list) = read;
        screen.Line($"{path}: {Figures.Plural(list.Sources.Count, "source")}, {Figures.Plural(list.Dropped.Count, "row")} left out ({list.Layout.Form})");
        screen.Line($"  {LayoutOf(list.Layout)}");
        var columns = Cells("column", "read as", "known", "sample");
        foreach (var (column, index) in list.Columns.Select((column, index) => (column, index)))
        {
            AddRow(columns, column.Header.Length > 0 ? column.Header : $"({index + 1})", column.Field ?? "not used", Known(column), column.Samples is [var sample, ..] ? sample : null);
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
            var dropped = Cells("lines", "reason");
            foreach (var group in list.Dropped.GroupBy(row => row.Reason))
            {
                AddRow(dropped, LineNumbers.Of([.. group.Select(row => row.Line)]), group.Key);
            }

            screen.Table(dropped);
        }

        if (list.Remarks.Count > 0)
        {
            screen.Heading("To look at");
            foreach (var remark in list.Remarks)
            {
                screen.Line($"  {ListWarnings.Describe(remark)}");
            }
        }
    }

    // What a person checks first where words look wrong: how the file was taken, and what was passed over.
    private static string LayoutOf(ListLayout layout) => string.Join(", ", new[]
    {
        layout.Encoding is { } encoding ? $"encoding {encoding}" : null,
        layout.Sheet is { } sheet ? $"sheet {TerminalText.OneLine(sheet)}" : null,
        layout.HeaderLine is { } line ? $"header in line {line}" : layout.Columns.All(column => column.Header.Length == 0) ? "no header line" : null,
        layout.SkippedLines.Count > 0 ? $"skipped {LineNumbers.Named(layout.SkippedLines)}" : null,
    }.Where(part => part is not null));

    private static string Known(WordListColumn column) => (column.Recognition, column.IsSure) switch
    {
        (ColumnRecognition.NotUsed, _) => string.Empty,
        (ColumnRecognition.Chosen, _) => "chosen",
        (ColumnRecognition.Declared, _) => "by the form",
        (ColumnRecognition.Named, true) => "by name",
        (ColumnRecognition.Named, false) => "by name, perhaps",
        (_, true) => "by its cells",
        _ => "by its cells, perhaps",
    };

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
