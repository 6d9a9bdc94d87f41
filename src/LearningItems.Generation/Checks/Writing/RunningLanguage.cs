using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>Tells by its function words that a text is in another language than it should be; silent where function words do not tell.</summary>
internal static class RunningLanguage
{
    /// <summary>The language a text seems to be in instead of the right one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="own">The language the text should be in.</param>
    /// <param name="known">The languages the text may be in instead.</param>
    /// <param name="fewest">Function words of another language the text must have at the least, with none of the right one.</param>
    /// <param name="share">The share of those function words in all words, at the least.</param>
    /// <returns>The other language; null where the text may be in the right one.</returns>
    public static LanguageProfile? OtherThan(LanguageProfile own, IReadOnlyList<LanguageProfile> known, ReadOnlySpan<char> text, int fewest, double share)
    {
        if (own.FunctionWordIndex.IsEmpty || Count(text, own, out var words) > 0 || words < fewest)
        {
            return null;
        }

        LanguageProfile? best = null;
        var most = Math.Max(fewest, (int)Math.Ceiling(words * share)) - 1;
        foreach (var other in known)
        {
            if (Count(text, other, out _) is var count && count > most)
            {
                (best, most) = (other, count);
            }
        }

        return best;
    }

    private static int Count(ReadOnlySpan<char> text, LanguageProfile language, out int words)
    {
        var count = 0;
        words = 0;
        foreach (var word in new WordsOf(text))
        {
            words++;
            count += language.FunctionWordIndex.Contains(word) ? 1 : 0;
        }

        return count;
    }
}
