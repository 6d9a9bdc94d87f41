namespace LearningItems.Generation.Files;

/// <summary>A first line such as <c>sep=;</c>: spreadsheet programs write it to say what separates the cells below it.</summary>
internal static class SeparatorLine
{
    private const string Start = "sep=";

    /// <summary>The separator the first line names; null when it is an ordinary line.</summary>
    public static char? Find(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var line = (end < 0 ? text : text[..end]).Trim(' ').Trim('"');

        // A letter, a digit or a quotation mark separates nothing; then it is a header, however odd.
        return line.StartsWith(Start, StringComparison.OrdinalIgnoreCase) && line[Start.Length..] is [var separator] && IsSeparator(separator) ? separator : null;
    }

    private static bool IsSeparator(char c) => c == '\t' || char.IsPunctuation(c) || char.IsSymbol(c);
}
