using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// A kana or a jamo that a writing item is about (kana:っ, jamo:ㄳ) stands in the cited words. Of several signs, or a sound change, the
/// check knows nothing.
/// </summary>
internal sealed class SignCheck : FeatureShownCheck
{
    private const string Kana = "kana:";
    private const string Jamo = "jamo:";

    protected override bool Knows(DraftContext context, string feature) =>
        feature.Length == Kana.Length + 1 && (feature.StartsWith(Kana, StringComparison.Ordinal) || feature.StartsWith(Jamo, StringComparison.Ordinal));

    protected override bool? Shows(DraftContext context, SourceItem word, string feature) =>
        feature.StartsWith(Jamo, StringComparison.Ordinal) ? HangulSyllable.AnyHas(word.Text, feature[^1])
        : word.Text.Contains(feature[^1], StringComparison.Ordinal) || word.Reading?.Contains(feature[^1], StringComparison.Ordinal) == true ? true
        : IsWrittenInKana(word) ? false
        : null;

    // Kanji with a reading in romaji, or with none, do not tell their kana.
    private static bool IsWrittenInKana(SourceItem word) =>
        !ScriptOf.Any(word.Text, Scripts.Han) || (word.Reading is { } reading && ScriptOf.Any(reading, Scripts.Hiragana | Scripts.Katakana));
}
