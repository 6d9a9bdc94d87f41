using System.Buffers;

namespace LearningItems.Generation.Files;

/// <summary>Reads what spreadsheet programs write into cells that are not text: errors, formulas, and the signs that make a number text.</summary>
internal static class SpreadsheetCell
{
    private const int LongestError = 16;

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.,-");

    private static readonly SearchValues<char> ErrorSigns = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZÀÉÊÍÓÚÜ/0_ ¡¿");

    private static readonly SearchValues<char> RowSigns = SearchValues.Create("0123456789$");

    /// <summary>The text, or what is wrong with it. <c>="007"</c> and <c>'007</c> are 007; <c>'tis</c> and <c>'s avonds</c> are words.</summary>
    public static (string Text, string? Problem) Read(string cell)
    {
        if (cell is ['=', '"', .., '"'] && cell.Length > 3)
        {
            var inner = cell[2..^1];
            return inner.Replace("\"\"", string.Empty, StringComparison.Ordinal).Contains('"', StringComparison.Ordinal)
                ? (string.Empty, $"{CellText.Quote(cell)} is a formula of a spreadsheet")
                : (CellText.Trim(inner.Replace("\"\"", "\"", StringComparison.Ordinal)), null);
        }

        var text = IsMarkedAsText(cell) ? cell[1..] : cell;
        if (IsError(text))
        {
            return (string.Empty, $"{CellText.Quote(text)} is an error of a spreadsheet");
        }

        return IsFormula(text) ? (string.Empty, $"{CellText.Quote(text)} is a formula of a spreadsheet") : (text, null);
    }

    /// <summary>The text of a cell that names something: there every apostrophe in front is the spreadsheet's.</summary>
    public static string Unmarked(string cell) => cell is ['\'', _, ..] ? cell[1..] : cell;

    private static bool IsMarkedAsText(string cell) =>
        cell is ['\'', '=', ..] || (cell is ['\'', >= '0' and <= '9', ..] && cell.AsSpan(1).IndexOfAnyExcept(NumberSigns) < 0);

    // #NAME?, #REF!, #DIV/0!, #N/A and what other languages of the programs call them: #BEZUG!, #NOM?, #VALEUR!.
    private static bool IsError(string text)
    {
        if (text is not ['#', _, _, ..] || text.Length > LongestError)
        {
            return false;
        }

        return text is "#N/A" or "#NV" or "#N/D" or "#GETTING_DATA"
            || (text[^1] is '!' or '?' && text.AsSpan(1, text.Length - 2).IndexOfAnyExcept(ErrorSigns) < 0 && char.IsUpper(text[1]));
    }

    private static bool IsFormula(string text)
    {
        if (text is not ['=', _, ..])
        {
            return false;
        }

        var name = 1;
        while (name < text.Length && (char.IsAsciiLetterOrDigit(text[name]) || text[name] is '.' or '_' or '$' or '+' or '-' or '@'))
        {
            name++;
        }

        var hasLetters = text.AsSpan(1, name - 1).ContainsAnyInRange('A', 'Z') || text.AsSpan(1, name - 1).ContainsAnyInRange('a', 'z');
        return hasLetters && (name < text.Length
            ? text[name] is '(' or '!' || (text[name] is '&' or '*' or '/' or ':' && text.AsSpan(1, name - 1).ContainsAnyInRange('0', '9'))
            : IsReference(text.AsSpan(1)));
    }

    private static bool IsReference(ReadOnlySpan<char> text)
    {
        var digits = text.TrimStart("+$ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        return digits.Length > 0 && digits.Length < text.Length && digits.IndexOfAnyExcept(RowSigns) < 0;
    }
}
