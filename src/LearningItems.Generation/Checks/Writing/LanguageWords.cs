using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>How many words of a text are function words of one language, of another and not of both, and how many there are.</summary>
/// <param name="Own">Function words of the first language, also those that the other shares.</param>
/// <param name="Other">Function words of the other language alone.</param>
/// <param name="All">All words.</param>
internal readonly record struct LanguageWords(int Own, int Other, int All)
{
    public static LanguageWords Count(ReadOnlySpan<char> text, LanguageProfile own, LanguageProfile other)
    {
        var count = default(LanguageWords);
        foreach (var word in new WordsOf(text))
        {
            var isOwn = own.FunctionWordIndex.Contains(word);
            count = new LanguageWords(
                count.Own + (isOwn ? 1 : 0),
                count.Other + (!isOwn && other.FunctionWordIndex.Contains(word) ? 1 : 0),
                count.All + 1);
        }

        return count;
    }
}
