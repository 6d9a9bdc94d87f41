using System.Buffers;
using System.Collections.Frozen;

namespace LearningItems.Generation.Languages;

/// <summary>Words before a noun that tell its gender and stand for nothing else: una, cette, ten; no meinen, which is a dative plural too, and no tu, which is here. Those that a plural of another gender has too tell both.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>DeterminersTests</c>.</remarks>
internal static class Determiners
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, Gender>> ByLanguage = new Dictionary<string, (string Masculine, string Feminine, string Neuter, string Either)>(StringComparer.Ordinal)
    {
        ["es"] = ("los unos este estos nuestro nuestros aquellos", "las unas esta estas nuestra nuestras aquella aquellas mucha muchas", "", ""),
        ["it"] = ("questo quel quello un uno nostro suo mio tuo del nel al dal sul", "questa quella una nostra sua mia tua della nella alla dalla sulla", "", ""),
        ["fr"] = ("ce cet le un du au", "cette la une", "", ""),
        ["pt"] = ("este esse um meu nosso do no ao pelo neste nesse", "esta essa uma minha nossa da na pela nesta nessa", "", ""),
        ["de"] = ("einen", "", "", ""),
        ["sv"] = ("", "", "ett mitt ditt vårt", ""),
        ["da"] = ("", "", "et mit dit vort", ""),
        ["nb"] = ("", "", "et mitt ditt", ""),
        ["pl"] = ("ten mój twój nasz", "ta tę tą moja twoja nasza moją", "", ""),
        ["cs"] = ("ten můj tvůj", "tou moji", "", "ta"),
        ["hr"] = ("taj ovaj moj tvoj", "ovu moju tvoju", "", "ta ova"),
        ["ru"] = ("этот мой твой наш", "эта эту моя мою твоя твою наша нашу", "", ""),
        ["uk"] = ("цей мій твій наш", "ця цю моя мою твоя твою наша нашу", "", ""),
        ["el"] = ("ο ένας", "η μια μία", "", ""),
    }.ToFrozenDictionary(row => row.Key, row => Words(row.Value), StringComparer.Ordinal);

    private static readonly SearchValues<char> BeforeWords = SearchValues.Create(" '’¿¡«\"(*");

    /// <summary>The gender that the last word of a text shows of the noun after it; none where it tells nothing.</summary>
    /// <param name="language">The language's tag.</param>
    /// <param name="before">The text before the noun.</param>
    public static Gender Before(string language, ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" *");
        var word = before[(before.LastIndexOfAny(BeforeWords) + 1)..];
        return !word.IsEmpty && ByLanguage.TryGetValue(language, out var words) && words.TryGetValue(word.ToString(), out var gender) ? gender : Gender.None;
    }

    private static FrozenDictionary<string, Gender> Words((string Masculine, string Feminine, string Neuter, string Either) row) =>
        new (string Words, Gender Gender)[] { (row.Either, Gender.Feminine | Gender.Neuter), (row.Masculine, Gender.Masculine), (row.Feminine, Gender.Feminine), (row.Neuter, Gender.Neuter) }
            .SelectMany(part => part.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, part.Gender)))
            .ToFrozenDictionary(pair => pair.word, pair => pair.Gender, StringComparer.OrdinalIgnoreCase);
}
