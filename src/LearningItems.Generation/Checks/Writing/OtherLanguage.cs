using LearningItems.Generation.Languages.Spelling;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>Tells by its words that a text is in another language than it should be.</summary>
internal static class OtherLanguage
{
    /// <summary>Common words of a third language that a definition in it has at the least; ga, ni and te are particles that a right one shows.</summary>
    public const int FewestCommonWords = 3;

    // Models slip into the instruction language; into a third language seldom, so that more words must speak for a third.
    private const int FewestWords = 2;
    private const double SmallestShare = 0.25;
    private const int FewestWordsBesideOwn = 3;
    private const double SmallestShareBesideOwn = 0.3;
    private const int FewestWordsOfThird = 3;
    private const double SmallestShareOfThird = 0.34;

    private const int FewestTelling = 2;
    private const int ShortestTelling = 3;
    private const int MostCommonWords = 32;
    private const double SmallestCommonShare = 0.2;

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

    /// <summary>The name of a third language that some words of a text are common in; null where there is none.</summary>
    /// <param name="text">A text that tells about the language taught, and may show words of it.</param>
    /// <param name="course">The language the text should be in, by its number among the <see cref="CommonWords.Courses"/>.</param>
    /// <param name="taught">The language taught, likewise; -1 where none of its words are known.</param>
    public static string? ByCommonWords(string text, int course, int taught)
    {
        Span<ulong> languages = stackalloc ulong[MostCommonWords];
        var (found, words, telling) = (0, 0, 0);
        foreach (var word in new WordsOf(text))
        {
            words++;
            if (found < MostCommonWords && word.Length > 1 && !char.IsUpper(word[0]) && CommonWords.All.ForeignTo(course, word) is not 0 and var of && (taught < 0 || CommonWords.All.ForeignTo(taught, word) != 0))
            {
                languages[found++] = of;
                telling += word.Length >= ShortestTelling ? 1 : 0;
            }
        }

        var (name, most) = CommonWords.All.Commonest(languages[..found]);
        return telling >= FewestTelling && most >= FewestCommonWords && most >= words * SmallestCommonShare ? name : null;
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
