using LearningItems.Generation.Testing;

namespace LearningItems.Offline.Phrasebook;

/// <summary>Sound features that at least two words of the rows show by their readings, those with the most words first.</summary>
internal sealed class SoundAnswers(SampleLibrary library) : IAnswers
{
    private const int FewestWords = 2;
    private const int WordsNamed = 3;

    public IEnumerable<StandInItem> Answer(AskedWork work)
    {
        Func<AskedRow, IEnumerable<SoundFeature>> featuresOf = CourseLanguage.IsChinese(work.Language) ? OfPinyin
            : work.Language == CourseLanguage.Japanese ? row => KanaFeatures.Of(row.Text, row.Reading ?? row.Text)
            : _ => [];
        return work.Rows.SelectMany(row => featuresOf(row).Select(feature => (Feature: feature, Row: row)))
            .GroupBy(shown => shown.Feature, shown => shown.Row)
            .Where(group => group.DistinctBy(row => row.Text, StringComparer.Ordinal).Count() >= FewestWords)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Key, StringComparer.Ordinal)
            .Select(group => Item(group.Key, [.. group], work)).OfType<StandInItem>();
    }

    private StandInItem? Item(SoundFeature feature, IReadOnlyList<AskedRow> rows, AskedWork work)
    {
        var named = string.Join(", ", rows.Take(WordsNamed).Select(row => row.Reading is { } reading && reading != row.Text ? $"{row.Text} ({reading})" : row.Text));
        return SharedFeature.Item(
            work, rows, feature.Name, $"{feature.Note} Heard in {named}.", SharedFeature.Words(rows, work, library), feature.Key, feature.Contrast);
    }

    private static IEnumerable<SoundFeature> OfPinyin(AskedRow row) =>
        row.Reading is { } pinyin ? PinyinFeatures.Of(row.Text, SpokenSyllable.Of(row.Text, pinyin)) : [];
}
