using System.Globalization;

namespace LearningItems.Generation.Text;

/// <summary>The words of a text whose words stand apart, one after the other and without allocating: <c>foreach (var word in new WordsOf(text))</c>.</summary>
internal ref struct WordsOf(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly WordsOf GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = 0;
        while (start < _rest.Length && !IsInWord(_rest[start]))
        {
            start++;
        }

        var end = start;
        while (end < _rest.Length && IsInWord(_rest[end]))
        {
            end++;
        }

        Current = _rest[start..end];
        _rest = _rest[end..];
        return end > start;
    }

    /// <summary>Whether a character is part of a word: a letter, a mark, a digit, half a surrogate pair.</summary>
    public static bool IsInWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c);

    private static bool IsMark(char c) =>
        c > 0x7F && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
