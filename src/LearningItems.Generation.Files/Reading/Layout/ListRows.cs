namespace LearningItems.Generation.Files;

/// <summary>The rows of a list as they were read: sources with their lines, and the rest with its reasons.</summary>
internal sealed record ListRows(IReadOnlyList<(int Line, SourceItem Source)> Sources, IReadOnlyList<DroppedRow> Dropped, IReadOnlyList<ListRemark> Remarks)
{
    private static readonly HashSet<string> Patterns = [.. TextColumnNames.OfPatterns.Select(HeaderName.Fold)];

    private static bool HasReadingsOfCharacters(LaidOutList list) =>
        list.Layout.Columns.Where(column => column.Field == ListField.Reading).ToList() is { Count: > 0 } readings && readings.TrueForAll(column => ReadingColumnNames.IsOfCharacters(column.Header));

    /// <summary>Reads the rows by the layout.</summary>
    public static ListRows Read(LaidOutList list, WordListOptions options, string? sourceFile)
    {
        var reader = new RowReader(Columns(list), new RowOptions
        {
            Language = options.Language,
            Kind = options.Kind,
            Level = options.Level,
            HasPatterns = list.Layout.Columns.Any(column => column.Field == ListField.Text && Patterns.Contains(HeaderName.Fold(column.Header))),
            HasReadingsOfCharacters = HasReadingsOfCharacters(list),
        });
        var sources = new List<(int Line, SourceItem Source)>();
        var dropped = new List<DroppedRow>();
        var remarks = new RowRemarks();
        foreach (var row in list.Rows)
        {
            var read = reader.Read(WithLevelOfTags(row, list.LevelTags));
            remarks.Add(row.Line, read.Remarks);
            if (read.Source is not { } source)
            {
                dropped.Add(new DroppedRow { Line = row.Line, Reason = read.Reason });
            }
            else
            {
                // An item read back still says which list it was first made from.
                sources.Add((row.Line, source with { SourceFile = source.SourceFile ?? sourceFile }));
            }
        }

        return new ListRows(sources, dropped, remarks.ToList());
    }

    private static RowColumns Columns(LaidOutList list) => new(list.Layout.Columns.Select((column, index) =>
        (index, column.Field ?? string.Empty, column.Header.Length == 0 ? $"{index + 1}" : column.Header)));

    // Of several labels the one that is a level stands for its row.
    private static ListRow WithLevelOfTags(ListRow row, int? column) => column is { } index && index < row.Cells.Count
        ? ListRow.OfCells(row.Line, [.. row.Cells.Select((cell, at) => at == index ? LevelTags.CellOf(cell ?? string.Empty) : cell)])
        : row;
}
