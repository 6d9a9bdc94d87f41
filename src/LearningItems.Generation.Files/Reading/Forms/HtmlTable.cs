using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LearningItems.Generation.Files;

/// <summary>The rows of a table, in which a cell that spans several rows or columns stands in each of them.</summary>
internal static class HtmlTable
{
    /// <summary>More columns than a table of words has; a page may claim that a cell spans millions.</summary>
    private const int MostColumns = 200;

    public static List<ListRow> Rows(IElement table)
    {
        var rows = new List<ListRow>();
        var below = new Dictionary<int, (int Rows, string Text)>();
        foreach (var row in ((IHtmlTableElement)table).Rows)
        {
            var cells = Cells(row, below);
            if (cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                rows.Add(ListRow.OfCells(row.SourceReference?.Position.Line ?? 1, cells));
            }
        }

        return rows;
    }

    private static List<string?> Cells(IHtmlTableRowElement row, Dictionary<int, (int Rows, string Text)> below)
    {
        var cells = new List<string?>();
        foreach (var cell in row.Cells)
        {
            AddSpanning(cells, below);
            var text = HtmlForm.CellOf(cell);
            for (var column = 0; column < Math.Max(1, cell.ColumnSpan) && cells.Count < MostColumns; column++)
            {
                if (cell.RowSpan > 1)
                {
                    below[cells.Count] = (cell.RowSpan - 1, text);
                }

                cells.Add(column == 0 ? text : string.Empty);
            }
        }

        AddSpanning(cells, below);
        return cells;
    }

    private static void AddSpanning(List<string?> cells, Dictionary<int, (int Rows, string Text)> below)
    {
        while (below.Remove(cells.Count, out var spanning))
        {
            if (spanning.Rows > 1)
            {
                below[cells.Count] = (spanning.Rows - 1, spanning.Text);
            }

            cells.Add(spanning.Text);
        }
    }
}
