using System.Buffers;
using System.Globalization;
using System.Text;

namespace LearningItems.Generation.Text;

/// <summary>
/// Makes one line of untrusted text: line breaks and other controls become spaces; characters that reorder or hide text – bidi
/// controls, zero-width signs, tag characters – are dropped, and so are non-characters and what is too much of a heap of combining marks. The joiners
/// U+200C and U+200D stay: words of Persian and Indic languages need them.
/// </summary>
internal static class Printable
{
    /// <summary>Marks that may stand on one letter: pointed and accented Hebrew has five, Tibetan six.</summary>
    public const int MostMarks = 10;

    /// <summary>The text on one line, trimmed; the very same where it is one already.</summary>
    public static string OneLine(string text)
    {
        var shown = LengthShown(text);
        return (shown == text.Length ? text : Shown(text)).Trim();
    }

    /// <summary>Whether a character neither stands for anything nor can be shown.</summary>
    public static bool IsNonCharacter(Rune rune) => rune.Value is >= 0xFDD0 and <= 0xFDEF || (rune.Value & 0xFFFE) == 0xFFFE;

    /// <summary>Whether a character stands on the one before it.</summary>
    public static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    // How much of the beginning stays as it is: mostly all of it.
    private static int LengthShown(ReadOnlySpan<char> text)
    {
        var marks = 0;
        for (var at = text.IndexOfAnyExceptInRange(' ', '~'); at >= 0 && at < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text[at..], out var rune, out var length) != OperationStatus.Done || ShownAs(rune) != rune)
            {
                return at;
            }

            marks = IsMark(rune) ? marks + 1 : 0;
            if (marks > MostMarks)
            {
                return at;
            }

            at += length;
        }

        return text.Length;
    }

    private static string Shown(string text)
    {
        var builder = new StringBuilder(text.Length);
        Span<char> characters = stackalloc char[2];
        var marks = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            marks = IsMark(rune) ? marks + 1 : 0;
            if (marks <= MostMarks && ShownAs(rune) is { } shown)
            {
                builder.Append(characters[..shown.EncodeToUtf16(characters)]);
            }
        }

        return builder.ToString();
    }

    // Null for what is dropped.
    private static Rune? ShownAs(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format when rune.Value is not (0x200C or 0x200D) => null,
        UnicodeCategory.OtherNotAssigned when IsNonCharacter(rune) => null,
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => new Rune(' '),
        _ => rune,
    };
}
