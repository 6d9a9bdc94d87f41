using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The letters of the examples, and some letter of the target, belong to the language's scripts. Latin inside another script is
/// right when it is in the sources, in the language's lexicon, an abbreviation or a brand; it is a warning as a name or a short
/// lower-case word; it is an error as a lone letter or when it makes up a good part of the text.
/// </summary>
internal sealed class ScriptCheck : IDraftCheck
{
    // English sentences among Chinese examples have no Chinese letter at all; a loanword in a sentence has far less than this share.
    private const double LargestLatinShare = 0.30;

    // A sign may say WC or ATM and nothing else.
    private const int MostSignWords = 2;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (context.Language.Scripts == Scripts.None)
        {
            return;
        }

        var showsSounds = context.Strategy.ShowsReadings;
        foreach (var example in context.Draft.Examples)
        {
            // An example of a sound may spell it: 吗 ma – 妈 mā, think /θɪŋk/.
            if (showsSounds && ScriptOf.Any(example.Text, context.Language.Scripts))
            {
                continue;
            }

            InspectForeign(example.Text, context, findings);
            if (!context.Language.Scripts.HasFlag(Scripts.Latin))
            {
                InspectLatin(example.Text, context, findings);
            }
        }

        if (!context.IsOnePerSource && !context.Strategy.NamesTargetInInstructionLanguage)
        {
            InspectTarget(context, findings);
        }
    }

    private static void InspectTarget(DraftContext context, ICollection<Finding> findings)
    {
        var target = context.Target;
        if (ScriptOf.Any(target, ~context.Language.Scripts) && !ScriptOf.Any(target, context.Language.Scripts))
        {
            findings.Add(Finding.Error(FindingCodes.TargetScript, $"The target '{target}' is not written in {context.Language.Name}."));
        }
    }

    private static void InspectForeign(string text, DraftContext context, ICollection<Finding> findings)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var script = ScriptOf.Letter(rune);
            if (script is Scripts.None or Scripts.Latin || (script & context.Language.Scripts) != 0)
            {
                continue;
            }

            var letter = rune.ToString();
            if (!context.Sources.Any(source => source.Text.Contains(letter, StringComparison.Ordinal)))
            {
                findings.Add(Finding.Error(FindingCodes.ForeignScript, $"'{letter}' in '{text}' is not a letter of {context.Language.Name}."));
                return;
            }
        }
    }

    private static void InspectLatin(string text, DraftContext context, ICollection<Finding> findings)
    {
        // What stands in brackets or carries tone marks is a gloss or a reading: InlineGlossCheck speaks of it.
        var runs = LatinText.Unexplained(text, context).FindAll(run => !run.Bracketed && !run.IsRomanization(context.Language));
        if (IsOffLanguage(text, runs, context.Language))
        {
            findings.Add(Finding.Error(FindingCodes.OffLanguage, $"'{text}' is not {context.Language.Name}: write the example in {context.Language.Name} only."));
            return;
        }

        foreach (var run in runs.Where(run => run.IsMixedWithCyrillic || !(run.IsAbbreviationOrBrand || run.IsSpeaker)))
        {
            findings.Add(
                run.IsMixedWithCyrillic ? Finding.Error(FindingCodes.MixedScripts, $"A word of '{text}' mixes '{run.Text}' in Latin letters with Cyrillic.")
                : run.IsStrayLetter ? Finding.Error(FindingCodes.StrayLetter, $"The letter '{run.Text}' in '{text}' does not belong there.")
                : run.IsLoneLetter ? Finding.Warning(FindingCodes.LatinLetter, $"The letter '{run.Text}' in '{text}' may not belong there.")
                : run.IsCapitalised ? Finding.Warning(FindingCodes.LatinName, $"'{run.Text}' in '{text}' is written in Latin letters.")
                : Finding.Warning(FindingCodes.LatinWord, $"'{run.Text}' in '{text}' is written in Latin letters."));
        }
    }

    private static bool IsOffLanguage(string text, List<LatinRun> runs, LanguageProfile language)
    {
        var words = runs.FindAll(run => !run.IsAbbreviationOrBrand);
        // Han is of Korean too, and a sign without any Hangul is not.
        if (language.Scripts.HasFlag(Scripts.Hangul) && ScriptOf.Any(text, Scripts.Han) && !ScriptOf.Any(text, Scripts.Hangul))
        {
            return true;
        }

        if (!ScriptOf.Any(text, language.Scripts))
        {
            return words.Exists(run => run.Text.Length > 1) || runs.Count > MostSignWords;
        }

        return words.Exists(run => !run.IsCapitalised) && words.Sum(run => run.Letters) >= LetterCount(text) * LargestLatinShare;
    }

    private static int LetterCount(string text) => text.EnumerateRunes().Count(rune => ScriptOf.Letter(rune) != Scripts.None);
}
