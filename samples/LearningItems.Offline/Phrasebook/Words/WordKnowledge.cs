using System.Text;
using LearningItems.Generation.Testing;

namespace LearningItems.Offline.Phrasebook;

/// <summary>What is known of the word of a row.</summary>
/// <param name="Gloss">Its meaning: the row's, else the sample list's; null when neither says.</param>
/// <param name="PartOfSpeech">Its part of speech by the sample list; null when not known for this sense.</param>
/// <param name="Reading">Pinyin, kana or what the row shows; null when not known.</param>
/// <param name="IsSameSense">Whether the sample data mean the same word as the row, as far as the glosses tell.</param>
internal sealed record WordKnowledge(string? Gloss, string? PartOfSpeech, string? Reading, bool IsSameSense)
{
    private static readonly string[] EmptyWords = ["to", "a", "an", "the", "of", "in", "at", "be", "with", "for", "and", "or", "something", "somebody"];

    /// <summary>Looks a row up. The same text may be another word: 还 (huán) is not 还 (hái), 花 "to spend" is not 花 "flower".</summary>
    public static WordKnowledge Of(AskedRow row, string language, SampleLibrary library)
    {
        var entries = library.EntriesOf(language, row.Text).Where(entry => row.Reading is null || IsSameReading(row.Reading, entry.Reading)).ToList();
        var sameGloss = entries.FindAll(entry => string.Equals(entry.Gloss, row.Gloss, StringComparison.OrdinalIgnoreCase));
        var entry = (sameGloss.Count > 0 ? sameGloss : entries) is [var only] ? only : null;
        var sameSense = entry is null ? entries.Count == 0 : row.Gloss is null || ShareAWord(row.Gloss, entry.Gloss);
        if (!sameSense)
        {
            return new WordKnowledge(row.Gloss, PartOfSpeech: null, row.Reading, IsSameSense: false);
        }

        var reading = row.Reading ?? entry?.Reading ?? (language == CourseLanguage.Chinese ? library.OnlyReadingOf(row.Text) : null);
        return new WordKnowledge(row.Gloss ?? entry?.Gloss, entry?.PartOfSpeech, reading, IsSameSense: true);
    }

    /// <summary>
    /// Whether two readings are the same but for spaces, apostrophes, hyphens and capitals. The library's comparison forgives a neutral
    /// tone, which is right for a learner's item and makes one word of 东西 dōngxī and 东西 dōngxi.
    /// </summary>
    public static bool IsSameReading(string reading, string? other) => other is not null && Key(reading) == Key(other);

    private static string Key(string reading) => string.Concat(reading.Normalize(NormalizationForm.FormC).Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static bool ShareAWord(string gloss, string other) => Words(gloss).Intersect(Words(other), StringComparer.OrdinalIgnoreCase).Any()
        || string.Equals(gloss, other, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Words(string gloss) =>
        string.Concat(gloss.Select(c => char.IsLetter(c) || c is '\'' or '’' ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Except(EmptyWords, StringComparer.OrdinalIgnoreCase);
}
