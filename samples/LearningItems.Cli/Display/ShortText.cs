namespace LearningItems.Cli.Display;

/// <summary>Cuts a reason that quotes a whole draft or reply to what a terminal can take.</summary>
internal static class ShortText
{
    private const int Longest = 240;

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
