namespace LearningItems.Generation.Files;

/// <summary>The articles of French, Spanish, Italian and Portuguese, alone and side by side.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>CitationTests</c>.</remarks>
internal static class RomanceArticles
{
    private static readonly Dictionary<string, string[]> Articles = new(StringComparer.Ordinal)
    {
        ["fr"] = ["le", "la", "les", "un", "une", "l'", "l’"],
        ["es"] = ["el", "la", "los", "las", "un", "una"],
        ["it"] = ["il", "lo", "la", "i", "gli", "le", "un", "uno", "una", "l'", "l’", "un'", "un’"],
        ["pt"] = ["o", "a", "os", "as", "um", "uma"],
    };

    /// <summary>Words before which an article is part of what is said: un peu, el que, a partir.</summary>
    private static readonly HashSet<string> Bound =
        [.. "peu poco po' po’ pouco plus moins mieux mien tien sien nôtre vôtre leur que cual qual quale quel même mismo un une autre partir pé fim cavalo vez y e o a".Split(' ')];

    /// <summary>How long the articles are with which a text begins: of <c>un/une élève</c> six; 0 where it begins with none, or has nothing else.</summary>
    public static int Length(string text, string language)
    {
        // Le chien begins with an article; La Rochelle is a name.
        if (text is [var first, ..] && char.IsUpper(first) && LengthOfFirst(text, language) is > 0 and var capital)
        {
            return char.IsLower(text[capital]) ? capital : 0;
        }

        return LengthOfFirst(text, language);
    }

    private static int LengthOfFirst(string written, string language)
    {
        var text = written.Length > 0 && char.IsUpper(written[0]) ? char.ToLowerInvariant(written[0]) + written[1..] : written;
        foreach (var article in Articles[language])
        {
            if (!text.StartsWith(article, StringComparison.Ordinal))
            {
                continue;
            }

            if (article[^1] is '\'' or '’')
            {
                return text.Length > article.Length ? article.Length : 0;
            }

            if (EndOfArticles(text, article.Length, language) is > 0 and var end)
            {
                return end;
            }
        }

        return 0;
    }

    public static bool BelongsTo(string word, string language) => Bound.Contains(word) || Articles[language].Contains(word, StringComparer.Ordinal);

    /// <summary>The Portuguese article a is a preposition too: a casa, but a toda a hora.</summary>
    public static bool NeedsOneWord(string text, string language) => language == "pt" && text.StartsWith("a ", StringComparison.Ordinal);

    private static int EndOfArticles(string text, int end, string language)
    {
        if (end < text.Length && text[end] == ' ' && end + 1 < text.Length && text[end + 1] != '/')
        {
            return end + 1;
        }

        var slash = text.AsSpan(end).TrimStart() is ['/', ..] ? text.IndexOf('/', end) : -1;
        if (slash < 0)
        {
            return 0;
        }

        var after = text[(slash + 1)..].TrimStart();
        var space = after.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Articles[language].Contains(after[..space], StringComparer.Ordinal) ? text.Length - after.Length + space + 1 : 0;
    }
}
