using System.Buffers;
using System.Globalization;
using System.Text;

namespace LearningItems.Generation.Text;

/// <summary>
/// Finds characters that no text for a learner has: controls, those that turn the order of a text about or hide one in it, non-characters, private
/// use beyond the basic plane, half a surrogate pair, joiners where no script joins, and heaps of combining marks.
/// </summary>
/// <remarks>The ranges are those of the Unicode Standard 16, put together by hand; licence MIT, as the library; checked by <c>UnusableCharactersTests</c>.</remarks>
internal static class UnusableCharacters
{
    private const string Heap = "one of a heap of combining marks";
    private const string Private = "a private character";
    private const string Joiner = "a joiner where nothing joins";
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    // What is to be looked at closely. Marks that stand in every text of a script are looked at only where there are many of them.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        Range('\0', '\u0008') + "\u000B\u000C" + Range('\u000E', '\u001F') + Range('\u007F', '\u009F') + Range('\u0300', '\u036F') + Range('\u0483', '\u0489') + Range('\u0591', '\u05BD')
        + Range('\u064B', '\u065F') + Range('\u06D6', '\u06ED') + Range('\u0E31', '\u0E3A') + Range('\u0E47', '\u0E4E') + Range('\u0900', '\u0903') + Range('\u093A', '\u094F') + Range('\u1AB0', '\u1AFF') + Range('\u1DC0', '\u1DFF')
        + "\u200C\u200D" + Range('\u202A', '\u202E') + Range('\u2066', '\u206F') + Range('\u20D0', '\u20FF') + "\u3099\u309A" + Range('\uD800', '\uDFFF') + Range('\uFDD0', '\uFDEF') + Range('\uFE00', '\uFE0F')
        + Range('\uFE20', '\uFE2F') + Range('\uFFF9', '\uFFFC') + "\uFFFE\uFFFF");

    /// <summary>The first such character as it is told of, by its number and what it is; null where there is none.</summary>
    public static string? First(string text)
    {
        // Most of a text is soon told to be plain; what follows is looked for among the suspects.
        var plain = text.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        var at = plain < 0 ? -1 : text.AsSpan(plain).IndexOfAny(Suspects);
        return at < 0 ? null : FirstFrom(text, plain + at);
    }

    /// <summary>Whether what was found is one that <see cref="Printable"/> shows: of the others a list shows a model none.</summary>
    public static bool IsShown(string found) => found.EndsWith(Heap, StringComparison.Ordinal) || found.EndsWith(Private, StringComparison.Ordinal) || found.EndsWith(Joiner, StringComparison.Ordinal);

    private static string? FirstFrom(string text, int at)
    {
        var marks = 0;
        Rune before = at > 0 && Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var last, out _) == OperationStatus.Done ? last : default;
        while (at < text.Length)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) != OperationStatus.Done)
            {
                return Told(text[at], "half a surrogate pair");
            }

            marks = Printable.IsMark(rune) ? marks + 1 : 0;
            at += length;
            if ((marks > Printable.MostMarks ? Heap : What(rune, before, text.AsSpan(at))) is { } what)
            {
                return Told(rune.Value, what);
            }

            before = rune;
        }

        return null;
    }

    private static string? What(Rune rune, Rune before, ReadOnlySpan<char> after) => rune.Value switch
    {
        '\t' or '\n' or '\r' => null,
        0 => "NUL",
        < 0x20 or (>= 0x7F and < 0xA0) => "a control character",
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "a character that turns the order of the text about",
        (>= 0x206A and <= 0x206F) or (>= 0xFFF9 and <= 0xFFFC) => "a mark of a program",
        >= 0xE0000 and <= 0xE007F => "a tag character, which nobody sees",
        >= 0xF0000 and not 0xFFFFE and not 0xFFFFF and not 0x10FFFE and not 0x10FFFF => Private,
        ZeroWidthNonJoiner or ZeroWidthJoiner when !Joins(before) && !Joins(First(after)) => Joiner,
        _ => Printable.IsNonCharacter(rune) ? "no character" : null,
    };

    private static Rune First(ReadOnlySpan<char> text) => Rune.DecodeFromUtf16(text, out var first, out _) == OperationStatus.Done ? first : default;

    // Scripts whose letters take other forms beside each other, and pictures that are put together. A joiner has one on one side at least.
    private static bool Joins(Rune rune) => rune.Value switch
    {
        < 0x0600 => false,
        < 0x0900 => true, // Arabic and its neighbours
        < 0x0E00 => true, // Indic
        (>= 0x0F00 and < 0x10A0) or (>= 0x1700 and < 0x1AB0) or (>= 0x1B00 and < 0x1C80) or (>= 0xA800 and < 0xAC00) => true, // Tibetan, Burmese, Khmer, Mongolian and others
        (>= 0xFB50 and < 0xFDD0) or (>= 0xFE70 and < 0xFEFF) => true,
        0xFE0F or (>= 0x2600 and < 0x27C0) or (>= 0x1F000 and < 0x1FB00) or (>= 0x2190 and < 0x2200) or (>= 0x2B00 and < 0x2C00) => true,
        >= 0x11000 and < 0x12000 => true,
        _ => false,
    };

    private static string Told(int character, string what) => string.Create(CultureInfo.InvariantCulture, $"U+{character:X4}, {what}");

    private static string Range(char first, char last) => string.Concat(Enumerable.Range(first, last - first + 1).Select(character => (char)character));
}
