using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>
/// Names under which an object has its word. By them an object that is one word is told from a map of words, and an array of
/// words from another one; which column is the word is for the layout to say.
/// </summary>
internal static class JsonWordNames
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "text", "word", "words", "simplified", "hanzi", "kanji", "expression", "headword", "term", "vocabulary", "vocab", "pattern", "front",
        "lemma", "character", "char", "grammar", "target_item", "question", "mot", "wort", "palabra", "kana", "phrase", "entry", "title", "traditional",
    };

    public static bool IsWord(JsonElement element) => element.ValueKind == JsonValueKind.Object && element.EnumerateObject().Any(property => Names.Contains(property.Name.Trim()));

    /// <summary>Whether an object is a word itself and not a wrapper: it has one in a text, not a list named so.</summary>
    public static bool IsOneWord(JsonNode node) => node.Children().Any(child => child.IsScalar && Names.Contains(child.Name!.Trim()));
}
