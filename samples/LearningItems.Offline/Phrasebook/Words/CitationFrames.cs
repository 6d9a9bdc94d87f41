using System.Collections.Frozen;
using LearningItems.Generation.Testing;

namespace LearningItems.Offline.Phrasebook;

/// <summary>
/// Sentences that quote a word and are right for any word, where no sentence that uses it is known. At least five a language; for a
/// language without sentences of its own, quotations alone.
/// </summary>
/// <remarks>Source not recorded, written by hand; licence MIT, as the library; checked by <c>SampleListsTests</c>.</remarks>
internal static class CitationFrames
{
    private const string Place = "{word}";
    private const int Fewest = 5;

    private static readonly FrozenDictionary<string, Sentence[]> Frames = new Dictionary<string, Sentence[]>(StringComparer.Ordinal)
    {
        [CourseLanguage.Chinese] =
        [
            new("请读“{word}”。", "Please read “{word}”."),
            new("“{word}”怎么读？", "How do you read “{word}”?"),
            new("请写“{word}”。", "Please write “{word}”."),
            new("“{word}”怎么写？", "How do you write “{word}”?"),
            new("请听：“{word}”。", "Please listen: “{word}”."),
        ],
        [CourseLanguage.TraditionalChinese] =
        [
            new("請讀「{word}」。", "Please read “{word}”."),
            new("「{word}」怎麼讀？", "How do you read “{word}”?"),
            new("請寫「{word}」。", "Please write “{word}”."),
            new("「{word}」怎麼寫？", "How do you write “{word}”?"),
            new("請聽：「{word}」。", "Please listen: “{word}”."),
        ],
        [CourseLanguage.Japanese] =
        [
            new("「{word}」という言葉です。", "The word is “{word}”."),
            new("「{word}」と言います。", "We say “{word}”."),
            new("「{word}」と書きます。", "We write “{word}”."),
            new("「{word}」を読んでください。", "Please read “{word}”."),
            new("「{word}」はどういう意味ですか。", "What does “{word}” mean?"),
        ],
        [CourseLanguage.Korean] =
        [
            new("‘{word}’, 무슨 뜻이에요?", "“{word}”: what does it mean?"),
            new("‘{word}’, 어떻게 써요?", "“{word}”: how do you write it?"),
            new("‘{word}’, 어떻게 읽어요?", "“{word}”: how do you read it?"),
            new("‘{word}’, 읽어 보세요.", "“{word}”: please read it."),
            new("‘{word}’, 다시 말해 보세요.", "“{word}”: please say it again."),
        ],
        [CourseLanguage.French] =
        [
            new("On dit « {word} ».", "We say “{word}”."),
            new("Que veut dire « {word} » ?", "What does “{word}” mean?"),
            new("Comment écrit-on « {word} » ?", "How do you write “{word}”?"),
            new("Lisez « {word} ».", "Read “{word}”."),
            new("Répétez : « {word} ».", "Repeat: “{word}”."),
        ],
        ["de"] =
        [
            new("Man sagt „{word}“.", "We say “{word}”."),
            new("Was bedeutet „{word}“?", "What does “{word}” mean?"),
            new("Wie schreibt man „{word}“?", "How do you write “{word}”?"),
            new("Lesen Sie „{word}“.", "Read “{word}”."),
            new("Wiederholen Sie: „{word}“.", "Repeat: “{word}”."),
        ],
        ["es"] =
        [
            new("Se dice «{word}».", "We say “{word}”."),
            new("¿Qué significa «{word}»?", "What does “{word}” mean?"),
            new("¿Cómo se escribe «{word}»?", "How do you write “{word}”?"),
            new("Lea «{word}».", "Read “{word}”."),
            new("Repita: «{word}».", "Repeat: “{word}”."),
        ],
        ["en"] =
        [
            new("We say “{word}”.", "We say “{word}”."),
            new("What does “{word}” mean?", "What does “{word}” mean?"),
            new("How do you write “{word}”?", "How do you write “{word}”?"),
            new("Please read “{word}”.", "Please read “{word}”."),
            new("Please repeat: “{word}”.", "Please repeat: “{word}”."),
        ],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<Sentence> For(string language, string word) => Frames.TryGetValue(language, out var frames)
        ? frames.Select(frame => new Sentence(frame.Text.Replace(Place, word, StringComparison.Ordinal), frame.Translation.Replace(Place, word, StringComparison.Ordinal)))
        : Quotations.Of(word, meaning: null, Fewest);
}
