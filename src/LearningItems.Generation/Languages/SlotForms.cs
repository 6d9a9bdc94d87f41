using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LearningItems.Generation.Languages;

/// <summary>What a word must look like that fills a slot of a sentence pattern: an infinitive of Czech ends in -t, -ct or -ci, a gerund of Spanish in -ndo.</summary>
/// <remarks>By the names that English grammars give to forms; written by hand; licence MIT, as the library; checked by <c>SlotFormsTests</c>.</remarks>
internal static class SlotForms
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, Regex>> ByLanguage = new Dictionary<string, (string Slot, string Form)[]>(StringComparer.Ordinal)
    {
        ["cs"] = [("infinitive", "(t|ci)$")],
        ["sk"] = [("infinitive", "ť$")],
        ["pl"] = [("infinitive", "(ć|c)$")],
        ["ru"] = [("infinitive", "(ть|ти|чь)(ся|сь)?$"), ("comparative", "(е|ей|ше|же)$")],
        ["uk"] = [("infinitive", "(ти|ть)(ся|сь)?$")],
        ["hr"] = [("infinitive", "(ti|ći|t|ć)$")],
        ["sr"] = [("infinitive", "(ti|ći|t|ć|ти|ћи|т|ћ)$")],
        ["es"] = [("infinitive", "[aeiáéí]r(me|te|se|nos|os)?(l[aeo]s?)?$"), ("gerund", "(ndo|ndó|ándo|éndo)(me|te|se|nos|os)?(l[aeo]s?)?$")],
        ["pt"] = [("infinitive", "((ar|er|ir|or|ôr)(-.+)?|[áêíô]-.+)$"), ("gerund", "ndo(-.+)?$")],
        ["it"] = [("infinitive", "(are|ere|ire|rre|r(si|mi|ti|ci|vi|lo|la|li|le|ne|gli.*|se.*|me.*|te.*|ce.*))$"), ("gerund", "ndo(si|mi|ti|ci|vi|lo|la|li|le|ne|gli.*|me.*|te.*|se.*|ce.*)?$")],
        ["fr"] = [("infinitive", "(er|ir|re)$")],
        ["ca"] = [("infinitive", "(r|re)(-.*|'.*)?$"), ("gerund", "nt(-.*|'.*)?$")],
        ["de"] = [("infinitive", "n$")],
        ["nl"] = [("infinitive", "n$")],
        ["hu"] = [("infinitive", "n[iaoeöuü].{0,4}$")],
        ["tr"] = [("infinitive", "m[ae].*$")],
        ["he"] = [("infinitive", "^ל")],
        ["hi"] = [("infinitive", "न[ाेी]$")],
        ["fa"] = [("infinitive", "ن$")],
        ["en"] = [("gerund", "ing$"), ("-ing form", "ing$")],
        ["ja"] =
        [
            ("verb stem", "[^うくぐすつぬぶむる]$"), ("masu stem", "[^うくぐすつぬぶむる]$"), ("ます-stem", "[^うくぐすつぬぶむる]$"),
            ("te-form", "[てで]$"), ("て-form", "[てで]$"), ("dictionary form", "[うくぐすつぬぶむる]$"), ("ta-form", "[ただ]$"), ("た-form", "[ただ]$"),
        ],
    }.ToFrozenDictionary(rows => rows.Key, rows => rows.Value.ToFrozenDictionary(row => row.Slot, row => new Regex(row.Form, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);

    /// <summary>Whether forms of a language are known.</summary>
    public static bool Knows(string language) => ByLanguage.ContainsKey(language);

    /// <summary>Whether some word of a value may fill a slot; true where the language's forms of that name are not known.</summary>
    /// <param name="language">The language's tag.</param>
    /// <param name="slot">The name of the slot, without its brackets: infinitive, verb in the infinitive, verb stem.</param>
    /// <param name="value">What fills it.</param>
    public static bool MayFill(string language, string slot, string value)
    {
        if (!ByLanguage.TryGetValue(language, out var forms))
        {
            return true;
        }

        foreach (var (name, form) in forms)
        {
            if (slot.Contains(name, StringComparison.OrdinalIgnoreCase))
            {
                return slot.AsSpan().ContainsAny("/+|") || slot.Contains(" or ", StringComparison.OrdinalIgnoreCase) || value.Split(' ', ',', '.', '!', '?', '。', '、').Any(word => word.Length > 0 && form.IsMatch(word));
            }
        }

        return true;
    }
}
