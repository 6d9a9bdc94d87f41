namespace LearningItems.Generation.Files;

/// <summary>What every format does with the text of a cell.</summary>
internal static class CellText
{
    private const int QuotedLength = 40;

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

    private static bool IsMargin(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
