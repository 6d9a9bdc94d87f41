using CsvHelper;
using LearningItems.Generation.Testing;

namespace LearningItems.Offline.Phrasebook;

/// <summary>What the stand-in knows: the sample lists, a phrasebook, notes and the parts of some characters.</summary>
internal sealed class SampleLibrary
{
    private readonly ILookup<(string Language, string Text), VocabularyEntry> _vocabulary;
    private readonly ILookup<string, string> _readings;
    private readonly Dictionary<string, GrammarPoint> _grammarPoints;

    private SampleLibrary(
        IReadOnlyList<VocabularyEntry> vocabulary,
        IReadOnlyList<PhrasebookSentence> phrasebook,
        Dictionary<string, GrammarPoint> grammarPoints,
        IReadOnlyList<LanguageNote> notes,
        IReadOnlyList<CharacterComponent> components)
    {
        Phrasebook = phrasebook;
        Notes = notes;
        Components = components;
        _grammarPoints = grammarPoints;
        _vocabulary = vocabulary.ToLookup(entry => (entry.Language, entry.Text));
        _readings = vocabulary.Where(entry => entry.Language == CourseLanguage.Chinese).Select(entry => new ReadWord(entry.Text, entry.Reading!))
            .Concat(phrasebook.SelectMany(sentence => sentence.Words))
            .ToLookup(word => word.Text, word => word.Reading, StringComparer.Ordinal);
    }

    /// <summary>The sentences of the phrasebook, which is Chinese in simplified characters.</summary>
    public IReadOnlyList<PhrasebookSentence> Phrasebook { get; }

    public IReadOnlyList<LanguageNote> Notes { get; }

    public IReadOnlyList<CharacterComponent> Components { get; }

    /// <summary>Where the lists and notes are, beside the program.</summary>
    public static string Directory => Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>Reads the data files of the samples.</summary>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static SampleLibrary Load()
    {
        static string At(string file) => Path.Combine(Directory, file);
        return new SampleLibrary(
            [
                .. Vocabulary(At("hsk1-vocabulary.csv"), CourseLanguage.Chinese, "simplified", "pinyin", "english"),
                .. Vocabulary(At("ja-n5-vocabulary.csv"), CourseLanguage.Japanese, "expression", "kana", "meaning"),
                .. Vocabulary(At("fr-a1-vocabulary.csv"), CourseLanguage.French, "mot", readingColumn: null, "meaning"),
            ],
            [.. SampleTable.Read(At("hsk1-phrasebook.csv"), PhrasebookSentence)],
            SampleTable.Read(At("hsk1-grammar.csv"), row => new GrammarPoint(row.GetString("id"), row.GetString("pattern"), row.GetString("explanation")))
                .ToDictionary(point => point.Pattern, StringComparer.Ordinal),
            [
                .. NoteFile.Read(At("hsk1-notes.jsonl"), CourseLanguage.Chinese),
                .. NoteFile.Read(At("ja-notes.jsonl"), CourseLanguage.Japanese),
                .. NoteFile.Read(At("fr-notes.jsonl"), CourseLanguage.French),
            ],
            [.. SampleTable.Read(At("hanzi-components.csv"), row => new CharacterComponent(row.GetString("component"), row.GetString("name"), row.GetString("characters")))]);
    }

    /// <summary>The entries of a word: several when it has several readings.</summary>
    public IEnumerable<VocabularyEntry> EntriesOf(string language, string text) => _vocabulary[(language, text)];

    /// <summary>A grammar point by its pattern; null when it is not one of the sample list.</summary>
    public GrammarPoint? FindGrammarPoint(string pattern) => _grammarPoints.GetValueOrDefault(pattern);

    /// <summary>The pinyin of a Chinese word that is read in one way throughout the lists and the phrasebook; null for any other.</summary>
    public string? OnlyReadingOf(string word) => _readings[word].Distinct(StringComparer.Ordinal).Take(2).ToList() is [var only] ? only : null;

    private static IEnumerable<VocabularyEntry> Vocabulary(string path, string language, string textColumn, string? readingColumn, string glossColumn) =>
        SampleTable.Read(path, row => new VocabularyEntry(
            language, row.GetString(textColumn), readingColumn is null ? null : row.GetString(readingColumn), row.GetString(glossColumn), row.GetString("pos")));

    private static PhrasebookSentence PhrasebookSentence(CsvReader row)
    {
        var words = row.GetString("tokens").Split('|').Zip(row.GetString("pinyin").Split('|'), (text, reading) => new ReadWord(text, reading));
        return new PhrasebookSentence(
            new Sentence(row.GetString("text"), row.GetString("translation")), [.. words], row.GetString("grammar").Split(';', StringSplitOptions.RemoveEmptyEntries));
    }
}
