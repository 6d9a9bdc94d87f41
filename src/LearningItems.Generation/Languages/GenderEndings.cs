namespace LearningItems.Generation.Languages;

/// <summary>
/// Genders that a noun's ending rules out: no German noun in -heit is masculine, no Polish one in -o feminine. An ending with more than a few exceptions among
/// usual words is not here – Greek κρέμα is feminine – and the few stand beside theirs.
/// </summary>
/// <remarks>Written by hand from the grammars' rules; licence MIT, as the library; checked by <c>GenderEndingsTests</c>.</remarks>
internal static class GenderEndings
{
    private static readonly Dictionary<string, (string[] Endings, Gender Never, string[] Exceptions)[]> ByLanguage = new(StringComparer.Ordinal)
    {
        ["de"] =
        [
            (["heit", "keit", "schaft", "tion"], Gender.Masculine | Gender.Neuter, []),

            // Compounds go like their last part: der Apfelkuchen.
            (["chen", "lein"], Gender.Masculine | Gender.Feminine, ["kuchen", "knochen", "drachen", "rachen", "rochen", "groschen", "nachen", "rechen"]),
        ],
        ["fr"] = [(["tion", "sion"], Gender.Masculine, ["bastion", "cation"])],
        ["es"] = [(["ción", "sión", "dad"], Gender.Masculine, ["notición"])],
        ["it"] = [(["zione"], Gender.Masculine, [])],
        ["pt"] = [(["ção", "dade"], Gender.Masculine, ["coração", "calção", "cação", "tição", "escanção", "cabeção"])],
        ["ru"] = [(["о", "ие", "це"], Gender.Feminine, ["цеце", "динамо"]), (["ка", "ия"], Gender.Neuter, ["полвека"])],
        ["uk"] = [(["о", "це"], Gender.Feminine, ["цеце", "динамо"]), (["ка", "ія"], Gender.Neuter, [])],

        // Neuter are nouns with a plural alone: usteczka, dvířka, kolica.
        ["pl"] = [(["o"], Gender.Feminine, []), (["ka"], Gender.Neuter, ["usteczka"])],
        ["cs"] = [(["o"], Gender.Feminine, []), (["ka"], Gender.Neuter, ["dvířka", "vrátka", "kamínka", "ústka"])],
        ["hr"] = [(["ka", "ica"], Gender.Neuter, ["kolica"]), (["ost"], Gender.Masculine, ["kompost", "kontrapost", "avanpost", "forpost", "impost"])],
    };

    public static bool RulesOut(string language, string noun, Gender gender)
    {
        if (!ByLanguage.TryGetValue(language, out var rows) || noun.Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var (endings, never, exceptions) in rows)
        {
            if ((gender & never) == gender && Array.Exists(endings, ending => noun.Length > ending.Length + 1 && noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                && !Array.Exists(exceptions, exception => language == "de" ? noun.EndsWith(exception, StringComparison.OrdinalIgnoreCase) : noun.Equals(exception, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }
}
