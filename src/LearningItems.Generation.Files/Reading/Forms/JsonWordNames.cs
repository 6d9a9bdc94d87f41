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

    // A wrapper has a title, a text about it or the name of a deck as well.
    private static readonly HashSet<string> OfWrappersToo = new(StringComparer.OrdinalIgnoreCase)
    {
        "text", "words", "expression", "vocabulary", "vocab", "front", "grammar", "question", "phrase", "entry", "title",
    };

    // How a list of words within a lesson or a level is named; other arrays of a word are its forms and senses.
    private static readonly HashSet<string> OfLists = new(StringComparer.OrdinalIgnoreCase) { "words", "vocabulary", "vocab", "items", "cards", "entries", "terms", "list", "wordlist" };

    public static bool IsWord(JsonElement element) => element.ValueKind == JsonValueKind.Object && element.EnumerateObject().Any(property => Names.Contains(property.Name.Trim()));

    /// <summary>Whether an object is a word itself and not a wrapper: it has one in a text, not a list named so.</summary>
    public static bool IsOneWord(JsonNode node)
    {
        var children = node.Children().ToList();
        var named = children.Where(child => child.IsScalar && Names.Contains(child.Name!.Trim())).ToList();
        return named.Exists(child => !OfWrappersToo.Contains(child.Name!.Trim())) || (named.Count > 0 && !children.Exists(child => HasWords(child) || IsListOfWords(child)));
    }

    /// <summary>Whether an array is named as a list of words and holds objects, which may name the word as nobody else does.</summary>
    public static bool IsListOfWords(JsonNode node) => node.IsArray && OfLists.Contains(node.Name?.Trim() ?? string.Empty) && node.Children().Any(child => child.IsObject);

    /// <summary>Whether an array holds objects that are words.</summary>
    private static bool HasWords(JsonNode node) => node.IsArray && node.Children().Any(child => child.IsObject && JsonDocumentForm.Is(child, IsWord));
}
