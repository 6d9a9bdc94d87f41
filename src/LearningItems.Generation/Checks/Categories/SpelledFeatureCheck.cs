using System.Buffers;
using LearningItems.Generation.Languages.Sounds;

namespace LearningItems.Generation.Checks;

/// <summary>The words cited for a sound or a sign can have it, as they are spelt: jamo, Arabic letters, French nasals, the conditions of Korean tensing.</summary>
internal sealed class SpelledFeatureCheck : FeatureShownCheck
{
    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" -–—/→,、()");

    public override void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var feature = context.Draft.Field("feature");
        if (feature.Length > 0 && !FeatureKinds.MayHave(context.Language.Tag, feature))
        {
            findings.Add(Finding.Warning(FindingCodes.UnknownFeature, $"'{feature}' is of a kind that {context.Language.Name} does not have."));
            return;
        }

        var before = findings.Count;
        base.Inspect(context, findings);
        if (feature.Length == 0 || findings.Count > before)
        {
            return; // what its words do not show need not be said of its examples
        }

        if (NoneShows(feature, context))
        {
            findings.Add(Finding.Warning(FindingCodes.FeatureInPart, $"None of the examples shows {feature}."));
        }
        else if (context.Strategy.Category == LearningItemCategory.WritingSystem && context.Language.WordSeparation == WordSeparation.Spaces)
        {
            InspectExamples(feature, context, findings);
        }
    }

    // A contrast is one example beside others: au, where ão is taught, is not all there is to see.
    private static bool NoneShows(string feature, DraftContext context)
    {
        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            if (SpelledFeature.In(context.Language, feature, new SourceItem { Text = examples[index].Text }) is not false)
            {
                return false;
            }
        }

        return examples.Count > 0;
    }

    // An example of a sign that is one word has it.
    private static void InspectExamples(string feature, DraftContext context, ICollection<Finding> findings)
    {
        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            var text = examples[index].Text;
            if (text.Length > 1 && !text.AsSpan().ContainsAny(BetweenWords) && SpelledFeature.In(context.Language, feature, new SourceItem { Text = text }) is false)
            {
                findings.Add(Finding.Warning(FindingCodes.FeatureInPart, $"The example '{text}' does not show {feature}."));
                return;
            }
        }
    }

    protected override bool Knows(DraftContext context, string feature) =>
        context.Strategy.Category == LearningItemCategory.Pronunciation || (context.Strategy.Category == LearningItemCategory.WritingSystem && !feature.StartsWith("kana:", StringComparison.Ordinal));

    protected override bool? Shows(DraftContext context, SourceItem word, string feature) => SpelledFeature.In(context.Language, feature, word);
}
