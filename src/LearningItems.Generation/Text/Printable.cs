using System.Buffers;
using System.Globalization;
using System.Text;

namespace LearningItems.Generation.Text;

/// <summary>
/// Makes one line of untrusted text: line breaks and other controls become spaces; characters that reorder or hide text – bidi
/// controls, zero-width signs, tag characters – are dropped. The joiners U+200C and U+200D stay: words of Persian and Indic
/// languages need them.
/// </summary>
internal static class Printable
{
    /// <summary>The text on one line, trimmed; the very same where it is one already.</summary>
    public static string OneLine(string text)
    {
        var shown = LengthShown(text);
        return (shown == text.Length ? text : text[..shown] + Shown(text.AsSpan(shown))).Trim();
    }

    // How much of the beginning stays as it is: mostly all of it.
    private static int LengthShown(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyExceptInRange(' ', '~'); at >= 0 && at < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text[at..], out var rune, out var length) != OperationStatus.Done || ShownAs(rune) != rune)
            {
                return at;
            }

            at += length;
        }

        return text.Length;
    }

    private static string Shown(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        Span<char> characters = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (ShownAs(rune) is { } shown)
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
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => new Rune(' '),
        _ => rune,
    };
}
