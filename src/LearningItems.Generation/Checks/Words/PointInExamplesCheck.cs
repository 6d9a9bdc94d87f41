using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// A grammar point that is made of words stands in all of its examples, if it stands in most: used to, neither … nor. What is only a name for the
/// point – passé composé – stands in none.
/// </summary>
internal sealed class PointInExamplesCheck : IDraftCheck
{
    // A particle may be written in one with its word: ने, मैंने.
    private const int ShortestPoint = 4;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var examples = context.Draft.Examples;
        if (context.Language.WordSeparation == WordSeparation.Unknown || context.Sources.Count != 1 || examples.Count < 3)
        {
            return;
        }

        var (source, with, without) = (context.Sources[0], 0, string.Empty);
        var point = TextKey.InSentence(source.Text);
        for (var index = 0; index < examples.Count; index++)
        {
            var text = examples[index].Text;
            if (RunningText.Has(text, point, context.Language.WordSeparation))
            {
                with++;
            }
            else if (text.Length > 0 && !TargetForms.Has(text, source, context.Language))
            {
                without = text;
            }
        }

        if (point.Length >= ShortestPoint && without.Length > 0 && with == examples.Count - 1)
        {
            findings.Add(Finding.Warning(FindingCodes.TargetInNoForm, $"'{source.Text}' stands in the other examples and not in '{without}'."));
        }
    }
}
