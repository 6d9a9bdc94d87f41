namespace LearningItems.Generation.Checks;

/// <summary>
/// At least two of the words that are cited for a feature show the feature; a word that does not gives a warning. A word whose features
/// are not known has the benefit of the doubt.
/// </summary>
internal abstract class FeatureShownCheck : IDraftCheck
{
    private const int FewestWords = 2;

    /// <summary>Whether this check can tell which words show the feature of a draft.</summary>
    protected abstract bool Knows(DraftContext context, string feature);

    /// <summary>Whether a word shows a feature; null where that is not known.</summary>
    protected abstract bool? Shows(DraftContext context, SourceItem word, string feature);

    public virtual void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var (feature, words) = (context.Draft.Field("feature"), context.Sources);
        if (feature.Length == 0 || !Knows(context, feature))
        {
            return;
        }

        List<string>? without = null;
        for (var index = 0; index < words.Count; index++)
        {
            if (Shows(context, words[index], feature) is false)
            {
                (without ??= []).Add($"{words[index].Text} {words[index].Reading}".TrimEnd());
            }
        }

        if (without is not null)
        {
            var names = string.Join(", ", without);
            findings.Add(words.Count - without.Count < FewestWords
                ? Finding.Error(FindingCodes.FeatureNotShown, $"These words do not show {feature}: {names}. Cite at least two that do.")
                : Finding.Warning(FindingCodes.FeatureInPart, $"These words do not show {feature}: {names}."));
        }
    }
}
