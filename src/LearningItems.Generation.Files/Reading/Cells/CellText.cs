using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>What every format does with the text of a cell.</summary>
internal static class CellText
{
    private const int QuotedLength = 40;

    /// <summary>Marks that word processors put around a whole cell, first and last; with one of them inside, they are the list's own.</summary>
    private static readonly string[] SmartQuotes = ["“”", "„“", "„”", "‟”", "‘’", "‚‘", "«»", "»«"];

    /// <summary>
    /// The text as people see it: without characters that are not seen, with plain spaces, composed, and without smart quotes around the whole.
    /// </summary>
    public static string Clean(string cell)
    {
        var text = Trim(UnseenCharacters.Remove(cell));
        var quotes = text.Length > 2 ? Array.Find(SmartQuotes, pair => pair[0] == text[0] && pair[1] == text[^1]) : null;
        return Compose(quotes is null || text.AsSpan(1, text.Length - 2).ContainsAny(quotes[0], quotes[1]) ? text : Trim(text[1..^1]));
    }

    /// <summary>The text without white space and control characters around it. What is inside is the list's own.</summary>
    public static string Trim(string cell)
    {
        var (start, end) = (0, cell.Length);
        while (start < end && IsMargin(cell[start]))
        {
            start++;
        }

        while (end > start && IsMargin(cell[end - 1]))
        {
            end--;
        }

        return cell[start..end];
    }

    /// <summary>The text in quotation marks for a message of one line.</summary>
    public static string Quote(string text)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        var length = line.Length > QuotedLength && char.IsHighSurrogate(line[QuotedLength - 1]) ? QuotedLength - 1 : QuotedLength;
        return line.Length <= length ? $"'{line}'" : $"'{line[..length]}…'";
    }

    private static string Compose(string text) => IsPlain(text) || text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);

    // Letters before the first combining mark and ideographs compose with nothing; to ask the system takes longer than all else of a cell.
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is > '\u02FF' and (< '\u4E00' or > '\u9FFF'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMargin(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
