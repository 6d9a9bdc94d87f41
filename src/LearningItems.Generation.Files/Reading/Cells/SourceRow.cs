using System.Diagnostics.CodeAnalysis;

namespace LearningItems.Generation.Files;

/// <summary>Makes a source of a row, or says why there is none.</summary>
internal static class SourceRow
{
    private static readonly char[] AliasSeparators = [';', '；'];

    /// <summary>What a bare cell of such a column leaves out: <c>1</c> under <c>hsk</c>, <c>N5</c> or <c>5</c> under <c>jlpt</c>.</summary>
    private static readonly Dictionary<string, string[]> LeftOut = new(StringComparer.OrdinalIgnoreCase)
    {
        ["hsk"] = ["HSK "],
        ["jlpt"] = ["JLPT ", "JLPT N"],
        ["cefr"] = ["CEFR "],
    };

    public static (SourceItem? Source, string Reason) Read(ListRow row, ColumnTable columns, SourceKind kind)
    {
        if (row.Problem is not null)
        {
            return (null, row.Problem);
        }

        return row.Source is null ? ReadCells(row.Cells, columns, kind) : (row.Source, string.Empty);
    }

    private static (SourceItem? Source, string Reason) ReadCells(IReadOnlyList<string?> cells, ColumnTable columns, SourceKind kind)
    {
        var filled = cells.Count;
        while (filled > columns.Columns.Count && string.IsNullOrWhiteSpace(cells[filled - 1]))
        {
            filled--;
        }

        if (filled > columns.Columns.Count)
        {
            return (null, $"{filled} cells for {columns.Columns.Count} columns; put a cell that holds the separator in quotation marks");
        }

        if (columns.Cell(cells, ListField.Text) is not { } text)
        {
            return (null, $"nothing in the column {CellText.Quote(columns.Of(ListField.Text)!.Header)}");
        }

        ProficiencyLevel? level = null;
        if (columns.Cell(cells, ListField.Level) is { } levelText && !TryReadLevel(columns.Of(ListField.Level)!.Header, levelText, out level))
        {
            return (null, $"{CellText.Quote(levelText)} is not a known level; known are {ProficiencyLevel.KnownLevels}");
        }

        var source = new SourceItem
        {
            Id = columns.Cell(cells, ListField.Id),
            Text = text,
            Reading = columns.Cell(cells, ListField.Reading),
            Gloss = columns.Cell(cells, ListField.Gloss),
            Kind = kind,
            PartOfSpeech = columns.Cell(cells, ListField.PartOfSpeech),
            Sense = columns.Cell(cells, ListField.Sense),
            Level = level,
            Aliases = Aliases(columns.Cell(cells, ListField.Aliases)),
        };
        return (source, string.Empty);
    }

    private static string[] Aliases(string? cell) =>
        [.. (cell ?? string.Empty).Split(AliasSeparators).Select(CellText.Trim).Where(alias => alias.Length > 0)];

    private static bool TryReadLevel(string header, string cell, [NotNullWhen(true)] out ProficiencyLevel? level)
    {
        if (!LeftOut.TryGetValue(header, out var prefixes))
        {
            return ProficiencyLevel.TryParse(cell, out level);
        }

        foreach (var text in prefixes.Select(prefix => prefix + cell).Prepend(cell))
        {
            // A1 in a column of JLPT levels is a mistake of the list, not a level of another scale.
            if (ProficiencyLevel.TryParse(text, out level) && string.Equals(level.System, header, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        level = null;
        return false;
    }
}
