namespace LearningItems.Cli.Commands;

/// <summary>The file with a course's own rules of style.</summary>
internal static class StyleFile
{
    public static string Read(string path)
    {
        string text;
        try
        {
            text = File.ReadAllText(path).Trim();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The style file '{path}' cannot be read: {exception.Message}");
        }

        return text.Length > 0 ? text : throw new UsageException($"The style file '{path}' is empty; write the rules into it or leave out --style.");
    }
}
