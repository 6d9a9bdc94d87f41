namespace LearningItems.Generation.Files;

/// <summary>Cuts a text at line breaks of every kind; CR LF is one.</summary>
internal static class TextLines
{
    private static readonly string[] Breaks = ["\r\n", "\n", "\r"];

    /// <summary>The lines; a line break at the end starts none.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var lines = text.Split(Breaks, StringSplitOptions.None);
        return lines is [.. var all, ""] ? all : lines;
    }

    /// <summary>The first line; null when the text has none.</summary>
    public static string? First(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return text.Length == 0 ? null : end < 0 ? text : text[..end];
    }

    /// <summary>What follows the first line.</summary>
    public static string AfterFirst(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? string.Empty : text[(end + (text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1))..];
    }
}
