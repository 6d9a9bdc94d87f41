namespace LearningItems.Generation.Files;

/// <summary>The rows of a list as they were read: sources with their lines, and the rest with its reasons.</summary>
internal sealed record ListRows(IReadOnlyList<(int Line, SourceItem Source)> Sources, IReadOnlyList<DroppedRow> Dropped, IReadOnlyList<ListRemark> Remarks)
{
    /// <summary>Reads the rows by the layout.</summary>
    public static ListRows Read(LaidOutList list, WordListOptions options, string? sourceFile)
    {
        var columns = Columns(list);
        var sources = new List<(int Line, SourceItem Source)>();
        var dropped = new List<DroppedRow>();
        foreach (var row in list.Rows)
        {
            var (source, reason) = SourceRow.Read(WithLevelOfTags(row, list.LevelTags), columns, options.Kind);
            if (source is null)
            {
                dropped.Add(new DroppedRow { Line = row.Line, Reason = reason });
            }
            else
            {
                // An item read back still says which list it was first made from.
                sources.Add((row.Line, source with { SourceFile = source.SourceFile ?? sourceFile }));
            }
        }

        return new ListRows(sources, dropped, Remarks: []);
    }

    private static ColumnTable Columns(LaidOutList list)
    {
        var columns = new ColumnTable();
        foreach (var (column, index) in list.Layout.Columns.Select((column, index) => (column, index)))
        {
            var name = column.Field == ListField.Level ? LevelSystem.OfHeader(column.Header) ?? column.Header : column.Header;
            columns.Add(name.Length > 0 ? name : $"{index + 1}", column.Field);
        }

        return columns;
    }

    // Of several labels the one that is a level stands for its row.
    private static ListRow WithLevelOfTags(ListRow row, int? column) => column is { } index && index < row.Cells.Count
        ? ListRow.OfCells(row.Line, [.. row.Cells.Select((cell, at) => at == index ? LevelTags.CellOf(cell ?? string.Empty) : cell)])
        : row;
}
