using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The letters of the examples, and some letter of the target, belong to the language's scripts. Latin letters inside another script are
/// left to <see cref="LatinInTextCheck"/>.
/// </summary>
internal sealed class ScriptCheck : IDraftCheck
{
    // Up to Latin Extended-B; the blocks of Unicode that follow have letters of other scripts.
    private const char LastOfLatin = '\u024F';

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var scripts = context.Language.Scripts;
        var examples = context.Draft.Examples;
        if (scripts == Scripts.None)
        {
            InspectByRows(examples, context, findings);
            return;
        }

        for (var index = 0; index < examples.Count; index++)
        {
            // An example of a sound may spell it: think /θɪŋk/.
            if (!context.Strategy.ShowsReadings || !ScriptOf.Any(examples[index].Text, scripts))
            {
                InspectExample(examples[index].Text, context, findings);
                if ((scripts & (Scripts.Devanagari | Scripts.Thai)) != 0)
                {
                    InspectMarks(examples[index].Text, context, findings);
                }
            }
        }

        if (!context.IsOnePerSource && !context.Strategy.NamesTargetInInstructionLanguage && ScriptOf.Any(context.Target, ~scripts) && !ScriptOf.Any(context.Target, scripts))
        {
            findings.Add(Finding.Error(FindingCodes.TargetScript, $"The target '{context.Target}' is not written in {context.Language.Name}."));
        }
    }

    // Of a language that nothing is known of, the list shows the alphabet: a word in another among its examples is looked at. A topic may be named in any.
    private static void InspectByRows(IReadOnlyList<LearningItemExample> examples, DraftContext context, ICollection<Finding> findings)
    {
        var written = Scripts.None;
        for (var index = 0; index < context.Rows.Count; index++)
        {
            written |= context.Rows[index].Kind == SourceKind.Topic ? Scripts.None : ScriptsOf(context.Rows[index].Text);
        }

        for (var index = 0; index < examples.Count && written is Scripts.Latin or Scripts.Cyrillic or Scripts.Greek; index++)
        {
            if ((ScriptsOf(examples[index].Text) & ~written) is not Scripts.None)
            {
                findings.Add(Finding.Warning(FindingCodes.ForeignScript, $"'{examples[index].Text}' has letters of another script than the list."));
                return;
            }
        }
    }

    private static Scripts ScriptsOf(string text)
    {
        var scripts = Scripts.None;
        foreach (var rune in text.EnumerateRunes())
        {
            scripts |= ScriptOf.Letter(rune);
        }

        return scripts;
    }

    private static void InspectExample(string text, DraftContext context, ICollection<Finding> findings)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', LastOfLatin) < 0)
        {
            return;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            var script = ScriptOf.Letter(rune);
            if (script is not (Scripts.None or Scripts.Latin) && (script & context.Language.Scripts) == 0 && !IsInSource(rune, context) && !IsSymbol(script, rune, text))
            {
                findings.Add(Finding.Error(FindingCodes.ForeignScript, $"'{rune}' in '{text}' is not a letter of {context.Language.Name}."));
                return;
            }
        }
    }

    // A vowel sign of another script on a letter of the language: Bengali on Devanagari.
    private static void InspectMarks(string text, DraftContext context, ICollection<Finding> findings)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0900', '\u0E4F'))
        {
            return; // as nearly every text
        }

        foreach (var c in text)
        {
            if (ScriptOf.Mark(c) is not Scripts.None and var script && (script & context.Language.Scripts) == 0 && !IsInSource(new Rune(c), context))
            {
                findings.Add(Finding.Error(FindingCodes.ForeignScript, $"'{c}' in '{text}' is not a letter of {context.Language.Name}."));
                return;
            }
        }
    }

    // The number π, the letters Ж, Ш: what stands for itself. Of Cyrillic only what looks like no Latin letter and is no word.
    private static bool IsSymbol(Scripts script, Rune letter, string text) =>
        letter.IsBmp && (script == Scripts.Greek || (script == Scripts.Cyrillic && "БГДЖЗЙЛПФЦЧШЩЪЫЬЭЮбгджзйлпфцчшщъыьэю".Contains((char)letter.Value, StringComparison.Ordinal))) && text.IndexOf((char)letter.Value, StringComparison.Ordinal) is var at && !IsLetter(text, at - 1) && !IsLetter(text, at + 1);

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]) && ScriptOf.Letter(new Rune(text[at])) is Scripts.Greek or Scripts.Latin or Scripts.Cyrillic;

    private static bool IsInSource(Rune letter, DraftContext context)
    {
        foreach (var source in context.Sources)
        {
            foreach (var rune in source.Text.EnumerateRunes())
            {
                if (rune == letter)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
