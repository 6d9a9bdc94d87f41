using System.Buffers;
using System.Collections.Frozen;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Languages.Spelling;

/// <summary>Words that a language does not write, each with what it writes instead.</summary>
internal sealed class SpellingTable
{
    private const int LongestTold = 31;

    private readonly FrozenDictionary<string, string> _right;
    private readonly WordIndex _words;
    private readonly SearchValues<char> _firsts;

    // The lengths of the words by their first letter: most words of a text are told apart by these.
    private readonly uint[] _lengths = new uint[64];

    /// <param name="rows">Words with spaces between them, each as <c>strasse:Straße</c>. A word with a capital is looked for as it stands.</param>
    public SpellingTable(params IEnumerable<string> rows)
    {
        _right = rows.SelectMany(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        _words = new WordIndex(_right.Keys);
        _firsts = SearchValues.Create([.. _right.Keys.Select(word => word[0]).Distinct()]); // where words do not stand apart, letters have no case
        foreach (var word in _right.Keys)
        {
            _lengths[UpperCase.Of(word[0]) % _lengths.Length] |= 1u << Math.Min(word.Length, LongestTold);
        }
    }

    public IEnumerable<KeyValuePair<string, string>> Words => _right;

    /// <summary>The first such word of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="separation">Where words do not stand apart, any place in the text will do.</param>
    /// <param name="found">The word as it stands in the text.</param>
    /// <returns>What is written instead; null where the text has no such word.</returns>
    public string? Find(string text, WordSeparation separation, out string found)
    {
        found = string.Empty;
        if (separation == WordSeparation.None)
        {
            for (var at = text.AsSpan().IndexOfAny(_firsts); at >= 0; at = text.AsSpan(at + 1).IndexOfAny(_firsts) is >= 0 and var next ? at + 1 + next : -1)
            {
                if (_words.LongestPrefix(text.AsSpan(at)) is > 0 and var length)
                {
                    found = text.Substring(at, length);
                    return _right[found];
                }
            }

            return null;
        }

        foreach (var word in new WordsOf(text))
        {
            if (MayBeOne(word) && _words.Contains(word) && !IsInCapitals(word) && Matches(word))
            {
                found = word.ToString();
                return _right[found];
            }
        }

        return null;
    }

    private bool MayBeOne(ReadOnlySpan<char> word) => (_lengths[UpperCase.Of(word[0]) % _lengths.Length] >> Math.Min(word.Length, LongestTold) & 1) != 0;

    // STRASSE is right.
    private static bool IsInCapitals(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsUpper(word[1]);

    // Weiss is a name, weiss is not German; istanbul is no worse than a small letter, Istanbul has the wrong one.
    private bool Matches(ReadOnlySpan<char> word)
    {
        foreach (var known in _words.Words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return !char.IsUpper(known[0]) || word.SequenceEqual(known);
            }
        }

        return false;
    }
}
