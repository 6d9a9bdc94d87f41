using System.Globalization;

namespace LearningItems.Generation.Testing;

/// <summary>
/// Examples that quote a word and are right in any language, because they have no other word of it. Each quotes the word once: two words
/// of the learner's language in one example would make that the language of the example.
/// </summary>
internal static class Quotations
{
    /// <summary>So many quotations of a word, each translated by the same of its meaning or, where that is not known, in English.</summary>
    public static IEnumerable<Sentence> Of(string word, string? meaning, int count) =>
        Enumerable.Range(0, count).Select(times => new Sentence(Of(word, times), meaning is null ? InEnglish(word, times) : Of(meaning, times)));

    private static string Of(string word, int times) => times == 0 ? $"“{word}”" : string.Create(CultureInfo.InvariantCulture, $"{times} × “{word}”");

    private static string InEnglish(string word, int times) => times == 0 ? $"the word “{word}”" : string.Create(CultureInfo.InvariantCulture, $"{times} × the word “{word}”");
}
