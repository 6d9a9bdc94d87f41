namespace LearningItems.Generation.Languages;

/// <summary>
/// Genders that a noun's ending rules out: no German noun in -ung is masculine, no Polish one in -o feminine. Endings that have exceptions among usual words
/// are not here.
/// </summary>
/// <remarks>Written by hand from the grammars' rules; licence MIT, as the library; checked by <c>GenderEndingsTests</c>.</remarks>
internal static class GenderEndings
{
    private static readonly Dictionary<string, (string[] Endings, Gender Never)[]> ByLanguage = new(StringComparer.Ordinal)
    {
        ["de"] = [(["heit", "keit", "schaft", "tion"], Gender.Masculine | Gender.Neuter), (["chen", "lein"], Gender.Masculine | Gender.Feminine)],
        ["fr"] = [(["tion", "sion"], Gender.Masculine)],
        ["es"] = [(["ción", "sión", "dad"], Gender.Masculine)],
        ["it"] = [(["zione"], Gender.Masculine)],
        ["pt"] = [(["ção", "dade"], Gender.Masculine)],
        ["ru"] = [(["о", "ие", "це"], Gender.Feminine), (["ка", "ия"], Gender.Neuter)],
        ["uk"] = [(["о", "це"], Gender.Feminine), (["ка", "ія"], Gender.Neuter)],
        ["pl"] = [(["o"], Gender.Feminine), (["ka", "ia"], Gender.Neuter)],
        ["cs"] = [(["o"], Gender.Feminine), (["ka"], Gender.Neuter)],
        ["hr"] = [(["ka", "ica"], Gender.Neuter), (["ost"], Gender.Masculine)],
        ["el"] = [(["μα"], Gender.Masculine | Gender.Feminine)],
    };

    public static bool RulesOut(string language, string noun, Gender gender)
    {
        if (!ByLanguage.TryGetValue(language, out var rows) || noun.Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var (endings, never) in rows)
        {
            if (Array.Exists(endings, ending => noun.Length > ending.Length + 1 && noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && (gender & never) == gender)
            {
                return true;
            }
        }

        return false;
    }
}
