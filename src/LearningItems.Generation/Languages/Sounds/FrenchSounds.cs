using System.Text.RegularExpressions;

namespace LearningItems.Generation.Languages.Sounds;

/// <summary>How French spells its nasal vowels, its mute letters and u.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>SpelledFeatureTests</c>.</remarks>
internal static partial class FrenchSounds
{
    public static bool? In(string name, string value, string word) => (name, value) switch
    {
        ("nasal" or "nasal_vowel", _) => Nasal(value) is { } nasal ? nasal.IsMatch(word) : null,
        ("nasal_vowels", _) => On().IsMatch(word) || An().IsMatch(word) || In().IsMatch(word),
        ("silent" or "mute", [var letter]) => word.Contains(letter, StringComparison.OrdinalIgnoreCase),
        ("mute_e" or "silent_e", _) or ("mute", "e_muet") => word.Contains('e', StringComparison.OrdinalIgnoreCase),
        ("silent_final", [var letter]) => word.TrimEnd('s', 'S').EndsWith(letter) || word.EndsWith(letter),
        ("silent_final_consonant" or "silent_finals" or "silent_final_letters" or "silent_letters", _) => SilentEnd().IsMatch(word),
        ("vowel", "u") => U().IsMatch(word),
        ("vowel", "ou") => word.Contains("ou", StringComparison.OrdinalIgnoreCase) || word.Contains("oû", StringComparison.OrdinalIgnoreCase) || word.Contains("où", StringComparison.OrdinalIgnoreCase) || word.Contains("oo", StringComparison.OrdinalIgnoreCase),
        ("vowel", "oi") => word.Contains("oi", StringComparison.OrdinalIgnoreCase) || word.Contains("oî", StringComparison.OrdinalIgnoreCase) || word.Contains("oy", StringComparison.OrdinalIgnoreCase),
        ("h_aspire" or "h_muet" or "h", _) => H().IsMatch(word),
        ("letter" or "accent", [var letter]) => word.Contains(letter, StringComparison.OrdinalIgnoreCase),
        _ => null,
    };

    private static Regex? Nasal(string value) => value switch
    {
        "on" or "om" or "ɔ̃" or "on/om" => On(),
        "an" or "en" or "am" or "em" or "ɑ̃" or "an/en" => An(),
        "in" or "im" or "ain" or "ein" or "ɛ̃" or "un" or "œ̃" => In(),
        _ => null,
    };

    [GeneratedRegex(@"o[nm](?![aeiouyhàâäéèêëîïôöùûüœnm])", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex On();

    // emm- and enn- at the beginning keep the nasal: emmener, ennui.
    [GeneratedRegex(@"[aeâê][nm](?![aeiouyhàâäéèêëîïôöùûüœnm])|\be(mm|nn)|\ben[aeiouh]|aon|aen", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex An();

    [GeneratedRegex(@"[iyuïe][nm](?![aeiouyhàâäéèêëîïôöùûüœnm])|oin|\bimm", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex In();

    [GeneratedRegex(@"[bcdfglmnpqrstxz]\b|[bcdfglmnprtxz]s\b|ent\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SilentEnd();

    [GeneratedRegex(@"(?<![oeaqœg])[uûü]|g[uû](?![eéèêiîy])|[eê]u[e]?\b|\be[uû]", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex U();

    [GeneratedRegex(@"\bh", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex H();
}
