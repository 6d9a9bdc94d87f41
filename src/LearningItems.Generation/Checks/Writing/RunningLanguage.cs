using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>Tells by its function words that a text is in another language than it should be; silent where function words do not tell.</summary>
internal static class RunningLanguage
{
    // Function words that a text in another language may share with the right one: in, was, die, no.
    private const int MostShared = 3;

    // From so many words on, a letter that English does not write tells as much as a function word.
    private const int FewestForLetters = 6;

    // A word counts as a function word of another language, and for its letters.
    private const int MostPerWord = 2;

    /// <summary>The language a text seems to be in instead of the right one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="own">The language the text should be in.</param>
    /// <param name="known">The languages the text may be in instead.</param>
    /// <param name="fewest">Function words of another language the text must have at the least, with none of the right one alone.</param>
    /// <param name="share">The share of those function words in all words, at the least.</param>
    /// <returns>The other language; null where the text may be in the right one.</returns>
    public static LanguageProfile? OtherThan(LanguageProfile own, FunctionWordLanguages known, ReadOnlySpan<char> text, int fewest, double share)
    {
        if (own.FunctionWordIndex.IsEmpty || known.Languages.Count == 0)
        {
            return null;
        }

        var (words, owns) = OwnWords(own, text);
        var least = Math.Max(Math.Max(fewest, (int)Math.Ceiling(words * share)), owns + 1);
        if (owns > MostShared || words < fewest || owns * 2 > words || (words - owns) * MostPerWord < least)
        {
            return null; // nearly every text that is right, before any other language is looked at
        }

        var counts = new Counts(stackalloc int[known.Languages.Count * 2]);
        foreach (var word in new WordsOf(text))
        {
            var isOwn = own.FunctionWordIndex.Contains(word);
            foreach (var language in known.With(word))
            {
                counts.Add(language, isOwn, word.Length);
            }
        }

        return Best(known, counts, owns, least, own.Tag == "en" && words >= FewestForLetters ? Marked(text) : 0);
    }

    // How many words there are, and how many of them are function words of the right language; counted until these are too many.
    private static (int Words, int Own) OwnWords(LanguageProfile own, ReadOnlySpan<char> text)
    {
        var (words, owns) = (0, 0);
        foreach (var word in new WordsOf(text))
        {
            words++;
            owns += word.Length > 1 && own.FunctionWordIndex.Contains(word) ? 1 : 0;
            if (owns > MostShared)
            {
                break;
            }
        }

        return (words, owns);
    }

    // How many words have a letter that English does not write.
    private static int Marked(ReadOnlySpan<char> text)
    {
        var marked = 0;
        foreach (var word in new WordsOf(text))
        {
            marked += word.IndexOfAnyInRange('\u00C0', '\u017F') >= 0 ? 1 : 0;
        }

        return marked;
    }

    // The language with the most function words that are not of the right language, among those that share all that are.
    private static LanguageProfile? Best(FunctionWordLanguages known, Counts counts, int owns, int least, int marked)
    {
        LanguageProfile? best = null;
        var most = least - 1;
        for (var language = 0; language < known.Languages.Count; language++)
        {
            if (counts.Shared(language) < owns)
            {
                continue;
            }

            var count = counts.Alone(language);
            count += count > 1 ? marked : 0;
            (best, most) = count > most ? (known.Languages[language], count) : (best, most);
        }

        return best;
    }

    /// <summary>Of each language, how many of its function words a text has that the right language shares, and how many that it does not.</summary>
    private readonly ref struct Counts(Span<int> pairs)
    {
        private readonly Span<int> _pairs = pairs;

        public int Shared(int language) => _pairs[language * 2];

        public int Alone(int language) => _pairs[(language * 2) + 1];

        public void Add(int language, bool isOwn, int letters)
        {
            if (!isOwn)
            {
                _pairs[(language * 2) + 1]++;
            }
            else if (letters > 1)
            {
                _pairs[language * 2]++;
            }
        }
    }
}
