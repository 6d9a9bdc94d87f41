using LearningItems.Offline.Answering;

namespace LearningItems.Offline.Phrasebook;

/// <summary>Sound features that at least two words of the rows show by their readings, those with the most words first.</summary>
internal sealed class SoundAnswers(SampleLibrary library) : IAnswers
{
    private const int FewestWords = 2;
    private const int WordsNamed = 3;

    public IEnumerable<StandInItem> Answer(AskedWork work)
    {
        var features = CourseLanguage.IsChinese(work.Language) ? OfPinyin(work.Rows)
            : work.Language == CourseLanguage.Japanese ? OfKana(work.Rows)
            : [];
        return features.GroupBy(shown => shown.Feature, shown => shown.Row)
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

    private static IEnumerable<(SoundFeature Feature, AskedRow Row)> OfPinyin(IReadOnlyList<AskedRow> rows)
    {
        // A list without tone marks would show the neutral tone everywhere.
        var read = rows.Where(row => row.Reading is not null).ToList();
        return read.Count(row => PinyinReader.MarksTones(row.Reading!)) * 2 <= read.Count ? [] : read.SelectMany(row =>
            PinyinReader.Read(row.Text, row.Reading!) is { } syllables ? PinyinFeatures.Of(row.Text, syllables).Select(feature => (feature, row)) : []);
    }

    private static IEnumerable<(SoundFeature Feature, AskedRow Row)> OfKana(IReadOnlyList<AskedRow> rows) => rows
        .Select(row => (Row: row, Kana: row.Reading ?? row.Text))
        .Where(read => EastAsianText.IsKana(read.Kana))
        .SelectMany(read => KanaFeatures.Of(read.Row.Text, read.Kana).Select(feature => (feature, read.Row)));
}
