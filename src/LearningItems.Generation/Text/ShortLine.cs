namespace LearningItems.Generation.Text;

/// <summary>A text as one line prints it: without line breaks and not too long.</summary>
internal static class ShortLine
{
    private const int Most = 80;

    /// <summary>The text in one line of at most 80 characters, the last of them an ellipsis where it was longer.</summary>
    public static string Of(string? text)
    {
        var line = Printable.OneLine(text ?? string.Empty);
        if (line.Length <= Most)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[Most - 2]) ? Most - 2 : Most - 1;
        return line[..end].TrimEnd() + '…';
    }
}
