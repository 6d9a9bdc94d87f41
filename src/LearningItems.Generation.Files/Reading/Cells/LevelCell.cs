namespace LearningItems.Generation.Files;

/// <summary>Reads the level of a row; one that is not understood is left out and told. A level in words (beginner) names no scale.</summary>
internal static class LevelCell
{
    private const int Longest = 400;

    private static readonly char[] Separators = [',', ';', '/', '|', '、', '，', '；', '｜', '\n'];

    private static readonly char[] RangeSigns = ['-', '–', '—', '~', '～', '〜', '至', '到'];

    /// <summary>The level of a row.</summary>
    /// <param name="cells">The row.</param>
    /// <param name="options">What is known of the list.</param>
    /// <param name="scales">What the headers of the list's level columns name, asked once for the list.</param>
    public static ProficiencyLevel? Read(RowCells cells, RowOptions options, IReadOnlyDictionary<string, (string? Name, string? Edition)> scales)
    {
        if (cells.First(ListField.Level) is not var (cell, header))
        {
            return null;
        }

        var scale = scales[header];
        var level = Read(cell, scale, options);
        if (level is null)
        {
            var hint = cell.All(char.IsAsciiDigit) && scale.Name is null ? ": name the column HSK, JLPT or TOPIK" : string.Empty;
            cells.Remark(RemarkCodes.LevelNotUnderstood, $"level {CellText.Quote(cell)} not understood{hint}");
        }

        return level;
    }

    // Of several levels the lowest; null where none is understood.
    private static ProficiencyLevel? Read(string cell, (string? Name, string? Edition) scale, RowOptions options)
    {
        if (cell.Length > Longest)
        {
            return null;
        }

        return ReadOne(cell, scale, options)
            ?? Lowest(cell.Split(Separators), scale, options)
            ?? Lowest(cell.Split(' '), scale, options with { Level = null }) // Lesson 5 is no level 5.
            ?? Lowest(cell.Split(RangeSigns), scale, options, areAllKnown: true);
    }

    // Beside other tags a level is one; of a range both ends are: Pre-A1 is below A1.
    private static ProficiencyLevel? Lowest(string[] parts, (string? Name, string? Edition) scale, RowOptions options, bool areAllKnown = false)
    {
        var levels = parts.Length < 2 ? [] : parts.Select(part => ReadOne(part.Trim(), scale, options)).OfType<ProficiencyLevel>().ToList();
        return areAllKnown && levels.Count < parts.Length ? null : levels.Where(level => level.System == levels[0].System).MinBy(level => level.Ordinal);
    }

    private static ProficiencyLevel? ReadOne(string text, (string? Name, string? Edition) scale, RowOptions options)
    {
        var level = LevelText.Plain(text, CellLanguage.Of(options.Language), out var numbered);

        // A number takes the scale of the header, else that of the numeral it is written with, else the one asked for.
        var known = scale.Name ?? numbered ?? options.Level?.System;
        var edition = scale.Name is null && options.Level?.System == known ? options.Level?.Edition : scale.Edition;
        foreach (var written in LevelScale.Written(level, known, edition))
        {
            // A1 in a column of JLPT levels is a mistake of the list, not a level of another scale.
            if (ProficiencyLevel.TryParse(written, out var found) && (scale.Name is null || found.System == scale.Name))
            {
                return found;
            }
        }

        return null;
    }
}
