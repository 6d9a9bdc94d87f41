namespace LearningItems.Generation.Files;

/// <summary>The names word lists give their columns.</summary>
/// <remarks>
/// <c>traditional</c> is not among the aliases: whether another script is another spelling or another word is not for a
/// reader of files to say. Source not recorded, written by hand; licence MIT, as the library; checked by <c>ColumnTests</c>.
/// </remarks>
internal static class ColumnNames
{
    /// <summary>The names of the one column a list must have.</summary>
    public static readonly IReadOnlyList<string> OfText =
    [
        "text", "word", "simplified", "hanzi", "kanji", "expression", "headword", "term", "vocabulary",
        "pattern", "front", "mot", "wort", "palabra", "target_item",
    ];

    private static readonly Dictionary<string, string> Fields = Index(
        (ListField.Text, OfText),
        (ListField.Reading, ["reading", "pinyin", "romaji", "furigana", "kana", "transcription", "romanization", "ipa"]),
        (ListField.Gloss, ["gloss", "meaning", "definition", "english", "translation", "explanation", "back"]),
        (ListField.PartOfSpeech, ["part_of_speech", "part of speech", "pos", "catégorie", "category of word"]),
        (ListField.Sense, ["sense", "sense_gloss"]),
        (ListField.Level, ["level", "cefr", "jlpt", "hsk"]),
        (ListField.Id, ["id", "source_id"]),
        (ListField.Aliases, ["aliases"]));

    /// <summary>The field a header names, or null.</summary>
    public static string? FieldOf(string header) => Fields.GetValueOrDefault(header);

    private static Dictionary<string, string> Index(params (string Field, IReadOnlyList<string> Names)[] table) => table
        .SelectMany(entry => entry.Names.Select(name => (name, entry.Field)))
        .ToDictionary(pair => pair.name, pair => pair.Field, StringComparer.OrdinalIgnoreCase);
}
