using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Every example shows the word it is an example of: as it stands in the list, in the form that the model marked (stehe … auf, 飲んで), or
/// – where words keep their form – with something between its parts (见了面).
/// </summary>
internal sealed class TargetInExamplesCheck : IDraftCheck
{
    // Suppletive forms (vais, went, лучше) are short; a longer form that has neither the beginning nor the stem of the word is another word.
    private const int LongestSuppletion = 5;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (!context.Strategy.ShowsTargetInExamples || !context.IsOnePerSource || context.Language.WordSeparation == WordSeparation.Unknown)
        {
            return;
        }

        var source = context.Sources[0];
        var word = TextKey.InSentence(source.Text);
        var (examples, forms) = (context.Draft.Examples, context.Draft.Forms);
        for (var index = 0; index < examples.Count; index++)
        {
            var (text, form) = (Printable.OneLine(examples[index].Text), index < forms.Count ? forms[index] : string.Empty);
            if (RunningText.Has(text, word, context.Language.WordSeparation))
            {
                InspectBoundaries(text, word, context, findings);
            }
            else if (form.Length > 0 && context.Language.Inflects)
            {
                if (!IsFormOf(form, source))
                {
                    findings.Add(Finding.Warning(FindingCodes.DoubtfulForm, $"'{form}' is marked as a form of '{source.Text}'."));
                }
            }
            else if (!TargetForms.Has(text, source, context.Language))
            {
                findings.Add(Finding.Error(FindingCodes.TargetAbsent, Message(text, source.Text, context.Language)));
            }
        }
    }

    private static string Message(string text, string target, LanguageProfile language) => language.Inflects
        ? $"'{target}' does not stand in '{text}', and no form of it is marked: write a sentence that has it and mark the form it takes."
        : $"'{target}' does not stand in '{text}': write a sentence that has it.";

    private static bool IsFormOf(string form, SourceItem source) =>
        !IsLongEnough(form, source.Text) || TargetForms.IsLike(form, source.Text) || (source.Reading is { } reading && TargetForms.IsLike(form, reading))
        || IsFormOfAny(form, source.Aliases);

    private static bool IsFormOfAny(string form, IReadOnlyList<string> aliases) => aliases.Any(alias => TargetForms.IsLike(form, alias));

    // The stem of an Arabic or Hebrew word is its consonants: أصدقاء, صديق. A character says more than a letter.
    private static bool IsLongEnough(string form, string target) =>
        !ScriptOf.Any(target, Scripts.Arabic | Scripts.Hebrew) && form.Length > (ScriptOf.Any(target, Scripts.Han) ? 1 : LongestSuppletion);

    // 行 in 银行 is another word: the words of the list and of the level tell where a longer word stands.
    private static void InspectBoundaries(string text, string target, DraftContext context, ICollection<Finding> findings)
    {
        if (context.Language.WordSeparation != WordSeparation.None)
        {
            return;
        }

        var words = context.Course.KnownWords;
        var longer = string.Empty;
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Max(1, words.LongestPrefix(text.AsSpan(at)));
            var inside = text.AsSpan(at, length).IndexOf(target, StringComparison.OrdinalIgnoreCase);
            if (length <= target.Length && text.AsSpan(at).StartsWith(target, StringComparison.OrdinalIgnoreCase))
            {
                return;
            }

            longer = inside >= 0 ? text.Substring(at, length) : longer;
            at += length;
        }

        if (longer.Length > 0)
        {
            findings.Add(Finding.Warning(FindingCodes.TargetInsideWord, $"'{target}' stands in '{text}' only inside '{longer}'."));
        }
    }
}
