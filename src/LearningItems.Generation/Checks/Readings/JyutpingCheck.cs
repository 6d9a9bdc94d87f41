using System.Text;
using System.Text.RegularExpressions;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// A Cantonese reading is Jyutping, one syllable with its tone for each character, and that of the row where the row has one. Changed tones are spoken
/// beside the tones of the characters, so that where only tones differ a person looks.
/// </summary>
/// <remarks>After the scheme of the Linguistic Society of Hong Kong (1993); licence MIT, as the library; checked by <c>JyutpingTests</c>.</remarks>
internal sealed partial class JyutpingCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var (reading, target) = (context.Draft.Reading, context.Target);
        if (Placeholder.Is(reading) || context.Strategy.NamesTargetInInstructionLanguage || !target.EnumerateRunes().All(IsHan))
        {
            return; // a target with other letters is read in ways that cannot be foreseen
        }

        if (!IsJyutping(reading))
        {
            findings.Add(Finding.Error(FindingCodes.InvalidReading, $"'{reading}' is no Jyutping of '{target}': write a syllable with its tone number for each character."));
            return;
        }

        var (syllables, characters) = (Syllable().Count(reading), target.EnumerateRunes().Count());
        if (syllables != characters && reading.IndexOfAny(['/', ',', ';']) < 0)
        {
            findings.Add(Finding.Error(FindingCodes.InvalidReading, $"'{reading}' has {syllables} syllables, '{target}' {characters} characters."));
            return;
        }

        if (Given(context, target) is { } given && IsJyutping(given) && !Alternatives(given).Any(own => Alternatives(reading).Contains(own, StringComparer.OrdinalIgnoreCase)))
        {
            var message = $"'{reading}' is not the reading of '{target}' in its row, which is '{given}'.";
            findings.Add(WithoutTones(reading) == WithoutTones(given) ? Finding.Warning(FindingCodes.ReadingUnusual, message) : Finding.Error(FindingCodes.ReadingDiffers, message));
        }
    }

    private static string? Given(DraftContext context, string target)
    {
        var rows = context.IsOnePerSource ? context.Sources : context.Rows;
        var given = rows.Where(row => row.Text == target && row.Reading is { Length: > 0 }).Select(row => row.Reading!).Distinct(StringComparer.Ordinal).ToList();
        return given is [var only] ? only : null; // of homographs any may be meant
    }

    private static IEnumerable<string> Alternatives(string cell) => cell.Split(['/', ',', ';']).Select(part => string.Concat(part.Where(char.IsAsciiLetterOrDigit)));

    private static string WithoutTones(string reading) => string.Concat(reading.Where(char.IsAsciiLetter)).ToUpperInvariant();

    private static bool IsHan(Rune rune) => ScriptOf.Letter(rune) == Scripts.Han;

    private static bool IsJyutping(string reading) => Whole().IsMatch(reading);

    [GeneratedRegex(@"^\s*([a-z]{1,6}[1-6](-[1-6])?[\s\-'/,;]*)+$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();

    [GeneratedRegex("[a-z]{1,6}[1-6]", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Syllable();
}
