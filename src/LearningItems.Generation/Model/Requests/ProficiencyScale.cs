using System.Text.RegularExpressions;

namespace LearningItems.Generation;

/// <summary>The scales a level can be of: how each writes its levels and in which order.</summary>
/// <remarks>
/// HSK 2.0 has levels 1–6, HSK 3.0 (GF0025-2021) has 1–9 with 7–9 as one band; JLPT runs from N5 (easiest) to N1; CEFR (Council of
/// Europe) from A1 to C2; TOPIK from 1 to 6. Written by hand; licence MIT, as the library; checked by <c>ProficiencyLevelTests</c>.
/// </remarks>
/// <param name="System">The scale's name in items.</param>
/// <param name="Prefix">What its levels begin with.</param>
/// <param name="Codes">Its levels, the easiest first.</param>
/// <param name="Language">The one language it is for; null when it is for any.</param>
internal sealed partial record ProficiencyScale(string System, string Prefix, string[] Codes, string? Language)
{
    private const string LatestHsk = "3.0";

    private static readonly ProficiencyScale[] All =
    [
        new("hsk", "HSK", ["1", "2", "3", "4", "5", "6", "7", "8", "9"], "zh"),
        new("jlpt", "", ["N5", "N4", "N3", "N2", "N1"], "ja"),
        new("cefr", "", ["A1", "A2", "B1", "B2", "C1", "C2"], null),
        new("topik", "TOPIK", ["1", "2", "3", "4", "5", "6"], "ko"),
    ];

    public static string KnownLevels => "HSK1–HSK9 (also 'HSK 2.0 3', 'HSK 3.0 7-9'), JLPT N5–N1, CEFR A1–C2 and TOPIK 1–6";

    public static ProficiencyLevel? Read(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var (from, to) = (match.Groups["from"].Value, match.Groups["to"].Value);
        var scale = All.FirstOrDefault(candidate => candidate.Names(match.Groups["system"].Value, from));
        var edition = match.Groups["edition"].Success ? match.Groups["edition"].Value : null;
        return scale?.Level(edition, from, to.Length == 0 ? from : to);
    }

    /// <summary>The one language that a level's scale is for; null when it is for any.</summary>
    public static string? LanguageOf(ProficiencyLevel level) => All.First(candidate => candidate.System == level.System).Language;

    public static string Write(ProficiencyLevel level)
    {
        var scale = All.First(candidate => candidate.System == level.System);
        var codes = level.Ordinal == level.MaximumOrdinal
            ? scale.Codes[level.Ordinal - 1]
            : $"{scale.Codes[level.Ordinal - 1]}-{scale.Codes[level.MaximumOrdinal - 1]}";
        return level.Edition is null ? scale.Prefix + codes : $"{scale.Prefix} {level.Edition} {codes}";
    }

    private bool Names(string system, string code) => system.Length == 0
        ? Prefix.Length == 0 && IndexOf(code) >= 0
        : string.Equals(System, system, StringComparison.OrdinalIgnoreCase);

    private ProficiencyLevel? Level(string? edition, string from, string to)
    {
        var (first, last) = (IndexOf(from), IndexOf(to));
        var limit = System == "hsk" && edition == "2.0" ? 6 : Codes.Length;
        if (first < 0 || last < first || last >= limit || (edition is not null && !KnowsEdition(edition)))
        {
            return null;
        }

        return new ProficiencyLevel(System, edition, Prefix + Codes[first], Prefix + Codes[last], first + 1, last + 1);
    }

    private bool KnowsEdition(string edition) => System == "hsk" && edition is "2.0" or LatestHsk;

    private int IndexOf(string code) => Array.FindIndex(Codes, known => string.Equals(known, code, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        @"^\s*(?<system>HSK|JLPT|CEFR|TOPIK)?[\s_-]*(?:(?<edition>\d\.\d)\s+)?(?<from>[A-CN]?\d)(?:\s*[-–]\s*(?<to>[A-CN]?\d))?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
