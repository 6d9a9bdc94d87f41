namespace LearningItems.Generation.Testing;

/// <summary>
/// Puts what is said of a word into the letters of the instruction language, where those are not Latin: a definition in the wrong letters is
/// rejected. A word of that language comes before what the row has in other letters, which is quoted.
/// </summary>
internal static class InstructionWords
{
    private const string InEnglish = "the word";
    private const char Quote = '“';

    // "Word" in languages that are not written in Latin letters, by the beginning of their English names. Written by hand; licence MIT, as the library; checked by EveryInstructionLanguageTests.
    private static readonly (string Language, string Word)[] Words =
    [
        ("Chinese", "词语"), ("Mandarin", "词语"), ("Taiwan", "詞語"), ("Cantonese", "詞語"), ("Japanese", "言葉"), ("Korean", "낱말"), ("Greek", "λέξη"), ("Russian", "слово"),
        ("Ukrainian", "слово"), ("Serbian", "реч"), ("Arabic", "كلمة"), ("Hebrew", "מילה"), ("Hindi", "शब्द"), ("Persian", "واژه"), ("Thai", "คำ"),
    ];

    /// <summary>The item, said in the letters of a language.</summary>
    /// <param name="item">The item as the rows have it.</param>
    /// <param name="language">The English name of the instruction language.</param>
    public static StandInItem Said(StandInItem item, string language) =>
        Array.Find(Words, known => language.StartsWith(known.Language, StringComparison.Ordinal)) is not { Word: { } word } || language.Contains("Latin", StringComparison.Ordinal) ? item
        : item with
        {
            Definition = Definition(item.Definition, word),
            Examples = [.. item.Examples.Select(example => example with { Translation = Translation(example.Translation, word) })],
        };

    // "the word (“merci”, vocab)" and "thank you (“merci”, vocab)": what stands in brackets may be in any letters.
    private static string Definition(string definition, string word)
    {
        var end = Math.Max(definition.IndexOf($" ({Quote}", StringComparison.Ordinal), 0);
        var head = definition[..end];
        return !head.Any(char.IsAsciiLetter) ? definition : $"{(head == InEnglish ? word : $"{word} “{head}”")}{definition[end..]}";
    }

    // "“thank you”", "2 × “thank you”" and "2 × the word “merci”".
    private static string Translation(string translation, string word)
    {
        var at = translation.IndexOf(Quote, StringComparison.Ordinal);
        return at < 0 || !translation.Any(char.IsAsciiLetter) ? translation : $"{translation[..at].Replace($"{InEnglish} ", string.Empty, StringComparison.Ordinal)}{word} {translation[at..]}";
    }
}
