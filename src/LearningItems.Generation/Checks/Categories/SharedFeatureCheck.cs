namespace LearningItems.Generation.Checks;

/// <summary>A feature of sounds or signs is drawn from at least two rows.</summary>
internal sealed class SharedFeatureCheck : IDraftCheck
{
    private const int FewestWords = 2;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (context.Sources.Count < FewestWords)
        {
            findings.Add(Finding.Error(FindingCodes.TooFewSources, "A feature must be shared by at least two rows: cite them."));
        }
    }
}
