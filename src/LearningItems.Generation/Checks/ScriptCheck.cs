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

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (context.Language.Scripts == Scripts.None)
        {
            return;
        }

        foreach (var example in context.Draft.Examples)
        {
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
            findings.Add(Finding.Error("target_script", $"The target '{target}' is not written in {context.Language.Name}."));
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
                findings.Add(Finding.Error("foreign_script", $"'{letter}' in '{text}' is not a letter of {context.Language.Name}."));
                return;
            }
        }
    }

    private static void InspectLatin(string text, DraftContext context, ICollection<Finding> findings)
    {
        // What stands in brackets or carries tone marks is a gloss or a reading: InlineGlossCheck speaks of it.
        var runs = LatinRun.In(text)
            .Where(run => !run.Bracketed && !run.HasToneMark && !run.IsAbbreviationOrBrand && !IsKnown(run, text, context))
            .ToList();
        if (runs.Exists(run => !run.IsCapitalised) && runs.Sum(run => run.Letters) >= LetterCount(text) * LargestLatinShare)
        {
            findings.Add(Finding.Error("off_language", $"'{text}' is not {context.Language.Name}: write the example in {context.Language.Name} only."));
            return;
        }

        foreach (var run in runs)
        {
            findings.Add(
                run.IsLoneLetter ? Finding.Error("stray_letter", $"The letter '{run.Text}' in '{text}' does not belong there.")
                : run.IsCapitalised ? Finding.Warning("latin_name", $"'{run.Text}' in '{text}' is written in Latin letters.")
                : Finding.Warning("latin_word", $"'{run.Text}' in '{text}' is written in Latin letters."));
        }
    }

    private static int LetterCount(string text) => text.EnumerateRunes().Count(rune => ScriptOf.Letter(rune) != Scripts.None);

    private static bool IsKnown(LatinRun run, string text, DraftContext context) =>
        context.Rows.Any(source => source.Text.Contains(run.Text, StringComparison.OrdinalIgnoreCase))
        || context.Language.LatinLexicon.Any(entry =>
            entry.Contains(run.Text, StringComparison.Ordinal) && text.Contains(entry, StringComparison.Ordinal));
}
