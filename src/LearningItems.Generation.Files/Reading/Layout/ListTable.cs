namespace LearningItems.Generation.Files;

/// <summary>What every format reads a list into: columns and rows. Here rows become sources or are dropped with a reason.</summary>
internal sealed record ListTable(ColumnTable Columns, IReadOnlyList<ListRow> Rows)
{
    private const int HeadersNamed = 12;

    /// <summary>What else may be amiss when no column is known, as a sentence; empty where the format has nothing to add.</summary>
    public string HeaderHint { get; init; } = string.Empty;

    public WordList ToWordList(string name, SourceKind kind, string? sourceFile)
    {
        if (Columns.Of(ListField.Text) is null && (Columns.Columns.Count > 0 || Rows.Any(row => row.Problem is null)))
        {
            throw NoTextColumn(name);
        }

        var sources = new List<SourceItem>();
        var dropped = new List<DroppedRow>();
        foreach (var row in Rows)
        {
            var (source, reason) = SourceRow.Read(row, Columns, kind);
            if (source is null)
            {
                dropped.Add(new DroppedRow { Line = row.Line, Reason = reason });
            }
            else
            {
                // An item read back still says which list it was first made from.
                sources.Add(source with { SourceFile = source.SourceFile ?? sourceFile });
            }
        }

        return sources.Count > 0
            ? new WordList { Columns = Columns.Columns, Sources = sources, Dropped = dropped }
            : throw NoUsableRow(name, dropped);
    }

    private static WordListException NoUsableRow(string name, List<DroppedRow> dropped) => new(dropped.Count == 0
        ? $"{name} has no rows. Add one row for each word."
        : $"{name} has no usable row: {dropped.Count} left out, the first in line {dropped[0].Line}: {dropped[0].Reason}.");

    private WordListException NoTextColumn(string name)
    {
        var headers = Columns.Columns.Select(column => CellText.Quote(column.Header)).ToList();
        var found = headers.Count == 0 ? "nothing" : string.Join(", ", headers.Take(HeadersNamed)) + (headers.Count > HeadersNamed ? ", …" : string.Empty);
        return new WordListException(
            $"{name} has no column for the word: its columns are named {found}. Name that column one of {string.Join(", ", ColumnNames.OfText)}.{HeaderHint}");
    }
}
