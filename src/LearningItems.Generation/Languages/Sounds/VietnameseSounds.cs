using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Languages.Sounds;

/// <summary>Vietnamese spells what it says: the tone, the initial, the final and the vowel of a syllable stand in its letters.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>SpelledFeatureTests</c>.</remarks>
internal static class VietnameseSounds
{
    // The mark of each tone in decomposed form; ngang has none.
    private static readonly Dictionary<string, char> Tones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ngang"] = '\0',
        ["huyền"] = '\u0300',
        ["sắc"] = '\u0301',
        ["hỏi"] = '\u0309',
        ["ngã"] = '\u0303',
        ["nặng"] = '\u0323',
    };

    public static bool? In(string name, string value, string word) => name switch
    {
        "tone" or "tones" => AnyOf(value, part => Tones.TryGetValue(part.Normalize(NormalizationForm.FormC), out var mark) ? Any(word, syllable => ToneOf(syllable) == mark) : null),
        "initial" => AnyOf(value, part => Any(word, syllable => Bare(syllable).StartsWith(part, StringComparison.OrdinalIgnoreCase))),
        "coda" => value is "p" or "t" or "c" or "ch" or "m" or "n" or "ng" or "nh" ? In("final", value, word) : null,
        "final" => AnyOf(value, part => Any(word, syllable => Bare(syllable).EndsWith(part, StringComparison.OrdinalIgnoreCase))),
        "vowel" => AnyOf(value, part => part.All(char.IsLetter) ? Any(word, syllable => Bare(syllable).Contains(part, StringComparison.OrdinalIgnoreCase)) : null),
        _ => null,
    };

    private static bool? AnyOf(string value, Func<string, bool?> has)
    {
        bool? any = null;
        foreach (var part in value.Split('-', '/', ',', '_'))
        {
            if (has(part.Trim()) is not { } found)
            {
                return null;
            }

            any = found || any is true;
        }

        return any;
    }

    private static bool Any(string word, Predicate<string> isIt)
    {
        foreach (var syllable in new WordsOf(word.Normalize(NormalizationForm.FormC)))
        {
            if (isIt(syllable.ToString()))
            {
                return true;
            }
        }

        return false;
    }

    private static char ToneOf(string syllable)
    {
        foreach (var c in syllable.Normalize(NormalizationForm.FormD))
        {
            if (Tones.ContainsValue(c))
            {
                return c;
            }
        }

        return '\0';
    }

    // Without the mark of its tone, with those of its vowels: phở, phơ.
    private static string Bare(string syllable) =>
        string.Concat(syllable.Normalize(NormalizationForm.FormD).Where(c => !Tones.ContainsValue(c))).Normalize(NormalizationForm.FormC);
}
