using LearningItems.Generation.Languages.Mandarin;

namespace LearningItems.Generation.Checks;

/// <summary>At least two of the words that a pronunciation item cites show its feature, by their readings; one that does not gives a warning.</summary>
internal sealed class MandarinFeatureCheck : IDraftCheck
{
    private const int FewestWords = 2;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var feature = context.Draft.Field("feature");
        if (context.Strategy.Category != LearningItemCategory.Pronunciation || feature.Length == 0 || !MandarinSounds.Keys.Contains(feature))
        {
            return; // SoundFeatureCheck tells of a key that is none
        }

        List<string>? silent = null;
        for (var index = 0; index < context.Sources.Count; index++)
        {
            var source = context.Sources[index];
            if (MandarinSounds.Shows(feature, source.Text, source.Reading) is false)
            {
                (silent ??= []).Add($"{source.Text} {source.Reading}");
            }
        }

        if (silent is null)
        {
            return;
        }

        var words = string.Join(", ", silent);
        findings.Add(context.Sources.Count - silent.Count < FewestWords
            ? Finding.Error(FindingCodes.FeatureNotShown, $"These words do not show {feature}: {words}. Cite at least two that do.")
            : Finding.Warning(FindingCodes.FeatureInPart, $"These words do not show {feature}: {words}."));
    }
}
