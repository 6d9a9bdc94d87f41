namespace LearningItems.Generation.Files;

/// <summary>
/// Reads citations of French, Spanish, Italian and Portuguese: <c>le chat, la chatte</c>, <c>un/une élève</c>, <c>el/la estudiante</c>, <c>niño/a</c>,
/// <c>beau, belle</c>, <c>l'eau</c>. A pronoun stays: se laver is looked up so.
/// </summary>
internal static class RomanceCitation
{
    private const int MostWords = 3;

    public static IReadOnlyList<string>? Read(string text, string language)
    {
        var article = RomanceArticles.Length(text, language);
        if (article > 0)
        {
            var rest = text[article..].TrimStart();
            return Pair(text, language) ?? (IsNoun(rest, language, text) ? Pair(rest, language) ?? [rest] : null);
        }

        return Pair(text, language);
    }

    private static List<string>? Pair(string text, string language)
    {
        var parts = text.Split([',', '/'], StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || parts.Any(part => part.Length == 0))
        {
            return null;
        }

        var articles = parts.Select(part => RomanceArticles.Length(part, language)).ToList();
        if (articles.TrueForAll(length => length > 0))
        {
            // A list of several nouns is none of forms.
            var nouns = parts.Zip(articles, (part, length) => part[length..].TrimStart()).ToList();
            return parts.Length == 2 && nouns.TrueForAll(noun => noun.Length > 0 && !noun.Contains(' ', StringComparison.Ordinal)) ? nouns : null;
        }

        var first = parts[0];
        if (parts.Length != 2 || articles[0] > 0 || first.Length < 2 || first.Contains(' ', StringComparison.Ordinal))
        {
            return null;
        }

        return GenderForms.IsEnding(parts[1]) && (parts[1][0] == '-' || parts[1] != "o") ? [first, GenderForms.With(first, parts[1], language)]
            : parts[1] is ['-' or '–', ..] ? [first]
            : GenderForms.ArePair(first, parts[1], language) ? [first, parts[1]]
            : null;
    }

    private static bool IsNoun(string rest, string language, string text)
    {
        var words = rest.Split('(')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords
            && !RomanceArticles.BelongsTo(words[0], language)
            && words[0].Any(char.IsLetter)
            && (words.Length == 1 || !RomanceArticles.NeedsOneWord(text, language));
    }
}
