using System.Collections.Frozen;
using System.Text;
using LearningItems.Generation;
using LearningItems.Generation.Text;

namespace LearningItems.Offline.Phrasebook;

/// <summary>Writes the Han parts of a grammar pattern in pinyin and keeps its slots: 是…的 becomes <c>shì … de</c>.</summary>
internal sealed class PatternReading(SampleLibrary library)
{
    private const int LongestWord = 6;
    private const char Ellipsis = '…';

    // Function words whose reading a word list does not settle: 还 is hái before a verb and huán as a verb.
    // Source not recorded, written by hand; licence MIT, as the library; PatternReadingTests.
    private static readonly FrozenDictionary<string, string> FunctionWords = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["还"] = "hái",
        ["没有"] = "méiyǒu",
        ["了"] = "le",
        ["的"] = "de",
        ["过"] = "guo",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<char, char> Punctuation = new Dictionary<char, char>
    {
        ['？'] = '?',
        ['！'] = '!',
        ['，'] = ',',
        ['、'] = ',',
        ['；'] = ';',
        ['。'] = '.',
        ['（'] = '(',
        ['）'] = ')',
    }.ToFrozenDictionary();

    /// <summary>The reading of a pattern; null when it has no Han character or one whose reading is not known.</summary>
    public string? Of(string pattern)
    {
        if (!ScriptOf.Any(pattern, Scripts.Han))
        {
            return null;
        }

        var reading = new StringBuilder();
        for (var at = 0; at < pattern.Length;)
        {
            if (!ScriptOf.Any(pattern.AsSpan(at, 1), Scripts.Han))
            {
                Append(reading, Punctuation.GetValueOrDefault(pattern[at], pattern[at]).ToString());
                at++;
            }
            else if (LongestKnown(pattern, at) is var (word, pinyin) && pinyin is not null)
            {
                Append(reading, pinyin);
                at += word.Length;
            }
            else
            {
                return null;
            }
        }

        return reading.ToString();
    }

    private (string Word, string? Pinyin) LongestKnown(string pattern, int at)
    {
        for (var length = Math.Min(LongestWord, pattern.Length - at); length > 0; length--)
        {
            var word = pattern.Substring(at, length);
            if ((FunctionWords.GetValueOrDefault(word) ?? library.OnlyReadingOf(word)) is { } pinyin)
            {
                return (word, pinyin);
            }
        }

        return (string.Empty, null);
    }

    // Words stand apart from each other, from slots and from dots; the letters of one slot stay together.
    private static void Append(StringBuilder reading, string piece)
    {
        var bothSlot = reading.Length > 0 && piece.Length == 1 && char.IsAsciiLetterOrDigit(piece[0]) && char.IsAsciiLetterOrDigit(reading[^1]);
        if (reading.Length > 0 && IsWordOrDots(reading[^1]) && IsWordOrDots(piece[0]) && !bothSlot)
        {
            reading.Append(' ');
        }

        reading.Append(piece);
    }

    private static bool IsWordOrDots(char c) => char.IsLetterOrDigit(c) || c == Ellipsis;
}
