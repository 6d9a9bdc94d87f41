using LearningItems.Generation.Languages.Japanese;

namespace LearningItems.Generation.Checks;

/// <summary>The words cited for a sound feature have it in their kana. A word whose kana are not known gets the benefit of the doubt.</summary>
internal sealed class JapaneseFeatureCheck : IDraftCheck
{
    private const int FewestWords = 2;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (context.Strategy.Category != LearningItemCategory.Pronunciation)
        {
            return;
        }

        var feature = context.Draft.Field("feature");
        if (feature == JapaneseSounds.PitchAccent)
        {
            findings.Add(Finding.Warning(FindingCodes.FeatureUnverified, "Kana do not show the pitch of a word: look up the accents named here."));
        }
        else if (JapaneseSounds.AreInKana(feature))
        {
            InspectWords(context.Sources, feature, findings);
        }
    }

    private static void InspectWords(IReadOnlyList<SourceItem> words, string feature, ICollection<Finding> findings)
    {
        List<string>? without = null;
        for (var index = 0; index < words.Count; index++)
        {
            if (JapaneseSounds.Has(words[index], feature) is false)
            {
                (without ??= []).Add($"'{words[index].Text}'");
            }
        }

        if (without is null)
        {
            return; // too few words at all is the category's to find
        }

        var names = string.Join(", ", without);
        findings.Add(words.Count - without.Count < FewestWords
            ? Finding.Error(FindingCodes.FeatureNotShown, $"{names} {(without.Count == 1 ? "does" : "do")} not have {feature}: cite at least two words that do.")
            : Finding.Warning(FindingCodes.FeatureInPart, $"{names} {(without.Count == 1 ? "does" : "do")} not have {feature}."));
    }
}
