using CsvHelper;

namespace LearningItems.Generation.Files;

/// <summary>Reads a file by the forms that are there: tables of tabs, commas, semicolons and pipes, JSON and JSON Lines.</summary>
internal static class ListFile
{
    private static readonly char[] Separators = ['\t', ',', ';', '|'];

    public static RawList Read(ReadOnlyMemory<byte> bytes, string name, FormOptions options)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        return Read(ListText.ReadAsync(stream, name, CancellationToken.None).GetAwaiter().GetResult(), name, options);
    }

    public static RawList Read(string text, string name, FormOptions options)
    {
        var content = ListText.Content(text, name);
        if (string.IsNullOrWhiteSpace(content))
        {
            throw new WordListException($"{name} is empty. A word list starts with a header line such as word,reading,meaning or holds JSON objects.");
        }

        return JsonFormat.Recognizes(content) ? OfJson(JsonFormat.Read(content, name)) : OfTable(content, name, options);
    }

    private static RawList OfJson(ListTable table) => new() { Form = "JSON", Header = [.. table.Columns.Columns.Select(column => column.Header)], Rows = table.Rows };

    private static RawList OfTable(string text, string name, FormOptions options)
    {
        var named = SeparatorLine.Find(text);
        var separator = options.Separator is [var only] ? only : named ?? Separators.MaxBy(candidate => Likelihood(text, candidate));
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
        return new RawList
        {
            Form = $"text with {Describe(separator)}",
            Separator = separator.ToString(),
            Rows = [.. records.Select(record => record.IsClosed
                ? ListRow.OfCells(record.Line, cells.Dequeue())
                : ListRow.OfProblem(record.Line, "a quotation mark opens a cell and is not closed before a separator or the end of a line; close it, or double it where it is part of the text"))],
        };
    }

    private static string Describe(char separator) => separator switch { '\t' => "tabs", ',' => "commas", ';' => "semicolons", '|' => "pipes", _ => $"'{separator}'" };

    // Names that are known tell best; without them the sign that parts most rows into as many cells.
    private static (int Known, int Columns, double Even) Likelihood(string text, char separator)
    {
        var records = DelimitedRecords.Read(text, separator).Take(50).ToList();
        if (!records[0].IsClosed)
        {
            return default;
        }

        var rows = Cells(records.Where(record => record.IsClosed), separator).ToList();
        var known = rows[0].Count(name => ColumnNames.FieldOf(CellText.Trim(name)) is not null);
        var usual = rows.GroupBy(row => row.Length).MaxBy(group => group.Count())!;
        return known > 0 ? (known, rows[0].Length, 0) : (0, usual.Key > 1 && usual.Count() * 2 > rows.Count ? 1 : 0, (double)usual.Count() / rows.Count);
    }

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
