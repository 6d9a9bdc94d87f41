namespace LearningItems.Generation.Files;

/// <summary>Finds the word to look up in how dictionaries and textbooks of a language cite it.</summary>
internal static class Citations
{
    /// <summary>The word and then its other forms; null where the text is no citation but a word as it stands.</summary>
    public static IReadOnlyList<string>? Read(string text, string? language) => language switch
    {
        "de" => GermanCitation.Read(text),
        "en" => EnglishCitation.Read(text),
        "nl" => DutchCitation.Read(text),
        "fr" or "es" or "it" or "pt" => RomanceCitation.Read(text, language),
        _ => null,
    };
}
