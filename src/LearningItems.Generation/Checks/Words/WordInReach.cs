using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>A word of running text, and whether it is known.</summary>
/// <param name="Letters">Its length.</param>
/// <param name="IsKnown">Whether it is known.</param>
internal readonly record struct WordInReach(int Letters, bool IsKnown)
{
    /// <summary>
    /// The words of a text in their order. Where words do not stand apart these are the longest known ones at each place, and each letter between
    /// them for itself. Numbers are no words.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The profile of its language.</param>
    /// <param name="known">The known words.</param>
    /// <param name="forms">Finds known words in forms other than those they are listed in; null where only the listed ones count.</param>
    public static IEnumerable<WordInReach> Of(string text, LanguageProfile language, WordIndex known, WordStems? forms = null) =>
        language.WordSeparation == WordSeparation.Spaces ? Apart(text, known, forms) : Joined(text, language.Inflects ? language.Scripts & ~Scripts.Hiragana : language.Scripts, known);

    private static IEnumerable<WordInReach> Apart(string text, WordIndex known, WordStems? forms)
    {
        var words = new List<WordInReach>();
        foreach (var word in new WordsOf(text))
        {
            if (!char.IsDigit(word[0]))
            {
                words.Add(new WordInReach(word.Length, known.Contains(word) || forms?.Have(word) == true));
            }
        }

        return words;
    }

    private static IEnumerable<WordInReach> Joined(string text, Scripts scripts, WordIndex known)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = known.LongestPrefix(text.AsSpan(at));
            if (length > 0)
            {
                yield return new WordInReach(length, IsKnown: true);
                at += length;
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var width);
            if ((ScriptOf.Letter(rune) & scripts) != 0)
            {
                yield return new WordInReach(1, IsKnown: false);
            }

            at += width;
        }
    }
}
