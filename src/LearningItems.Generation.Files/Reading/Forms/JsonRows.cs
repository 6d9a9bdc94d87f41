using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>Collects JSON objects as rows; their property names are the columns, in the order in which they first appear.</summary>
internal sealed class JsonRows
{
    private readonly ColumnTable _columns = new();
    private readonly List<ListRow> _rows = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <summary>Whether an object is a row itself rather than a wrapper of rows: it has a word, not a list named so.</summary>
    public static bool IsRow(JsonElement root) => root.EnumerateObject().Any(property =>
        ColumnNames.FieldOf(CellText.Trim(property.Name)) == ListField.Text && property.Value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object));

    public ListTable ToTable() => new(_columns, _rows);

    public void AddProblem(int line, string problem) => _rows.Add(ListRow.OfProblem(line, problem));

    public void Add(int line, JsonElement element)
    {
        try
        {
            _rows.Add(Read(line, element));
        }
        catch (InvalidOperationException)
        {
            AddProblem(line, JsonFailure.HalfEscape);
        }
    }

    private ListRow Read(int line, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return ListRow.OfProblem(line, "not a JSON object; write one object for each word");
        }

        return JsonItem.IsItem(element) ? ReadItem(line, element) : ReadCells(line, element);
    }

    private ListRow ReadItem(int line, JsonElement element)
    {
        foreach (var property in element.EnumerateObject())
        {
            IndexOf(property.Name, JsonItem.FieldOf(property.Name));
        }

        return JsonItem.Read(line, element);
    }

    private ListRow ReadCells(int line, JsonElement element)
    {
        var cells = new Dictionary<int, string?>();
        foreach (var property in element.EnumerateObject())
        {
            var index = IndexOf(property.Name, ColumnNames.FieldOf(CellText.Trim(property.Name)));
            var field = _columns.Columns[index].Field;
            if (field is null)
            {
                continue;
            }

            if (!JsonCell.TryRead(property.Value, field, out var text))
            {
                return ListRow.OfProblem(line, $"{CellText.Quote(property.Name)} is {JsonCell.Describe(property.Value)} where text is needed");
            }

            if (!cells.TryAdd(index, text))
            {
                return ListRow.OfProblem(line, $"{CellText.Quote(property.Name)} stands twice in the object");
            }
        }

        return ListRow.OfCells(line, [.. Enumerable.Range(0, _columns.Columns.Count).Select(index => cells.GetValueOrDefault(index))]);
    }

    private int IndexOf(string name, string? field)
    {
        if (!_indexes.TryGetValue(name, out var index))
        {
            index = _columns.Columns.Count;
            _columns.Add(CellText.Trim(name), field);
            _indexes.Add(name, index);
        }

        return index;
    }
}
