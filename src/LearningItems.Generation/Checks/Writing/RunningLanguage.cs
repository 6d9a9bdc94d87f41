using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>Tells by its function words that a text is in another language than it should be; silent where function words do not tell.</summary>
internal static class RunningLanguage
{
    // Function words that a text in another language may share with the right one: in, was, die, no.
    private const int MostShared = 3;

    // From so many words on, a letter that English does not write tells as much as a function word.
    private const int FewestForLetters = 6;

    /// <summary>The language a text seems to be in instead of the right one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="own">The language the text should be in.</param>
    /// <param name="known">The languages the text may be in instead.</param>
    /// <param name="fewest">Function words of another language the text must have at the least, with none of the right one alone.</param>
    /// <param name="share">The share of those function words in all words, at the least.</param>
    /// <returns>The other language; null where the text may be in the right one.</returns>
    public static LanguageProfile? OtherThan(LanguageProfile own, IReadOnlyList<LanguageProfile> known, ReadOnlySpan<char> text, int fewest, double share)
    {
        var (words, marked, owns) = (0, 0, 0);
        Span<Range> ownWords = stackalloc Range[MostShared];
        foreach (var word in new WordsOf(text))
        {
            words++;
            marked += own.Tag == "en" && word.IndexOfAnyInRange('\u00C0', '\u017F') >= 0 ? 1 : 0;
            if (word.Length > 1 && own.FunctionWordIndex.Contains(word))
            {
                if (owns == MostShared)
                {
                    return null;
                }

                text.Overlaps(word, out var at);
                ownWords[owns++] = at..(at + word.Length);
            }
        }

        return own.FunctionWordIndex.IsEmpty || words < fewest || owns * 2 > words ? null
            : Best(known, text, ownWords[..owns], own, Math.Max(fewest, (int)Math.Ceiling(words * share)), words >= FewestForLetters ? marked : 0);
    }

    private static LanguageProfile? Best(IReadOnlyList<LanguageProfile> known, ReadOnlySpan<char> text, ReadOnlySpan<Range> ownWords, LanguageProfile own, int fewest, int marked)
    {
        LanguageProfile? best = null;
        var most = Math.Max(fewest - 1, ownWords.Length);
        for (var index = 0; index < known.Count; index++)
        {
            if (!HasAll(known[index].FunctionWordIndex, text, ownWords))
            {
                continue;
            }

            var count = LanguageWords.Count(text, own, known[index]).Other;
            count += count > 1 ? marked : 0;
            (best, most) = count > most ? (known[index], count) : (best, most);
        }

        return best;
    }

    private static bool HasAll(WordIndex functionWords, ReadOnlySpan<char> text, ReadOnlySpan<Range> words)
    {
        foreach (var word in words)
        {
            if (!functionWords.Contains(text[word]))
            {
                return false;
            }
        }

        return true;
    }
}
