using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>The examples of a formula or an idiom have it, in some form; one that has nothing of it, where others have, is looked at by a person, and so is a formula that none has. An idiom may be made of small words and of a verb that changes: en vouloir à, je lui en veux.</summary>
internal sealed class ExpressionInExamplesCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (context.Language.WordSeparation == WordSeparation.Unknown || !ScriptOf.Any(context.Target, context.Language.Scripts))
        {
            return;
        }

        var (with, without) = (0, string.Empty);
        SourceItem? target = null;
        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            var text = examples[index].Text;
            if (HasSomeWord(text, context.Target, context.Language) || RunningText.Has(text, context.Target, WordSeparation.Unknown) || TargetForms.Has(text, target ??= new SourceItem { Text = context.Target }, context.Language))
            {
                with++;
            }
            else if (text.Length > 0)
            {
                without = text;
            }
        }

        if (with == 0 && examples.Count > 1 && context.Strategy.Category == LearningItemCategory.Functional)
        {
            findings.Add(Finding.Warning(FindingCodes.TargetInNoForm, $"'{context.Target}' stands in none of its examples."));
        }
        else if (with > 0 && without.Length > 0)
        {
            findings.Add(Finding.Warning(FindingCodes.TargetInNoForm, $"'{context.Target}' does not stand in '{without}', as it does in other examples."));
        }
    }

    // lägga något på is: what is not replaced stands together.
    private static bool HasNeighbours(string text, string target)
    {
        for (int start = 0, middle = target.IndexOf(' ', StringComparison.Ordinal); middle > 0;)
        {
            var end = target.IndexOf(' ', middle + 1);
            if (RunningText.Has(text, target.AsSpan(start, (end < 0 ? target.Length : end) - start), WordSeparation.Spaces))
            {
                return true;
            }

            (start, middle) = (middle + 1, end);
        }

        return false;
    }

    // A word of the formula, or two of its characters one after the other.
    private static bool HasSomeWord(string text, string target, LanguageProfile language)
    {
        if (language.WordSeparation == WordSeparation.None)
        {
            for (var at = 0; at + 1 < target.Length; at++)
            {
                if (char.IsLetter(target[at]) && text.Contains(target.AsSpan(at, 2), StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }

        if (HasNeighbours(text, target))
        {
            return true;
        }

        foreach (var word in new WordsOf(target))
        {
            if (word.Length > 2 && !language.FunctionWordIndex.Contains(word) && text.AsSpan().Contains(word[..Math.Min(word.Length, 4)], StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
