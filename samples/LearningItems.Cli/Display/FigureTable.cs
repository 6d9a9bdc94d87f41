using Spectre.Console;

namespace LearningItems.Cli.Display;

/// <summary>A table of names and figures: names to the left, figures to the right, narrow enough for many of them.</summary>
internal sealed class FigureTable
{
    // With this many columns a wider gap would not fit into 100.
    private const int Many = 11;

    private readonly Table _table = new Table().Border(TableBorder.Simple).Collapse();

    public FigureTable(int names, params string[] headers)
    {
        var gap = headers.Length < Many ? 1 : 0;
        for (var column = 0; column < headers.Length; column++)
        {
            _table.AddColumn(new TableColumn(new Text(headers[column]))
            {
                Alignment = column < names ? Justify.Left : Justify.Right,
                Padding = new Padding(0, 0, gap, 0),
                NoWrap = true,
            });
        }
    }

    public Table Table => _table;

    /// <summary>Adds a row; its cells are text, never markup.</summary>
    public void Row(params string[] cells) => _table.AddRow(cells.Select(cell => new Text(TerminalText.OneLine(cell))));

    /// <summary>Sets sums apart from what they sum.</summary>
    public void Rule() => _table.AddEmptyRow();
}
