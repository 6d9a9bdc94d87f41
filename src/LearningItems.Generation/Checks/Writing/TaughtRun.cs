using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Words of the language taught that stand one after the other in a text of another script, with nothing between them: six are told and not quoted, and so are
/// twenty characters where words do not stand apart.
/// </summary>
internal static class TaughtRun
{
    private const int FewestWords = 6;
    private const int FewestCharacters = 20;
    private const int Shortest = 16;

    /// <summary>The first such words of a text; null where it has none, as most definitions, which cite a word or two.</summary>
    public static string? Find(string text, Scripts taught)
    {
        if (!MayHave(text))
        {
            return null;
        }

        var (start, end, words) = (0, 0, 0);
        foreach (var word in new WordsOf(text))
        {
            text.AsSpan().Overlaps(word, out var at);
            (start, words) = word.Length < 2 || !ScriptOf.Any(word, taught) ? (at, 0) : words > 0 && at == end + 1 && text[end] == ' ' ? (start, words + 1) : (at, 1);
            end = at + word.Length;
            if (words >= FewestWords || (words > 0 && word.Length >= FewestCharacters))
            {
                return text[start..end];
            }
        }

        return null;
    }

    // So many characters without a letter of a to z among them; looked for first, for it is told without looking any letter up.
    private static bool MayHave(string text)
    {
        for (int at = text.AsSpan().IndexOfAnyExceptInRange('\0', '\u024F'), since = at; at >= 0 && at < text.Length; at++)
        {
            since = char.IsAsciiLetter(text[at]) ? at + 1 : since;
            if (at - since >= Shortest)
            {
                return true;
            }
        }

        return false;
    }
}
