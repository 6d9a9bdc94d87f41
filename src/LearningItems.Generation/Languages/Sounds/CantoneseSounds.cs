using System.Text.RegularExpressions;

namespace LearningItems.Generation.Languages.Sounds;

/// <summary>The sounds of Cantonese, by readings in Jyutping.</summary>
/// <remarks>After the scheme of the Linguistic Society of Hong Kong (1993); written by hand; licence MIT, as the library; checked by <c>SpelledFeatureTests</c>.</remarks>
internal static partial class CantoneseSounds
{
    public static bool? In(string name, string value, string? reading)
    {
        if (reading is null || !Reading().IsMatch(reading))
        {
            return null;
        }

        var syllables = Syllable().Matches(reading);
        if (name is "coda")
        {
            return value is "p" or "t" or "k" or "m" or "n" or "ng" ? In("final", value, reading) : null;
        }

        return (name, value) switch
        {
            ("tones", [>= '1' and <= '6' and var first, '-', >= '1' and <= '6' and var second]) => syllables.Any(syllable => syllable.Value[^1] == first || syllable.Value[^1] == second),
            ("tone", [>= '1' and <= '6' and var tone]) => syllables.Any(syllable => syllable.Value[^1] == tone),
            ("consonant" or "initial", [var one, '_' or '/' or '-', var other]) => syllables.Any(syllable => syllable.Groups["initial"].ValueSpan is [var initial] && (initial == one || initial == other)),
            ("initial", { Length: > 0 }) => syllables.Any(syllable => syllable.Groups["initial"].Value == value),
            ("final", "p" or "t" or "k" or "m" or "n" or "ng") => syllables.Any(syllable => syllable.Groups["final"].Value.EndsWith(value, StringComparison.Ordinal)),
            ("final", { Length: > 0 }) => syllables.Any(syllable => syllable.Groups["final"].Value.StartsWith(value, StringComparison.Ordinal)),
            _ => null,
        };
    }

    [GeneratedRegex(@"^([a-z]{1,6}[1-6][\s-]?)+$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reading();

    [GeneratedRegex(@"(?<initial>ng|gw|kw|[bpmfdtnlgkhwzcsj])?(?<final>[a-z]+)[1-6]", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Syllable();
}
