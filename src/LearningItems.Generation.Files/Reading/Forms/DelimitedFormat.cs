using CsvHelper;

namespace LearningItems.Generation.Files;

/// <summary>CSV, TSV and semicolons, with a header line.</summary>
internal static class DelimitedFormat
{
    /// <summary>Where a header says nothing about the separator – it is one word – cells are whole unless a tab parts them.</summary>
    private static readonly char[] Separators = ['\t', ',', ';'];

    public static ListTable Read(string text, string name)
    {
        var named = SeparatorLine.Find(text);
        var separator = named ?? Separators.MaxBy(candidate => Likelihood(text, candidate));
        var records = DelimitedRecords.Read(text, separator).Skip(named is null ? 0 : 1).ToList();
        if (records.Count == 0)
        {
            throw new WordListException($"{name} has nothing below its first line. Add a header line and one row for each word.");
        }

        if (!records[0].IsClosed)
        {
            throw new WordListException($"{name} has a header line, line {records[0].Line}, in which a quotation mark is not closed. Close or remove it.");
        }

        var cells = Cells(records.Where(record => record.IsClosed), separator);
        var columns = new ColumnTable();
        foreach (var header in cells.Dequeue())
        {
            columns.Add(header);
        }

        return new ListTable(columns, [.. records.Skip(1).Select(record => record.IsClosed
            ? ListRow.OfCells(record.Line, cells.Dequeue())
            : ListRow.OfProblem(record.Line, "a quotation mark opens a cell and is not closed before a separator or the end of a line; close it, or double it where it is part of the text"))])
        {
            HeaderHint = MissingHeader.Describe(records[0].Line, columns.Columns.Count, separator),
        };
    }

    /// <summary>First how many names of the header are known, then how many names there are.</summary>
    private static (int Known, int Columns) Likelihood(string text, char separator)
    {
        var header = DelimitedRecords.Read(text, separator).First();
        if (!header.IsClosed)
        {
            return default;
        }

        var names = Cells([header], separator).Dequeue();
        return (names.Count(name => ColumnNames.FieldOf(CellText.Trim(name)) is not null), names.Length);
    }

    /// <summary>The cells of records that are known to be well formed, one row each.</summary>
    private static Queue<string[]> Cells(IEnumerable<DelimitedRecord> records, char separator)
    {
        var options = new CsvReaderOptions { Separator = separator, HasHeader = false, DetectSeparatorHint = false };
        using var reader = CsvReader.FromText(string.Join('\n', records.Select(record => record.Text)), options);
        var rows = new Queue<string[]>();
        while (reader.Read())
        {
            rows.Enqueue(reader.Current.ToArray());
        }

        return rows;
    }
}
