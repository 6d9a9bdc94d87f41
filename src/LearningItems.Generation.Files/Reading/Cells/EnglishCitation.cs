namespace LearningItems.Generation.Files;

/// <summary><c>to drink</c> is drink, <c>a, an</c> is a.</summary>
internal static class EnglishCitation
{
    /// <summary>What follows the preposition to, not the verb's: to the left, to and fro. Written by hand; licence MIT, as the library; checked by <c>CitationTests</c>.</summary>
    private static readonly HashSet<string> AfterPreposition =
        [.. "the a an and my your his her our their its me you him us them it this that these those some what which whom date be".Split(' ')];

    public static IReadOnlyList<string>? Read(string text)
    {
        if (text is "a, an" or "a/an" or "a / an" or "a; an" or "a,an")
        {
            return ["a", "an"];
        }

        if (!text.StartsWith("to ", StringComparison.Ordinal))
        {
            return null;
        }

        var words = text[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries);

        // To be is the verb, 'to be honest' a phrase.
        return words.Length == 0 || !char.IsLower(words[0][0]) || (AfterPreposition.Contains(words[0]) && text != "to be") ? null : [string.Join(' ', words)];
    }
}
