using LearningItems.Generation.Languages.Spelling;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>The common words of a text that the language taught does not have. What the list has, and what is written as a name, does not count.</summary>
/// <param name="Count">How many different ones there are.</param>
/// <param name="All">All words of the text.</param>
/// <param name="First">The first of them.</param>
/// <param name="Language">The language that most of them are of.</param>
/// <param name="OfLanguage">How many are of that language.</param>
internal readonly record struct ForeignWords(int Count, int All, string First, string Language, int OfLanguage)
{
    private const int FewestOfWholeText = 3;
    private const int ShortestAloneInLatin = 4;
    private const int ShortestAlone = 3;
    private const int Most = 32;

    /// <summary>Whether they make up the text.</summary>
    public bool IsWholeText => OfLanguage >= FewestOfWholeText && OfLanguage * 2 >= All;

    /// <summary>Whether the first tells enough by itself: a short word may be an abbreviation, or a part of another.</summary>
    public bool TellsAlone => Count > 0 && First.Length >= (ScriptOf.Any(First, Scripts.Latin) ? ShortestAloneInLatin : ShortestAlone);

    public static ForeignWords Of(string text, int course, DraftContext context)
    {
        Span<ulong> languages = stackalloc ulong[Most];
        var (count, all) = (0, 0);
        List<string>? found = null;
        foreach (var word in new WordsOf(text))
        {
            all++;
            if (count < Most && CommonWords.All.ForeignTo(course, word) is not 0 and var of && !(all > 1 && IsName(word)) && !IsPart(word, text) && !IsInRows(word, context) && IsNew(word, found ??= []))
            {
                languages[count++] = of;
            }
        }

        if (count == 0)
        {
            return default;
        }

        var (language, ofLanguage) = CommonWords.All.Commonest(languages[..count]);
        return new ForeignWords(count, all, found![0], language, ofLanguage);
    }

    // Ha ha ha! is one word.
    private static bool IsNew(ReadOnlySpan<char> word, List<string> found)
    {
        foreach (var earlier in found)
        {
            if (word.Equals(earlier, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        found.Add(word.ToString());
        return true;
    }

    // week in week-end, vent in vent'anni: the dictionaries know the whole.
    private static bool IsPart(ReadOnlySpan<char> word, string text)
    {
        text.AsSpan().Overlaps(word, out var at);
        var end = at + word.Length;
        return (at > 0 && IsJoin(text[at - 1])) || (end < text.Length && IsJoin(text[end]));
    }

    private static bool IsJoin(char c) => c is '-' or '‐' or '\'' or '’' or 'ʼ';

    // A capital inside a sentence; words in nothing but capitals are those of signs.
    private static bool IsName(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && !(word.Length > 1 && char.IsUpper(word[1]));

    private static bool IsInRows(ReadOnlySpan<char> word, DraftContext context)
    {
        for (var index = 0; index < context.Rows.Count; index++)
        {
            if (RunningText.Has(context.Rows[index].Text, word, WordSeparation.Spaces))
            {
                return true;
            }
        }

        return false;
    }
}
