using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>A kana or a jamo that a writing item is about (kana:っ, jamo:ㄳ) stands in at least two of the cited words.</summary>
internal sealed class SignCheck : IDraftCheck
{
    private const string Kana = "kana:";
    private const string Jamo = "jamo:";
    private const int FewestWords = 2;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var feature = context.Draft.Field("feature");
        var isKana = feature.StartsWith(Kana, StringComparison.Ordinal);
        if ((!isKana && !feature.StartsWith(Jamo, StringComparison.Ordinal)) || feature.Length != Kana.Length + 1)
        {
            return; // several signs, or a sound change: nothing to look for
        }

        var (sign, sources, showing) = (feature[^1], context.Sources, 0);
        for (var index = 0; index < sources.Count; index++)
        {
            showing += (isKana ? HasKana(sources[index], sign) : HangulSyllable.AnyHas(sources[index].Text, sign)) ? 1 : 0;
        }

        if (showing < FewestWords)
        {
            findings.Add(Finding.Error(FindingCodes.FeatureNotShown, $"{sign} stands in {showing} of the cited words: cite at least two that have it."));
        }
        else if (showing < sources.Count)
        {
            findings.Add(Finding.Warning(FindingCodes.FeatureInPart, $"{sign} stands in {showing} of {sources.Count} cited words."));
        }
    }

    private static bool HasKana(SourceItem source, char sign) =>
        source.Text.Contains(sign, StringComparison.Ordinal) || source.Reading?.Contains(sign, StringComparison.Ordinal) == true;
}
