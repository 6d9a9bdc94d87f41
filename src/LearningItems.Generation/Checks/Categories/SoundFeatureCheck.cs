namespace LearningItems.Generation.Checks;

/// <summary>A sound feature has one of the keys its language has.</summary>
internal sealed class SoundFeatureCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var (feature, known) = (context.Draft.Field("feature"), context.Language.SoundFeatures);
        if (feature.Length > 0 && known.Count > 0 && !Contains(known, feature))
        {
            findings.Add(Finding.Error(FindingCodes.UnknownFeature, $"'{feature}' is no feature of {context.Language.Name}; write one such as {string.Join(", ", known.Take(3))}."));
        }
    }

    private static bool Contains(IReadOnlyList<string> known, string feature)
    {
        for (var index = 0; index < known.Count; index++)
        {
            if (known[index] == feature)
            {
                return true;
            }
        }

        return false;
    }
}
