namespace LearningItems.Cli.Display;

/// <summary>Cuts a reason that quotes a whole draft or reply to what a terminal can take.</summary>
internal static class ShortText
{
    private const int Longest = 240;

    // Two of them, and what a line says of them, are at most 300 characters.
    private const int LongestValue = 80;

    /// <summary>A value in a line of an error: its end, which tells one path from another, where it is long.</summary>
    public static string Value(string text)
    {
        var line = TerminalText.OneLine(text);
        return line.Length <= LongestValue ? line : $"…{line[(char.IsLowSurrogate(line[^LongestValue]) ? ^(LongestValue - 1) : ^LongestValue)..]}";
    }

    /// <param name="text">The reason.</param>
    /// <param name="file">The file that has all of it; null when none was written, and then nothing is cut.</param>
    public static string Of(string text, string? file)
    {
        if (file is null || text.Length <= Longest)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return $"{text[..end]}… (more in {file})";
    }
}
