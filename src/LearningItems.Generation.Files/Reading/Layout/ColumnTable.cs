namespace LearningItems.Generation.Files;

/// <summary>The columns of a list while it is read: which header is which field, the first one winning.</summary>
internal sealed class ColumnTable
{
    private readonly List<WordListColumn> _columns = [];
    private readonly Dictionary<string, int> _byField = new(StringComparer.Ordinal);

    public IReadOnlyList<WordListColumn> Columns => _columns;

    /// <summary>Adds a column and says what it is used as.</summary>
    public WordListColumn Add(string header)
    {
        var name = CellText.Trim(header);
        return Add(name, ColumnNames.FieldOf(name));
    }

    /// <summary>Adds a column that is known to be a field, unless an earlier one already is.</summary>
    public WordListColumn Add(string header, string? field)
    {
        var used = field is not null && _byField.TryAdd(field, _columns.Count);
        var column = new WordListColumn { Header = header, Field = used ? field : null };
        _columns.Add(column);
        return column;
    }

    public WordListColumn? Of(string field) => _byField.TryGetValue(field, out var index) ? _columns[index] : null;

    /// <summary>The cell of a field in a row, trimmed; null when there is no such column or nothing in the cell.</summary>
    public string? Cell(IReadOnlyList<string?> cells, string field)
    {
        var text = _byField.TryGetValue(field, out var index) && index < cells.Count ? CellText.Trim(cells[index] ?? string.Empty) : string.Empty;
        return text.Length == 0 ? null : text;
    }
}
