using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>Collects JSON values as rows; the paths of their properties are the columns, in the order in which they first appear.</summary>
internal sealed class JsonRows
{
    private const string NoObject = "not a JSON object; write one object for each word";

    private readonly List<string> _header = [];
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _declared = [];
    private readonly List<ListRow> _rows = [];
    private readonly HashSet<ListRow> _nameless = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> _wide = [];
    private bool _hasNames;

    public void AddProblem(int line, string problem) => _rows.Add(ListRow.OfProblem(line, problem));

    public void Declare(string name, string field) => _declared[IndexOf(name)] = field;

    public void Add(JsonNode node) => AddChecked(node, element => element.ValueKind switch
    {
        JsonValueKind.Object when JsonItem.IsItem(element) => Item(node.Line, element),
        JsonValueKind.Object => Cells(node.Line, element, []),
        JsonValueKind.Array => Nameless(node.Line, [.. element.EnumerateArray().Take(JsonPaths.MostColumns).Select(JsonPaths.Text)]),
        JsonValueKind.Null => ListRow.OfProblem(node.Line, NoObject),
        _ => Nameless(node.Line, [JsonPaths.Text(element)]),
    });

    /// <summary>Adds what a map has under a key.</summary>
    public void AddEntry(string keyName, string key, JsonNode node, string valueName)
    {
        var cells = new Dictionary<int, string?> { [IndexOf(keyName)] = key };
        AddChecked(node, element => element.ValueKind == JsonValueKind.Object ? Cells(node.Line, element, cells) : Cells(node.Line, valueName, element, cells));
    }

    public RawList ToList(string form) => new()
    {
        Form = form,
        Rows = _hasNames ? [.. _rows.Select(row => _nameless.Contains(row) ? ListRow.OfProblem(row.Line, NoObject) : row)] : _rows,
        Header = _hasNames || _header.Count > 0 ? _header : null,
        Declared = _declared,
        Remarks = _wide.Count == 0 ? [] : [new ListRemark
        {
            Code = "properties_not_read",
            Message = $"The objects have more than {JsonPaths.MostColumns} different properties; those beyond were not read.",
            Lines = _wide,
        }],
    };

    private void AddChecked(JsonNode node, Func<JsonElement, ListRow> read)
    {
        try
        {
            using var document = node.Parse();
            _rows.Add(read(document.RootElement));
        }
        catch (InvalidOperationException)
        {
            AddProblem(node.Line, JsonFailure.HalfEscape);
        }
    }

    /// <summary>Cells without names: rows where nothing in the list has names, and out of place where the others have.</summary>
    private ListRow Nameless(int line, IReadOnlyList<string?> cells)
    {
        var row = ListRow.OfCells(line, cells);
        _nameless.Add(row);
        return row;
    }

    private ListRow Item(int line, JsonElement element)
    {
        _hasNames = true;
        foreach (var property in element.EnumerateObject())
        {
            var index = IndexOf(property.Name);
            if (property.NameEquals("level_min"))
            {
                // The level is in three properties; the lowest stands for them.
                _declared[index] = ListField.Level;
            }
        }

        return JsonItem.Read(line, element);
    }

    private ListRow Cells(int line, JsonElement element, Dictionary<int, string?> cells)
    {
        _hasNames = true;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (!names.Add(property.Name))
            {
                return ListRow.OfProblem(line, $"{CellText.Quote(property.Name)} stands twice in the object");
            }

            Collect(line, property.Name, property.Value, cells);
        }

        return Row(line, cells);
    }

    private ListRow Cells(int line, string name, JsonElement value, Dictionary<int, string?> cells)
    {
        Collect(line, name, value, cells);
        return Row(line, cells);
    }

    private void Collect(int line, string name, JsonElement value, Dictionary<int, string?> cells)
    {
        foreach (var (path, text) in JsonPaths.Of(CellText.Trim(name), value))
        {
            if (IndexOf(path) is not (>= 0 and var index))
            {
                if (_wide is not [.., var last] || last != line)
                {
                    _wide.Add(line);
                }

                continue;
            }

            // Long lists of values are joined once, not text by text.
            cells[index] = text;
        }
    }

    private static ListRow Row(int line, Dictionary<int, string?> cells) =>
        ListRow.OfCells(line, [.. Enumerable.Range(0, cells.Count == 0 ? 0 : cells.Keys.Max() + 1).Select(index => cells.GetValueOrDefault(index))]);

    private int IndexOf(string path)
    {
        if (_columns.TryGetValue(path, out var index))
        {
            return index;
        }

        if (_header.Count == JsonPaths.MostColumns)
        {
            return -1;
        }

        _columns.Add(path, _header.Count);
        _header.Add(path);
        return _header.Count - 1;
    }
}
