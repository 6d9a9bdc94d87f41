using System.Globalization;
using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>A cell that a spreadsheet shows as it is: OWASP's page on CSV Injection tells which signs begin a formula, and that an apostrophe before them keeps it a text.</summary>
internal static class CsvCell
{
    private const char KeepsText = '\'';

    // The wide forms are what keyboards of Japanese and Chinese write, and some spreadsheets read as the narrow ones.
    private const string BeginFormulas = "=+-@\t\r\n＝＋－＠";

    /// <summary>The cell in quotation marks.</summary>
    public static string Of(string text)
    {
        var cell = new StringBuilder(text.Length + 2).Append('"');
        var isBeginning = true;
        foreach (var c in text)
        {
            if (isBeginning && BeginFormulas.Contains(c, StringComparison.Ordinal))
            {
                cell.Append(KeepsText);
                isBeginning = false;
            }

            // A spreadsheet whose separator is another one begins a cell in the middle of this one, and perhaps a line.
            isBeginning = c is ';' or '\t' or '\r' or '\n' || (isBeginning && (char.IsWhiteSpace(c) || c is '"' || IsUnseen(c)));
            cell.Append(c is '"' ? "\"\"" : c.ToString());
        }

        return cell.Append('"').ToString();
    }

    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;
}
