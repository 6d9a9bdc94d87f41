using LearningItems.Generation.Text;

namespace LearningItems.Generation;

/// <summary>
/// Names sources and items by what they are and never by text that varies between runs, so that a second run of the same
/// request gives the same ids.
/// </summary>
internal static class ItemIdentity
{
    /// <summary>The id of a source that has none: of its kind, text, reading, part of speech and sense.</summary>
    public static string OfSource(SourceItem source, CaseRule caseRule) => Hashes.NameBasedGuid(
        "source",
        source.Kind.ToString(),
        TextKey.Of(source.Text, caseRule),
        Key(source.Reading, caseRule),
        Key(source.PartOfSpeech, CaseRule.Folded),
        Key(source.Sense, CaseRule.Folded)).ToString();

    /// <summary>The id of the one item of a source.</summary>
    public static Guid OfSourceItem(GenerationRequest request, LearningItemCategory category, string sourceId) =>
        Of(request, category, sourceId);

    /// <summary>The id of a pattern item: of its feature where the category has one, else of its target.</summary>
    public static Guid OfPatternItem(GenerationRequest request, LearningItemCategory category, string? feature, string target, CaseRule caseRule) =>
        Of(request, category, string.IsNullOrWhiteSpace(feature) ? TextKey.Of(target, caseRule) : FeatureKey(feature));

    // Of kind:sign, the sign is the feature and keeps its punctuation: punctuation:、 is not punctuation:，.
    private static string FeatureKey(string feature) => feature.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        ? TextKey.Of(feature[..colon]) + ':' + TextKey.OfSign(feature[(colon + 1)..])
        : TextKey.Of(feature);

    private static Guid Of(GenerationRequest request, LearningItemCategory category, string key) =>
        Hashes.NameBasedGuid(TextKey.Of(request.Language), TextKey.Of(request.InstructionLanguage), category.Value, key);

    private static string Key(string? text, CaseRule caseRule) => string.IsNullOrWhiteSpace(text) ? string.Empty : TextKey.Of(text, caseRule);
}
