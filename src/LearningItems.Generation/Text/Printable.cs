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
    public static string OneLine(string text)
    {
        var start = text.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        if (start < 0)
        {
            return text.Trim();
        }

        var builder = new StringBuilder(text.Length).Append(text, 0, start);
        foreach (var rune in text.AsSpan(start).EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Format when rune.Value is not (0x200C or 0x200D):
                    break;
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    builder.Append(' ');
                    break;
                default:
                    builder.Append(rune);
                    break;
            }
        }

        return builder.ToString().Trim();
    }
}
