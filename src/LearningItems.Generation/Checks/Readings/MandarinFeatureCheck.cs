using LearningItems.Generation.Languages.Mandarin;

namespace LearningItems.Generation.Checks;

/// <summary>The words cited for a sound feature of Mandarin show it in their readings.</summary>
internal sealed class MandarinFeatureCheck : FeatureShownCheck
{
    // SoundFeatureCheck finds keys that do not exist.
    protected override bool Knows(DraftContext context, string feature) =>
        context.Strategy.Category == LearningItemCategory.Pronunciation && MandarinSounds.Keys.Contains(feature);

    protected override bool? Shows(DraftContext context, SourceItem word, string feature) => MandarinSounds.Shows(feature, word.Text, word.Reading);
}
