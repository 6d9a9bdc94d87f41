namespace LearningItems.Generation.Files;

/// <summary>Which columns of a list are which field. Several columns may be one: the first with something in it is read, of aliases all.</summary>
/// <remarks>A column whose field is empty is known and not used: it counts, so that its cells are not taken for cells too many.</remarks>
internal sealed record RowColumns
{
    private readonly Dictionary<string, List<(int Index, string Header)>> _byField = new(StringComparer.Ordinal);

    public RowColumns(IEnumerable<(int Index, string Field, string Header)> columns)
    {
        foreach (var (index, field, header) in columns)
        {
            Count = Math.Max(Count, index + 1);
            if (!string.IsNullOrEmpty(field))
            {
                _byField.TryAdd(field, []);
                _byField[field].Add((index, header));
            }
        }
    }

    /// <summary>How many columns the list has; by default as far as the last one that is named.</summary>
    public int Count { get; init; }

    /// <summary>The columns of a field with their headers, in their order; none where the list has no such field.</summary>
    public IReadOnlyList<(int Index, string Header)> Of(string field) => _byField.TryGetValue(field, out var columns) ? columns : [];
}
