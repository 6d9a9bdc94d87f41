using LearningItems.Generation.Languages.Japanese;

namespace LearningItems.Generation.Checks;

/// <summary>The pitch of a word is in no kana: an item about it is marked for a person to look up.</summary>
internal sealed class PitchAccentCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (context.Strategy.Category == LearningItemCategory.Pronunciation && context.Draft.Field("feature") == JapaneseSounds.PitchAccent)
        {
            findings.Add(Finding.Warning(FindingCodes.FeatureUnverified, "Kana do not show the pitch of a word: look up the accents named here."));
        }
    }
}
