using System.Globalization;

namespace LearningItems.Generation.Text;

/// <summary>The words of a text whose words stand apart, one after the other and without allocating: <c>foreach (var word in new WordsOf(text))</c>.</summary>
internal ref struct WordsOf(ReadOnlySpan<char> text)
{
    // Every text is read by this, again and again: a bit for each character, in place of its category.
    private static readonly ulong[] InWord = Characters();

    private ReadOnlySpan<char> _rest = text;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly WordsOf GetEnumerator() => this;

    public bool MoveNext()
    {
        var rest = _rest;
        var inWord = InWord;
        var start = 0;
        while (start < rest.Length && (inWord[rest[start] >> 6] >> rest[start] & 1) == 0)
        {
            start++;
        }

        var end = start;
        while (end < rest.Length && (inWord[rest[end] >> 6] >> rest[end] & 1) != 0)
        {
            end++;
        }

        Current = rest[start..end];
        _rest = rest[end..];
        return end > start;
    }

    /// <summary>Whether a character is part of a word: a letter, a mark, a digit, half a surrogate pair.</summary>
    public static bool IsInWord(char c) => (InWord[c >> 6] >> c & 1) != 0;

    private static ulong[] Characters()
    {
        var bits = new ulong[(char.MaxValue + 1) / 64];
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var c = (char)code;
            bits[code >> 6] |= char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c) ? 1UL << (code & 63) : 0;
        }

        return bits;
    }

    private static bool IsMark(char c) =>
        c > 0x7F && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
