namespace LearningItems.Generation.Files;

/// <summary>Feminine forms that lists write beside a word or as its ending.</summary>
/// <remarks>The endings of German and the Romance languages. Written by hand; licence MIT, as the library; checked by <c>CitationTests</c>.</remarks>
internal static class GenderForms
{
    private const int LeastInCommon = 2;

    private static readonly string[] Romance = ["fr", "es", "it", "pt"];

    private static readonly string[] Endings = ["a", "as", "o", "os", "e", "es", "ne", "le", "te", "ère", "ra", "in", "innen"];

    /// <summary>Whether the second word is the feminine of the first: beau and belle, actor and actriz are alike in how they begin.</summary>
    public static bool ArePair(string first, string second, string? language)
    {
        if (first == second || first.Contains(' ', StringComparison.Ordinal) || second.Contains(' ', StringComparison.Ordinal) || !(Romance.Contains(language) || language == "de"))
        {
            return false;
        }

        var common = 0;
        while (common < Math.Min(first.Length, second.Length) && first[common] == second[common])
        {
            common++;
        }

        // bello and bella, beau and belle, vieux and vieille: all but the end is the same, whatever the end is.
        return common >= LeastInCommon && common * 2 >= Math.Min(first.Length, 6) && second.EndsWith(language == "de" ? "in" : language == "fr" ? "e" : "a", StringComparison.Ordinal);
    }

    public static bool IsEnding(string text) => Endings.Contains(text.TrimStart('-', '–'), StringComparer.Ordinal);

    /// <summary>The word with another ending: niño and a, profesor and a, étudiant and e, Student and in.</summary>
    public static string With(string word, string ending, string? language)
    {
        var letters = ending.TrimStart('-', '–');
        var isRomance = language is "es" or "it" or "pt";
        return isRomance && letters is ['a' or 'o' or 'e', ..] ? Stem(word, letters) + letters : word + letters;
    }

    private static string Stem(string word, string ending) => word switch
    {
        [_, .., 'o' or 'a' or 'e', 's'] when ending.EndsWith('s') => word[..^2],
        [_, .., 'o' or 'a' or 'e'] => word[..^1],
        _ => word,
    };
}
