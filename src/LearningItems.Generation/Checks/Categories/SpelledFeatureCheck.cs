using LearningItems.Generation.Languages.Sounds;

namespace LearningItems.Generation.Checks;

/// <summary>The words cited for a sound or a sign can have it, as they are spelt: jamo, Arabic letters, French nasals, the conditions of Korean tensing.</summary>
internal sealed class SpelledFeatureCheck : FeatureShownCheck
{
    protected override bool Knows(DraftContext context, string feature) =>
        context.Strategy.Category == LearningItemCategory.Pronunciation || (context.Strategy.Category == LearningItemCategory.WritingSystem && !feature.StartsWith("kana:", StringComparison.Ordinal));

    protected override bool? Shows(DraftContext context, SourceItem word, string feature) => SpelledFeature.In(context.Language, feature, word);
}
