using System.Collections.Frozen;

namespace LearningItems.Generation.Languages.Sounds;

/// <summary>Kinds of features that only some languages have: no German word has a tone sandhi, no Spanish one a batchim.</summary>
/// <remarks>Of the keys that the profiles name; written by hand; licence MIT, as the library; checked by <c>FeatureKindsTests</c>.</remarks>
internal static class FeatureKinds
{
    private static readonly FrozenDictionary<string, string[]> Languages = new (string Kinds, string Languages)[]
    {
        ("tones tone tone_pair", "zh yue th vi lo my nan hak pa yo ig zu sv nb nn"),
        ("sandhi", "zh yue nan hak th vi my hi sa mr"),
        ("erhua", "zh"),
        ("changed_tone", "yue"),
        ("class silent_mark", "th lo km"),
        ("tone_mark", "th lo vi"),
        ("batchim tensing jamo", "ko"),
        ("sokuon yoon moraic_n kana", "ja"),
        ("pitch", "ja sv nb nn hr sr bs sl lt"),
        ("component stroke", "zh yue ja nan hak"),
        ("matra conjunct nukta", "hi mr ne bn gu pa ta te kn ml sa ur"),
        ("emphatic sun_letters hamza non_joining", "ar fa ur ps ku ckb ug"),
        ("zwnj", "fa ur ckb"),
        ("akanye", "ru be"),
        ("mute_e", "fr"),
        ("final_letter sofit", "he yi el ar"),
    }.SelectMany(row => row.Kinds.Split(' ').Select(kind => (kind, row.Languages))).ToFrozenDictionary(row => row.kind, row => row.Languages.Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a language may have a feature, by the kind that its key begins with; true for a kind that is not known.</summary>
    /// <param name="tag">The language's tag.</param>
    /// <param name="feature">The feature's key.</param>
    public static bool MayHave(string tag, string feature)
    {
        var colon = feature.IndexOf(':', StringComparison.Ordinal);
        var end = tag.IndexOf('-', StringComparison.Ordinal);
        return !Languages.TryGetValue(colon < 0 ? feature : feature[..colon], out var languages) || Array.IndexOf(languages, end < 0 ? tag : tag[..end]) >= 0;
    }
}
