using System.Globalization;
using LearningItems.Generation;
using LearningItems.Generation.Testing;
using LearningItems.Generation.Text;

namespace LearningItems.Offline.Phrasebook;

/// <summary>One item a word: its gloss, sentences of the phrasebook that use it and, where there are too few, sentences that quote it.</summary>
internal sealed class WordAnswers(SampleLibrary library) : IAnswers
{
    private const int LongestDefinition = 500;

    private readonly PhrasebookUse _phrasebook = new(library);

    public IEnumerable<StandInItem> Answer(AskedWork work) => work.Rows.Select(row => Item(row, work)).OfType<StandInItem>();

    private StandInItem? Item(AskedRow row, AskedWork work)
    {
        var word = WordKnowledge.Of(row, work.Language, library);
        var reading = Romanization(row.Text, word.Reading, work.Language);
        if (reading is null && work.Schema.Asks("reading") && ScriptOf.Any(row.Text, Scripts.Han) && work.Language != CourseLanguage.Korean)
        {
            return null; // a guessed reading is worse than none
        }

        var uses = work.Language == CourseLanguage.Chinese && word is { IsSameSense: true, Reading: { } pinyin } ? _phrasebook.Of(row.Text, pinyin).ToList() : [];
        var examples = uses.Concat(CitationFrames.For(work.Language, row.Text)).DistinctBy(sentence => Bare(sentence.Text), StringComparer.Ordinal).Take(work.Examples);
        return new StandInItem([row.Number], row.Text, Definition(row, word, uses, work.InEnglish), [.. examples]) { Reading = reading };
    }

    private static string? Romanization(string text, string? reading, string language) =>
        language != CourseLanguage.Japanese ? reading
        : KanaRomaji.Of(text) ?? (reading is not null && ScriptOf.Any(reading, Scripts.Hiragana | Scripts.Katakana) ? KanaRomaji.Of(reading) : reading);

    private static string Definition(AskedRow row, WordKnowledge word, List<Sentence> uses, bool inEnglish)
    {
        if (word.Gloss is not { } gloss)
        {
            // 干 read gān is another word than 干 read gàn.
            var shown = $"“{row.Text}”{Bracketed(row.Reading)}{Bracketed(row.Sense)}";
            return inEnglish ? $"The meaning of {shown} is not known to the offline stand-in." : shown;
        }

        if (!inEnglish)
        {
            return gloss;
        }

        var meaning = string.Create(CultureInfo.InvariantCulture, $"{gloss}{Bracketed(row.Sense)}{Bracketed(word.PartOfSpeech)}");
        var definition = uses.Count > 0
            ? $"{meaning}. Used in sentences such as “{(uses.Find(sentence => !sentence.Text.Contains('“', StringComparison.Ordinal)) ?? uses[0]).Text}”"
            : $"{meaning}. The examples only quote it: the offline stand-in knows no sentence that uses it.";
        return definition.Length <= LongestDefinition ? definition : gloss;
    }

    private static string Bracketed(string? text) => string.IsNullOrEmpty(text) ? string.Empty : $" ({text})";

    // 谢谢！ and 谢谢。 are one example.
    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
