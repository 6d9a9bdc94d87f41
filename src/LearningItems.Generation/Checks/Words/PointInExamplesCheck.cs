using System.Buffers;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// A grammar point that is made of words stands in all of its examples, if it stands in most: used to, neither … nor. What is only a name for the
/// point – passé composé – stands in none.
/// </summary>
internal sealed class PointInExamplesCheck : IDraftCheck
{
    // What a point that is put together is written with.
    private static readonly SearchValues<char> Joints = SearchValues.Create(" +-–~〜～(（…");

    private const int FewestExamples = 3;

    // A particle may be written in one with its word: ने, मैंने.
    private const int ShortestPoint = 4;
    private const int ShortestOfWhole = 2;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var examples = context.Draft.Examples;
        if (context.Language.WordSeparation == WordSeparation.Unknown || context.Sources is not [{ Text.Length: > 0 } source] || examples.Count < FewestExamples)
        {
            return;
        }

        // What begins with a tilde or a hyphen is an ending, and changes: 〜たいです, たくないです.
        var point = TextKey.InSentence(source.Text);
        if (char.IsLetter(source.Text[0]) && point.Length >= (context.Language.Inflects || context.Language.WordSeparation != WordSeparation.Spaces ? ShortestPoint : ShortestOfWhole) && OnlyOneWithout(examples, point, context.Language) is { Length: > 0 } without && !TargetForms.Has(without, source, context.Language))
        {
            findings.Add(Finding.Warning(FindingCodes.TargetInNoForm, $"'{source.Text}' stands in the other examples and not in '{without}'."));
        }
        else if (source.Text.AsSpan().ContainsAny(Joints) && OnlyOneWithoutParts(examples, PointParts.Of(source.Text, context.Language), context.Language) is { Length: > 0 } off)
        {
            findings.Add(Finding.Warning(FindingCodes.TargetInNoForm, $"'{off}' has nothing of '{source.Text}', as the other examples have."));
        }
    }

    // A part that all others show makes the point; the one that shows no part at all is of something else.
    private static string? OnlyOneWithoutParts(IReadOnlyList<LearningItemExample> examples, List<string> parts, LanguageProfile language)
    {
        string? without = null;
        for (var index = 0; index < examples.Count; index++)
        {
            var text = examples[index].Text;
            if (!parts.Any(part => PointParts.Shows(text, part, language)))
            {
                if (without is not null)
                {
                    return null;
                }

                without = text;
            }
        }

        return without is not null && parts.Any(part => examples.All(example => example.Text == without || PointParts.Shows(example.Text, part, language))) ? without : null;
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
