using System.Globalization;
using System.Text;

namespace LearningItems.Generation.Text;

/// <summary>
/// Makes one line of untrusted text: line breaks and other controls become spaces, characters that reorder text for the
/// eye are dropped. The joiners U+200C and U+200D stay: words of Persian and Indic languages need them.
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
        foreach (var c in text.AsSpan(start))
        {
            switch (char.GetUnicodeCategory(c))
            {
                case UnicodeCategory.Format when c is not ('\u200C' or '\u200D'):
                    break;
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    builder.Append(' ');
                    break;
                default:
                    builder.Append(c);
                    break;
            }
        }

        return builder.ToString().Trim();
    }
}
