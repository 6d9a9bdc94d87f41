using System.Diagnostics.CodeAnalysis;

namespace LearningItems.Generation.Files;

/// <summary>Reads the level of a row. A column named after a scale says which scale its cells are of.</summary>
internal static class LevelCell
{
    /// <summary>What a bare cell of such a column leaves out: <c>1</c> under <c>hsk</c>, <c>N5</c> or <c>5</c> under <c>jlpt</c>.</summary>
    private static readonly Dictionary<string, string[]> LeftOut = new(StringComparer.OrdinalIgnoreCase)
    {
        ["hsk"] = ["HSK "],
        ["jlpt"] = ["JLPT ", "JLPT N"],
        ["cefr"] = ["CEFR "],
    };

    public static bool TryRead(string header, string cell, [NotNullWhen(true)] out ProficiencyLevel? level)
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
