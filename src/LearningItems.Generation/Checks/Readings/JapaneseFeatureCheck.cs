using LearningItems.Generation.Languages.Japanese;

namespace LearningItems.Generation.Checks;

/// <summary>The words cited for a sound feature of Japanese have it in their kana.</summary>
internal sealed class JapaneseFeatureCheck : FeatureShownCheck
{
    protected override bool Knows(DraftContext context, string feature) =>
        context.Strategy.Category == LearningItemCategory.Pronunciation && JapaneseSounds.AreInKana(feature);

    protected override bool? Shows(DraftContext context, SourceItem word, string feature) => JapaneseSounds.Has(word, feature);
}
