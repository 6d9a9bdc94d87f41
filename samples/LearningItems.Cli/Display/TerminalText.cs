using System.Globalization;
using System.Text;

namespace LearningItems.Cli.Display;

/// <summary>
/// Makes text of lists, files and replies fit for a terminal: one line, nothing that moves the cursor, sets colours or
/// reorders the text beside it. The joiners U+200C and U+200D stay: words of Persian and Indic languages need them.
/// </summary>
internal static class TerminalText
{
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (char.GetUnicodeCategory(c))
            {
                case UnicodeCategory.Format when c is not ('\u200C' or '\u200D'):
                    break;
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    line.Append(line.Length > 0 && line[^1] == ' ' ? string.Empty : " ");
                    break;
                default:
                    line.Append(c);
                    break;
            }
        }

        return line.ToString().TrimEnd();
    }
}
