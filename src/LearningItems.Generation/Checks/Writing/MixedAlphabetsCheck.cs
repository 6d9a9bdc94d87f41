using System.Text;
using System.Text.RegularExpressions;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// No word mixes Latin letters with Cyrillic or Greek ones: хлеб with a Latin e looks right and is found by no search. An abbreviation may
/// carry an ending: SMSка. Examples are looked at where the
/// language may be written in either alphabet; elsewhere <see cref="ScriptCheck"/> and <see cref="LatinInTextCheck"/> find the foreign letter.
/// </summary>
internal sealed partial class MixedAlphabetsCheck : IDraftCheck
{
    private const int FewestCapitals = 2;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (context.Strategy.ShowsReadings)
        {
            return; // /θɪŋk/ spells a sound
        }

        if (!Inspect(context.Draft.Definition, findings) || !Inspect(context.Draft.Target, findings))
        {
            return;
        }

        var (examples, examplesAreEither) = (context.Draft.Examples, context.Language.Scripts is var scripts && (scripts == Scripts.None || scripts == (Scripts.Latin | Scripts.Cyrillic)));
        for (var index = 0; index < examples.Count; index++)
        {
            if (!Inspect(examples[index].Translation, findings) || (examplesAreEither && !Inspect(examples[index].Text, findings)))
            {
                return;
            }
        }
    }

    private static bool Inspect(string text, ICollection<Finding> findings)
    {
        // Greek and Cyrillic are one block after the other; most texts have none of either.
        if (!text.AsSpan().ContainsAnyInRange('\u0370', '\u052F'))
        {
            return true;
        }

        foreach (var word in new WordsOf(text))
        {
            if (IsMixed(word) && !IsUnit(word) && !IsTranscribed(text, word))
            {
                findings.Add(Finding.Error(FindingCodes.MixedScripts, $"'{word}' in '{text}' mixes letters of two alphabets."));
                return false;
            }
        }

        return true;
    }

    // 5 kΩ, 3 μg: Greek letters of units.
    private static bool IsUnit(ReadOnlySpan<char> word) => word.Length <= 3 && word.ContainsAny("Ωμ");

    private static bool IsTranscribed(string text, ReadOnlySpan<char> word) => text.AsSpan().ContainsAny("/[") && !Transcription().Replace(text, " ").AsSpan().Contains(word, StringComparison.Ordinal);

    // Sounds are spelt with β, θ and χ: /breθ/, [naχt].
    [GeneratedRegex(@"/[^/\s]+/|\[[^\]]+\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Transcription();

    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        var (latin, small, others) = (0, 0, Scripts.None);
        foreach (var c in word)
        {
            var script = char.IsSurrogate(c) ? Scripts.None : ScriptOf.Letter(new Rune(c));
            latin += script == Scripts.Latin ? 1 : 0;
            small += script == Scripts.Latin && char.IsLower(c) ? 1 : 0;
            others |= script & (Scripts.Cyrillic | Scripts.Greek);
        }

        return latin > 0 && others != Scripts.None && (small > 0 || latin < FewestCapitals);
    }
}
