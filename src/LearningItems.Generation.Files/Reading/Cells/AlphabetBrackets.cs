namespace LearningItems.Generation.Files;

/// <summary>Says what a bracket in a word of an alphabet is.</summary>
/// <remarks>
/// Pronouns, articles and abbreviations of what a verb governs, as textbooks and dictionaries of the languages write them; which ones is not
/// recorded. Written by hand; licence MIT, as the library; checked by <c>CitationTests</c>.
/// </remarks>
internal static class AlphabetBrackets
{
    private const int LongestEnding = 5;

    private static readonly Dictionary<string, string[]> InFront = new(StringComparer.Ordinal)
    {
        ["de"] = ["sich", "sich etw.", "sich etwas", "jdn.", "jdm.", "jmdn.", "jmdm.", "etw.", "etwas", "der", "die", "das"],
        ["fr"] = ["se", "s'", "s’", "le", "la", "les", "l'", "l’", "un", "une"],
        ["es"] = ["se", "el", "la", "los", "las", "un", "una"],
        ["pt"] = ["se", "o", "a", "os", "as"],
        ["it"] = ["si", "il", "lo", "la", "i", "gli", "le", "l'", "l’"],
        ["nl"] = ["zich", "de", "het", "een"],
        ["en"] = ["to", "the", "a", "an"],
    };

    private static readonly string[] Governed = ["+", "etw.", "jdn.", "jdm.", "jmdn.", "jmdm.", "akk", "dat.", "gen.", "sth", "sb", "qqn", "qqch", "qn", "qch", "algo", "alguien"];

    public static BracketMeaning Read(Bracket bracket, string before, string after, string? language)
    {
        var inner = bracket.Inner;
        var (isFirst, isLast) = (before.Trim().Length == 0, after.Trim().Length == 0);
        if (bracket.IsSquare)
        {
            return BracketMeaning.Keep;
        }

        if (isFirst)
        {
            var isKnown = InFront.TryGetValue(language ?? string.Empty, out var words) && words.Contains(inner, StringComparer.OrdinalIgnoreCase);
            return isKnown ? BracketMeaning.Note : IsGluedLetters(inner, before, after) ? BracketMeaning.Optional : BracketMeaning.Keep;
        }

        if (IsGluedLetters(inner, before, after))
        {
            // llamar(se) is looked up as llamarse; amigo(a) is amigo.
            return !isLast || inner == "se" ? BracketMeaning.Optional : inner.TrimStart('-').Length <= LongestEnding ? BracketMeaning.Ending : BracketMeaning.Keep;
        }

        if (!isLast || !before.EndsWith(' '))
        {
            return BracketMeaning.Keep;
        }

        return inner.Split(' ', '/').Any(word => Governed.Contains(word.TrimEnd('.'), StringComparer.OrdinalIgnoreCase) || Governed.Contains(word, StringComparer.OrdinalIgnoreCase)) ? BracketMeaning.Note
            : GenderForms.ArePair(before.Trim(), inner, language) ? BracketMeaning.OtherForm
            : inner.Any(char.IsLetter) ? BracketMeaning.Sense
            : BracketMeaning.Keep;
    }

    private static bool IsGluedLetters(string inner, string before, string after)
    {
        var isGlued = before is [.., var last] && char.IsLetter(last) || after is [var first, ..] && char.IsLetter(first);
        return isGlued && inner.TrimStart('-') is { Length: > 0 } letters && letters.All(char.IsLetter);
    }
}
