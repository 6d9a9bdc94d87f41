using System.Text;

namespace LearningItems.Generation.Testing;

/// <summary>
/// Sounds that several words of a course in Mandarin or Japanese share, by the readings of their rows: initials of pinyin, and what kana show by a
/// sign of its own. The features of these languages are a closed list, and the words are looked at for them.
/// </summary>
internal static class SharedSounds
{
    private const int FewestWords = 2;

    private static readonly string[] Initials = [.. "zh ch sh b p m f d t n l g k h j q x r z c s".Split(' ')];

    private static readonly (string Feature, string Signs)[] KanaFeatures = [("sokuon", "っ"), ("yoon", "ゃゅょ"), ("moraic_n", "ん"), ("long_vowel", "ー")];

    /// <summary>An item for each sound that two words of the rows share.</summary>
    public static IEnumerable<StandInItem> Answer(AskedWork work, bool isJapanese) => work.Rows
        .SelectMany(row => (isJapanese ? OfKana(row.Reading ?? row.Text) : OfPinyin(row.Reading)).Select(feature => (Feature: feature, Row: row)))
        .GroupBy(shown => shown.Feature, shown => shown.Row, StringComparer.Ordinal)
        .Where(sound => sound.DistinctBy(row => row.Text, StringComparer.Ordinal).Count() >= FewestWords)
        .Select(sound => Item(sound.Key, [.. sound], work));

    private static StandInItem Item(string feature, IReadOnlyList<AskedRow> rows, AskedWork work)
    {
        var facts = FieldFacts.Of(work.Schema, feature, rows);
        facts["feature"] = feature;
        var definition = $"{feature} ({string.Join(", ", rows.Select(row => $"“{row.Text}”"))})";
        return new StandInItem([.. rows.Select(row => row.Number)], feature, definition, [.. Quotations.Of(rows[0].Text, rows[0].Gloss, work.Examples)]) { Facts = facts };
    }

    private static IEnumerable<string> OfKana(string kana) => KanaFeatures
        .Where(known => kana.Select(KanaRomaji.Hiragana).Any(sign => known.Signs.Contains(sign, StringComparison.Ordinal)))
        .Select(known => known.Feature);

    private static IEnumerable<string> OfPinyin(string? pinyin)
    {
        var letters = string.Concat((pinyin ?? string.Empty).Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter));
        return Initials.Where(initial => letters.StartsWith(initial, StringComparison.OrdinalIgnoreCase)).Take(1).Select(initial => $"initial:{initial}");
    }
}
