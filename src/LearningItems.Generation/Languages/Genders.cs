using System.Buffers;
using System.Collections.Frozen;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Languages;

/// <summary>Genders, of which a noun may have several, and the plural of a noun that has nothing else.</summary>
[Flags]
internal enum Gender
{
    None = 0,
    Masculine = 1,
    Feminine = 2,
    Neuter = 4,
    Common = 8,
    Plural = 16,
}

/// <summary>Reads genders as dictionaries and models write them, and as articles show them.</summary>
/// <remarks>Articles of the nominative singular that tell one gender from the others; written by hand; licence MIT, as the library; checked by <c>GenderTests</c>.</remarks>
internal static class Genders
{
    private static readonly FrozenDictionary<string, Gender> Names = Rows(
        ("m masc masculine masculin masculino maschile maskulin der le il lo el o ο αρσενικό мужской муж זכר مذكر पुल्लिंग", Gender.Masculine),
        ("f fem feminine féminin femenino feminino femminile feminin die la a ei η θηλυκό женский жен נקבה مؤنث स्त्रीलिंग", Gender.Feminine),
        ("n neut neuter neutral das το ουδέτερο средний ett et het", Gender.Neuter),
        ("c common utrum en de", Gender.Common),
        ("pl plural plurale tantum les i gli los las os as τα οι", Gender.Plural));

