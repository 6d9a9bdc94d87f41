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
        var (with, without) = (0, string.Empty);
        var point = TextKey.InSentence(source.Text);
        for (var index = 0; index < examples.Count; index++)
        {
            var example = examples[index].Text;
            if (RunningText.Has(example, point, context.Language.WordSeparation))
            {
                with++;
            }
            else if (example.Length > 0 && !TargetForms.Has(example, source, context.Language))
            {
                without = example;
            }
        }

        if (point.Length >= ShortestPoint && without.Length > 0 && with == examples.Count - 1)
        {
            findings.Add(Finding.Warning(FindingCodes.TargetInNoForm, $"'{source.Text}' stands in the other examples and not in '{without}'."));
        }
    }
}
