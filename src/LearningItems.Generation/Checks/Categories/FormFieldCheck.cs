using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The form of a grammar point has the word it is the form of, where words do not change: V + 咗 + object for 咗. An ending, a word in brackets
/// and what is only a name for the point may be written in many ways.
/// </summary>
internal sealed class FormFieldCheck : IDraftCheck
{
    private const int LongestWord = 8;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var form = context.Draft.Field("form");
        if (form.Length == 0 || context.Language.Inflects || !context.IsOnePerSource)
        {
            return;
        }

        var word = TextKey.InSentence(context.Target);
        if (word.Length <= LongestWord && IsWord(word, context.Language) && !RunningText.Has(form, word, context.Language.WordSeparation) && AllExamplesHave(word, context))
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"The form '{form}' does not have '{word}', which it is the form of."));
        }
    }

    private static bool IsWord(string word, LanguageProfile language)
    {
        foreach (var c in word)
        {
            if (!WordsOf.IsInWord(c) || (char.IsAsciiLetter(c) && !language.Scripts.HasFlag(Scripts.Latin)))
            {
                return false;
            }
        }

        return word.Length > 0;
    }

    private static bool AllExamplesHave(string word, DraftContext context)
    {
        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            if (!RunningText.Has(examples[index].Text, word, context.Language.WordSeparation))
            {
                return false;
            }
        }

        return true;
    }
}
