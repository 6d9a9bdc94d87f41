namespace LearningItems.Generation.Files;

/// <summary>Which scale the bare numbers of a column are of, and how that scale writes a number.</summary>
/// <remarks>
/// GER, CECR, MCER, QCER, QECR and ERK are CEFR in German, French, Spanish, Italian, Portuguese and Dutch. Written by hand; licence MIT, as the library;
/// checked by <c>LevelCellTests</c>.
/// </remarks>
internal static class LevelScale
{
    private static readonly Dictionary<string, string> ByHeader = new(StringComparer.Ordinal)
    {
        ["hsk"] = "hsk",
        ["jlpt"] = "jlpt",
        ["topik"] = "topik",
        ["cefr"] = "cefr",
        ["ger"] = "cefr",
        ["gers"] = "cefr",
        ["erk"] = "cefr",
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

    /// <summary>The scale a header names, alone or as one of its words: <c>HSK Level</c>, <c>jlpt_level</c>, <c>hskLevel</c>, <c>HSK3</c>.</summary>
    public static string? OfHeader(string header) =>
        HeaderName.Words(header).Select(word => ByHeader.GetValueOrDefault(HeaderName.WithoutNumber(word))).FirstOrDefault(scale => scale is not null);

    /// <summary>The edition a header names: <c>HSK 3.0</c>; null where it names none.</summary>
    public static string? EditionOf(string header) =>
        OfHeader(header) != "hsk" ? null
        : header.Contains("3.0", StringComparison.Ordinal) ? "3.0"
        : header.Contains("2.0", StringComparison.Ordinal) ? "2.0"
        : null;

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
