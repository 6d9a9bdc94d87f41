namespace LearningItems.Generation.Files;

/// <summary>Finds the word to look up in how dictionaries and textbooks of a language cite it.</summary>
/// <remarks>Articles and the words after them written by hand; licence MIT, as the library; checked by <c>CitationTests</c>.</remarks>
internal static class Citations
{
    private static readonly string[] NordicArticles = ["en", "ett", "et", "ei", "en/ett", "ett/en", "en/et", "et/en", "ei/en", "en/ei"];

    /// <summary>With these the article is part of what is said, or a number: en gång, et par, en annan.</summary>
    private static readonly HashSet<string> WithNordicArticle =
        [.. ("par del gång gang annan annat anden andet annen annet till til av slags masse massa rad række rekke antal antall fåtal fåtall smule sådan sådant slik slikt sån sånn "
            + "viss visst vis vist enda enkelt enkel hel helt dag gong och og eller i").Split(' ')];

    /// <summary>The word and then its other forms; null where the text is no citation but a word as it stands.</summary>
    public static IReadOnlyList<string>? Read(string text, string? language) => language switch
    {
        "de" => GermanCitation.Read(text),
        "en" => EnglishCitation.Read(text),
        "nl" => DutchCitation.Read(text),
        "sv" or "da" or "nb" or "nn" or "no" => ReadNordic(text),
        "fr" or "es" or "it" or "pt" => RomanceCitation.Read(text, language),
        _ => null,
    };

    // en bil, ett hus, ei jente: the noun.
    private static string[]? ReadNordic(string text)
    {
        var words = text.Replace(" / ", "/", StringComparison.Ordinal).Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 2 && NordicArticles.Contains(words[0]) && !WithNordicArticle.Contains(words[1]) && words[1].All(c => char.IsLetter(c) || c == '-') ? [words[1]] : null;
    }
}
