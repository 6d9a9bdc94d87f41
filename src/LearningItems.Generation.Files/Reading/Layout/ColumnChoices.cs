using System.Globalization;

namespace LearningItems.Generation.Files;

/// <summary>What a person says that columns are, by header or by number.</summary>
internal sealed class ColumnChoices(IReadOnlyDictionary<string, string> choices)
{
    /// <summary>What is written for a column that is not to be used.</summary>
    public const string NotUsed = "-";

    public bool IsEmpty => choices.Count == 0;

    /// <summary>Whether a row has every header that is chosen by name, and at least one is: then it is the header.</summary>
    public bool AreAllNamedIn(IReadOnlyList<string> cells)
    {
        var names = choices.Keys.Where(key => NumberOf(key) is null).ToList();
        return names.Count > 0 && names.TrueForAll(name => cells.Any(cell => IsSame(cell, name)));
    }

    /// <summary>The chosen field of each column by its number from 0; null for one that is not to be used.</summary>
    /// <exception cref="WordListException">A choice names no column or no field.</exception>
    public IReadOnlyDictionary<int, string?> Resolve(IReadOnlyList<WordListColumn> columns, string name)
    {
        var resolved = new Dictionary<int, string?>();
        foreach (var (key, value) in choices)
        {
            var field = value.Trim().ToLowerInvariant();
            if (field != NotUsed && !ListField.All.Contains(field))
            {
                throw Refuse(columns, $"A column of {name} is to be {CellText.Quote(value)}, which is no field; a column is {string.Join(", ", ListField.All)} or {NotUsed}.");
            }

            var index = Find(columns, key);
            if (index < 0)
            {
                throw Refuse(columns, $"{name} has no column {CellText.Quote(key)}; give one of its headers, or a number from 1 to {columns.Count}.");
            }

            if (field != NotUsed && resolved.ContainsValue(field))
            {
                throw Refuse(columns, $"Two columns of {name} are to be {field}; give one of them, and {NotUsed} for the other.");
            }

            resolved[index] = field == NotUsed ? null : field;
        }

        return resolved;
    }

    private static int Find(IReadOnlyList<WordListColumn> columns, string key) => NumberOf(key) is { } number
        ? number <= columns.Count ? number - 1 : -1
        : Enumerable.Range(0, columns.Count).Append(-1).First(index => index < 0 || IsSame(columns[index].Header, key));

    private static bool IsSame(string header, string key) =>
        string.Equals(header, CellText.Trim(key), StringComparison.OrdinalIgnoreCase) || (HeaderName.Fold(key) is { Length: > 0 } folded && folded == HeaderName.Fold(header));

    private static int? NumberOf(string key) => int.TryParse(key.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static WordListException Refuse(IReadOnlyList<WordListColumn> columns, string message) => new(message) { Columns = columns };
}