    private static readonly FrozenDictionary<string, FrozenDictionary<string, Gender>> Articles = new Dictionary<string, FrozenDictionary<string, Gender>>(StringComparer.Ordinal)
    {
        ["de"] = Rows(("der", Gender.Masculine), ("die", Gender.Feminine | Gender.Plural), ("das", Gender.Neuter)),
        ["fr"] = Rows(("le un", Gender.Masculine), ("la une", Gender.Feminine)),
        ["it"] = Rows(("il lo un uno", Gender.Masculine), ("la una", Gender.Feminine)),
        ["es"] = Rows(("el un", Gender.Masculine), ("la una", Gender.Feminine)),
        ["pt"] = Rows(("o um", Gender.Masculine), ("a uma", Gender.Feminine)),
        ["el"] = Rows(("ο", Gender.Masculine), ("η", Gender.Feminine), ("το", Gender.Neuter)),
        ["sv"] = Rows(("en", Gender.Common), ("ett", Gender.Neuter)),
        ["da"] = Rows(("en", Gender.Common), ("et", Gender.Neuter)),

        // Every feminine noun of Bokmål goes with en, too.
        ["nb"] = Rows(("en", Gender.Common | Gender.Masculine | Gender.Feminine), ("ei", Gender.Common | Gender.Feminine), ("et", Gender.Neuter)),
        ["nl"] = Rows(("de", Gender.Common | Gender.Masculine | Gender.Feminine | Gender.Plural), ("het", Gender.Neuter)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Where articles keep their form in a sentence and stand for nothing else. German ones change with the case, Portuguese o and a are pronouns too.
    private static readonly string[] FixedArticles = ["fr", "it", "es", "sv"];

    private static readonly string[] Noting = ["hr", "sr", "sr-Latn", "cs", "pl", "ru", "uk"];

    private const int LongestArticle = 3;

    private static readonly SearchValues<char> BeforeArticles = SearchValues.Create(" '’¿¡«\"(");

    /// <summary>The genders of a text such as m, f/m, masculine, der; none where a word of it is something else.</summary>
    public static Gender Parse(string text)
    {
        var genders = Gender.None;
        foreach (var word in new WordsOf(text))
        {
            if (!Names.TryGetValue(word.ToString(), out var gender))
            {
                return Gender.None;
            }

            genders |= gender;
        }

        return genders;
    }

    /// <summary>The gender that a list notes behind a word: hlače (ž. mn.), дом (м); none where it notes none, or several, or where such notes tell other things: mesa (n.), Katze (-n).</summary>
    public static Gender OfNote(string language, string citation)
    {
        if (Array.IndexOf(Noting, language) < 0 || citation.IndexOf('(', StringComparison.Ordinal) is not (> 0 and var at) || citation.IndexOf(')', at) is not (> 0 and var end))
        {
            return Gender.None;
        }

        var noted = Gender.None;
        foreach (var word in new WordsOf(citation.AsSpan(at, end - at)))
        {
            noted |= word switch
            {
                "m" or "м" or "муж" or "masc" => Gender.Masculine,
                "f" or "ž" or "ż" or "ж" or "жен" or "fem" => Gender.Feminine,
                "n" or "ср" or "neut" => Gender.Neuter,
                _ => Gender.None,
            };
        }

        return noted is Gender.Masculine or Gender.Feminine or Gender.Neuter ? noted : Gender.None;
    }

    /// <summary>The gender that the article at the beginning of a citation shows; none where there is none, or several.</summary>
    public static Gender OfArticle(string language, string citation)
    {
        if (!Articles.TryGetValue(language, out var articles) || citation.IndexOf(' ', StringComparison.Ordinal) is not (> 0 and var end) || citation.AsSpan().IndexOfAny("/,(") >= 0)
        {
            return Gender.None;
        }

        var article = citation[..end];
        return articles.TryGetValue(article, out var gender) && !IsElBeforeA(language, article, citation.AsSpan(end + 1)) ? gender : Gender.None;
    }

    /// <summary>The gender that the article at the end of a text shows, before a noun; only where articles do not change.</summary>
    public static Gender OfArticleBefore(string language, ReadOnlySpan<char> text, ReadOnlySpan<char> noun)
    {
        text = text.TrimEnd();
        var article = text[(text.LastIndexOfAny(BeforeArticles) + 1)..];
        return article.Length is > 0 and <= LongestArticle && Array.IndexOf(FixedArticles, language) >= 0
            && Articles[language].TryGetValue(article.ToString(), out var gender) && !IsElBeforeA(language, article, noun) ? gender : Gender.None;
    }

    /// <summary>A citation without its article.</summary>
    public static string WithoutArticle(string language, string citation) =>
        ShortArticle(language, citation) is > 0 and var length ? citation[length..]
        : Articles.TryGetValue(language, out var articles) && citation.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && articles.ContainsKey(citation[..end]) ? citation[(end + 1)..] : citation;

    /// <summary>A citation without the articles that it begins with and the note in brackets at its end: der/das Joghurt, die Eltern (Pl.).</summary>
    public static ReadOnlySpan<char> BareWord(string language, string citation)
    {
        var text = citation.AsSpan().Trim();
        if (text is [.., ')'] && text.LastIndexOf('(') is > 0 and var bracket)
        {
            text = text[..bracket].TrimEnd();
        }

        if (ShortArticle(language, text) is > 0 and var length)
        {
            return text[length..].TrimStart();
        }

        return text.IndexOf(' ') is > 0 and var end && text[..end].ToString().Split('/').All(part => IsArticle(language, part)) ? text[(end + 1)..].TrimStart() : text;
    }

    // How long an article is that has lost its vowel: l'école, un'amica.
    private static int ShortArticle(string language, ReadOnlySpan<char> citation) =>
        language is not ("fr" or "it") ? 0
        : citation is ['l' or 'L', '\'' or '’', _, ..] ? 2
        : language == "it" && citation is ['u' or 'U', 'n', '\'' or '’', _, ..] ? 3 : 0;

    private static bool IsArticle(string language, string word) =>
        Articles.TryGetValue(language, out var articles) && (articles.ContainsKey(word) || (Names.TryGetValue(word, out var gender) && gender == Gender.Plural && word.Length <= LongestArticle));

    // el agua, un hambre: feminine nouns with a stressed a at their beginning.
    private static bool IsElBeforeA(string language, ReadOnlySpan<char> article, ReadOnlySpan<char> noun) =>
        language == "es" && article.ToString().ToUpperInvariant() is "EL" or "UN" && noun is ['a' or 'á' or 'A' or 'Á', ..] or ['h' or 'H', 'a' or 'á', ..];

    private static FrozenDictionary<string, Gender> Rows(params (string Words, Gender Gender)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Gender))).ToFrozenDictionary(pair => pair.word, pair => pair.Gender, StringComparer.OrdinalIgnoreCase);
}
