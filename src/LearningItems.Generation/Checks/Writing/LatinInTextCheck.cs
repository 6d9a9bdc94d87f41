using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Latin letters inside another script are right when they are in the sources, in the language's lexicon, an abbreviation or a brand; they are
/// a warning as a name or a short lower-case word, and an error as a lone letter or when they make up a good part of the text.
/// </summary>
internal sealed class LatinInTextCheck : IDraftCheck
{
    // English sentences among Chinese examples have no Chinese letter at all; a loanword in a sentence has far less than this share.
    private const double LargestShare = 0.30;

    // A sign may say WC or ATM and nothing else.
    private const int MostSignWords = 2;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var scripts = context.Language.Scripts;
        if (scripts == Scripts.None || scripts.HasFlag(Scripts.Latin))
        {
            return;
        }

        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            // An example of a sound may spell it: 吗 ma – 妈 mā.
            if (!context.Strategy.ShowsReadings || !ScriptOf.Any(examples[index].Text, scripts))
            {
                Inspect(examples[index].Text, context, findings);
            }
        }
    }

    private static void Inspect(string text, DraftContext context, ICollection<Finding> findings)
    {
        var count = default(RunCount);
        foreach (var run in new LatinRuns(text))
        {
            count = IsToJudge(run, text, context) ? count.With(run) : count;
        }

        if (IsOffLanguage(text, count, context.Language.Scripts))
        {
            findings.Add(Finding.Error(FindingCodes.OffLanguage, $"'{text}' is not {context.Language.Name}: write the example in {context.Language.Name} only."));
        }
        else if (count.Runs > 0)
        {
            InspectRuns(text, context, findings);
        }
    }

    private static void InspectRuns(string text, DraftContext context, ICollection<Finding> findings)
    {
        foreach (var run in new LatinRuns(text))
        {
            if (IsToJudge(run, text, context) && (run.IsMixedWithCyrillic || !(run.IsAbbreviationOrBrand || run.IsSpeaker)))
            {
                findings.Add(
                    run.IsMixedWithCyrillic ? Finding.Error(FindingCodes.MixedScripts, $"A word of '{text}' mixes '{run.Text}' in Latin letters with Cyrillic.")
                    : run.IsStrayLetter && context.Language.WordSeparation == WordSeparation.None && context.Language.Scripts != Scripts.Thai ? Finding.Error(FindingCodes.StrayLetter, $"The letter '{run.Text}' in '{text}' does not belong there.")
                    : run.IsLoneLetter ? Finding.Warning(FindingCodes.LatinLetter, $"The letter '{run.Text}' in '{text}' may not belong there.")
                    : run.IsCapitalised ? Finding.Warning(FindingCodes.LatinName, $"'{run.Text}' in '{text}' is written in Latin letters.")
                    : Finding.Warning(FindingCodes.LatinWord, $"'{run.Text}' in '{text}' is written in Latin letters."));
            }
        }
    }

    // What stands in brackets or carries tone marks is a gloss or a reading: InlineGlossCheck speaks of it.
    private static bool IsToJudge(LatinRun run, string text, DraftContext context) =>
        run.IsHomoglyph || (!run.Bracketed && !run.IsRomanization(context.Language) && !LatinText.IsKnown(run, text, context));

    private static bool IsOffLanguage(string text, RunCount count, Scripts scripts)
    {
        // Korean has Han too, but a sign in Han without any Hangul is not Korean.
        if (scripts.HasFlag(Scripts.Hangul) && !ScriptOf.Any(text, Scripts.Hangul) && HasHanWord(text))
        {
            return true;
        }

        return count.Runs > 0 && (ScriptOf.Any(text, scripts)
            ? count.LowerCaseWords > 0 && count.WordLetters >= LetterCount(text) * LargestShare
            : count.LongWords > 0 || count.Runs > MostSignWords);
    }

    // 小·中·大 on a menu are signs and no words.
    private static bool HasHanWord(string text)
    {
        var before = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var isHan = ScriptOf.Letter(rune) == Scripts.Han;
            if (before && isHan)
            {
                return true;
            }

            before = isHan;
        }

        return false;
    }

    private static int LetterCount(string text)
    {
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            count += ScriptOf.Letter(rune) == Scripts.None ? 0 : 1;
        }

        return count;
    }

    /// <summary>Counts of the runs to judge; words are those that are no abbreviation and no brand.</summary>
    private readonly record struct RunCount(int Runs, int WordLetters, int LowerCaseWords, int LongWords)
    {
        public RunCount With(LatinRun run) => run.IsAbbreviationOrBrand
            ? this with { Runs = Runs + 1 }
            : new(Runs + 1, WordLetters + run.Letters, LowerCaseWords + (run.IsCapitalised ? 0 : 1), LongWords + (run.IsLoneLetter ? 0 : 1));
    }
}
