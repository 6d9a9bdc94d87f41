using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>How many words of a text are function words of one of two languages and not of both (in, me, on), and how many words there are.</summary>
/// <param name="Own">Function words of the first language alone.</param>
/// <param name="Other">Function words of the other language alone.</param>
/// <param name="All">All words.</param>
internal readonly record struct LanguageWords(int Own, int Other, int All)
{
    public static LanguageWords Count(ReadOnlySpan<char> text, LanguageProfile own, LanguageProfile other)
    {
        var count = default(LanguageWords);
        foreach (var word in new WordsOf(text))
        {
            var (isOwn, isOther) = (own.FunctionWordIndex.Contains(word), other.FunctionWordIndex.Contains(word));
            count = new LanguageWords(count.Own + (isOwn && !isOther ? 1 : 0), count.Other + (isOther && !isOwn ? 1 : 0), count.All + 1);
        }

        return count;
    }

    /// <summary>Whether some words – one, or the fewest that are asked for – are function words of the first language and not of the other.</summary>
    public static bool HasOwn(ReadOnlySpan<char> text, LanguageProfile own, LanguageProfile other, int fewest = 1)
    {
        foreach (var word in new WordsOf(text))
        {
            if (own.FunctionWordIndex.Contains(word) && !other.FunctionWordIndex.Contains(word) && --fewest == 0)
            {
                return true;
            }
        }

        return false;
    }
}
