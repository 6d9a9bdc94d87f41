namespace LearningItems.Generation.Files;

/// <summary>Cells between separators, with quotation marks as quotation marks or, where that does not come out even, as text.</summary>
internal static class DelimitedForm
{
    public const string NotClosed = "a quotation mark opens a cell and is not closed before a separator or the end of a line; close it, or double it where it is part of the text";

    /// <summary>A quoted cell that runs on over so many lines, each of them a whole row by itself, swallowed them.</summary>
    private const int LinesOfSwallowedRows = 4;

    /// <summary>The rows, and the lines of remarks between them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="separator">What stands between cells.</param>
    /// <param name="remarks">Takes the lines that are remarks.</param>
    public static List<ListRow> Read(string text, string separator, List<int> remarks)
    {
        var records = DelimitedReader.Read(text, separator).ToList();
        var width = WidthOf(records);
        var quotesAreText = QuotesAreText(records, separator, width);
        var rows = new List<ListRow>(records.Count);
        foreach (var record in records.SelectMany(record => Mended(record, separator, width, quotesAreText)))
        {
            if (IsRemark(record, separator, width, isFirst: rows.Count == 0))
            {
                remarks.Add(record.Line);
            }
            else
            {
                rows.Add(record.Cells is null ? ListRow.OfProblem(record.Line, NotClosed) : ListRow.OfCells(record.Line, record.Cells));
            }
        }

        return rows;
    }

    /// <summary>The number of cells that most rows have.</summary>
    private static int WidthOf(List<DelimitedRecord> records) => records.Where(record => record.Cells is not null)
        .GroupBy(record => record.Cells!.Length).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault()?.Key ?? 1;

    /// <summary>
    /// Tabs are written by programs that do not quote, so that one stray mark is text there. Elsewhere quoting is the rule, and
    /// more than one row must come out even only without it.
    /// </summary>
    private static bool QuotesAreText(List<DelimitedRecord> records, string separator, int width)
    {
        if (separator is not ("," or ";"))
        {
            return true;
        }

        var open = records.Where(record => record.Cells is null).ToList();
        var quoted = records.Count(record => record.Cells is not null && record.Text.Contains('"'));
        return width > 1 && open.Count > 1 && open.Count > quoted && open.TrueForAll(record => DelimitedReader.Plain(record.Text, separator).Length == width);
    }

    private static IEnumerable<DelimitedRecord> Mended(DelimitedRecord record, string separator, int width, bool quotesAreText)
    {
        if (record.Cells is null)
        {
            var plain = DelimitedReader.Plain(record.Text, separator);
            // "I wish", hopefully;ojalá: what is quoted is part of a cell.
            var isBalanced = record.Text.Count('"') % 2 == 0;
            return [(quotesAreText || isBalanced) && plain.Length == width ? record with { Cells = plain } : record];
        }

        if (width == 1 || record.LastLine - record.Line + 1 < LinesOfSwallowedRows)
        {
            return [record];
        }

        var lines = TextLines.Of(record.Text.ToString()).Select(line => DelimitedReader.Plain(line, separator)).ToList();
        return lines.TrueForAll(cells => cells.Length == width)
            ? lines.Select((cells, index) => new DelimitedRecord(record.Line + index, record.Line + index, string.Join(separator, cells).AsMemory(), cells))
            : [record];
    }

    /// <summary>A line behind // is a remark. One behind # is one only where it is no row like the others: #NAME? is a cell, # the name of a column.</summary>
    private static bool IsRemark(DelimitedRecord record, string separator, int width, bool isFirst)
    {
        if (record.Text.StartsWith("//", StringComparison.Ordinal))
        {
            return true;
        }

        if (record.Text is not ['#', .. var rest] || rest.Length == 0)
        {
            return false;
        }

        var isProse = rest[0] is ' ' or '#' or '\t';
        var cells = DelimitedReader.Plain(record.Text, separator).Length;
        if (width == 1 || cells == 1)
        {
            return isProse || (width > 1 && cells == 1 && char.IsLetter(rest[0]) && !IsError(rest));
        }

        // "# HSK 1, words" has as many commas as a row, but of prose.
        return isProse && separator != "\t" && !isFirst && Array.TrueForAll(DelimitedReader.Plain(record.Text, separator)[1..], cell => cell is [' ', ..]);
    }

    private static bool IsError(ReadOnlySpan<char> rest) => rest is [.., '!' or '?'] or "N/A";
}
