namespace LearningItems.Generation.Files;

/// <summary>Which scale the bare numbers of a column are of, and how that scale writes a number.</summary>
/// <remarks>
/// GER, CECR, MCER, QCER and QECR are CEFR in German, French, Spanish, Italian and Portuguese. Written by hand; licence MIT, as the library;
/// checked by <c>LevelCellTests</c>.
/// </remarks>
internal static class LevelScale
{
    private static readonly Dictionary<string, string> ByHeader = new(StringComparer.OrdinalIgnoreCase)
    {
        ["hsk"] = "hsk",
        ["jlpt"] = "jlpt",
        ["topik"] = "topik",
        ["cefr"] = "cefr",
        ["ger"] = "cefr",
        ["cecr"] = "cefr",
        ["cecrl"] = "cefr",
        ["mcer"] = "cefr",
        ["qcer"] = "cefr",
        ["qecr"] = "cefr",
    };

    /// <summary>What a bare cell leaves out: <c>1</c> under <c>hsk</c>, <c>N5</c> or <c>5</c> under <c>jlpt</c>.</summary>
    private static readonly Dictionary<string, string[]> LeftOut = new(StringComparer.Ordinal)
    {
        ["hsk"] = ["HSK "],
        ["jlpt"] = ["JLPT ", "JLPT N"],
        ["cefr"] = ["CEFR "],
        ["topik"] = ["TOPIK "],
    };

    /// <summary>The scale a header names, alone or as one of its words: <c>HSK Level</c>, <c>jlpt_level</c>, <c>hskLevel</c>.</summary>
    public static string? OfHeader(string header)
    {
        var word = 0;
        for (var at = 0; at <= header.Length; at++)
        {
            var isInside = at < header.Length && char.IsLetter(header[at]) && !(at > word && char.IsUpper(header[at]) && char.IsLower(header[at - 1]));
            if (!isInside)
            {
                if (ByHeader.TryGetValue(header[word..at], out var scale))
                {
                    return scale;
                }

                word = at < header.Length && char.IsLetter(header[at]) ? at : at + 1;
            }
        }

        return null;
    }

    /// <summary>A text as levels of a scale are written, the likelier first.</summary>
    public static IEnumerable<string> Written(string text, string? scale, string? edition)
    {
        yield return text;
        foreach (var prefix in scale is null ? [] : LeftOut[scale])
        {
            yield return edition is null ? prefix + text : $"{prefix}{edition} {text}";
        }
    }
}
