using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>Tells by function words that a text is not in the language taught.</summary>
internal static class OtherLanguage
{
    // Models slip into the instruction language; into a third language seldom, so that more words must speak for a third.
    private const int FewestWords = 2;
    private const double SmallestShare = 0.25;
    private const int FewestWordsBesideOwn = 3;
    private const double SmallestShareBesideOwn = 0.3;
    private const int FewestWordsOfThird = 3;
    private const double SmallestShareOfThird = 0.34;

    /// <summary>The language a text is in instead: that of the instruction, or a third; null where its function words do not tell.</summary>
    public static LanguageProfile? ByFunctionWords(string text, LanguageProfile own, LanguageProfile instruction, FunctionWordLanguages known)
    {
        if (LanguageWords.HasOwn(text, own, instruction, fewest: 2) || IsOneWord(text))
        {
            return null;
        }

        var words = LanguageWords.Count(text, own, instruction);
        if (words.Own > 0 && !IsMostlyOther(words, instruction))
        {
            return null;
        }

        return words.Other >= FewestWords && words.Other >= words.All * SmallestShare ? instruction : RunningLanguage.OtherThan(own, known, text, FewestWordsOfThird, SmallestShareOfThird);
    }

    // La la la!
    private static bool IsOneWord(string text)
    {
        var words = 0;
        var first = ReadOnlySpan<char>.Empty;
        foreach (var word in new WordsOf(text))
        {
            if (words++ == 0)
            {
                first = word;
            }
            else if (!word.Equals(first, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return words > 1;
    }

    // My bạn will come to Hanoi on Sunday morning: a word of the language taught in a sentence of the other.
    private static bool IsMostlyOther(LanguageWords words, LanguageProfile instruction) =>
        !instruction.FunctionWordIndex.IsEmpty && words.Own == 1 && words.Other >= FewestWordsBesideOwn && words.Other >= words.All * SmallestShareBesideOwn;
}
