using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// A grammar point that is made of words stands in all of its examples, if it stands in most: used to, neither … nor. What is only a name for the
/// point – passé composé – stands in none.
/// </summary>
internal sealed class PointInExamplesCheck : IDraftCheck
{
    private const int FewestExamples = 3;

    // A particle may be written in one with its word: ने, मैंने.
    private const int ShortestPoint = 4;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var examples = context.Draft.Examples;
        if (context.Language.WordSeparation == WordSeparation.Unknown || context.Sources is not [{ Text.Length: > 0 } source] || examples.Count < FewestExamples || !char.IsLetter(source.Text[0]))
        {
            return;
        }

        // What begins with a tilde or a hyphen is an ending, and changes: 〜たいです, たくないです.
        var point = TextKey.InSentence(source.Text);
        if (point.Length >= ShortestPoint && OnlyOneWithout(examples, point, context.Language) is { Length: > 0 } without && !TargetForms.Has(without, source, context.Language))
        {
            findings.Add(Finding.Warning(FindingCodes.TargetInNoForm, $"'{source.Text}' stands in the other examples and not in '{without}'."));
        }
    }

    private static string? OnlyOneWithout(IReadOnlyList<LearningItemExample> examples, string point, LanguageProfile language)
    {
        string? without = null;
        for (var index = 0; index < examples.Count; index++)
        {
            if (RunningText.Has(examples[index].Text, point, language.WordSeparation))
            {
                continue;
            }

            if (without is not null)
            {
                return null;
            }

            without = examples[index].Text;
        }

        return without;
    }
}
