using System.Text.RegularExpressions;

namespace LearningItems.Cli.Offline;

/// <summary>
/// Tells a reading in brackets at the end of a row's text from brackets that are part of the word: 你 (nǐ) and 飲む (のむ), but
/// bank (river) and 会 (modal verb).
/// </summary>
internal static partial class RowReading
{
    private const string Bracket = " (";

    /// <summary>The word and, where the brackets hold one, its reading.</summary>
    public static (string Text, string? Reading) Split(string head, string language)
    {
        if (!head.EndsWith(')') || head.LastIndexOf(Bracket, StringComparison.Ordinal) is not (> 0 and var at))
        {
            return (head, null);
        }

        var (text, inside) = (head[..at], head[(at + Bracket.Length)..^1]);
        return IsReading(inside, text, language) ? (text, inside) : (head, null);
    }

    private static bool IsReading(string inside, string text, string language)
    {
        if (!CourseLanguage.IsEastAsian(language))
        {
            return Ipa().IsMatch(inside) || (!Latin().IsMatch(text) && Latin().IsMatch(inside));
        }

        // Alternatives stand side by side: shéi/shuí.
        return EastAsianText.Any(text) && inside.Split(['/', ',', ';', '、'], StringSplitOptions.TrimEntries).All(part =>
            CourseLanguage.IsChinese(language) ? PinyinReader.CanRead(part)
            : language == CourseLanguage.Japanese ? EastAsianText.IsKana(part) || Hepburn().IsMatch(part)
            : Latin().IsMatch(part));
    }

    [GeneratedRegex(@"^[/\[]|[\u0250-\u02FF]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ipa();

    [GeneratedRegex(@"[a-zA-Z\u00C0-\u024F]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Latin();

    [GeneratedRegex("^(?>(?:[kstp](?=[kstpc]))?(?:ch|sh|ts|[kgnhmrbp]y|[kstnhmyrwgzdbpfjv])?[aiueoāīūēō]|n'?|[ -])+$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hepburn();
}
