namespace LearningItems.Generation.Files;

/// <summary>Opens the file of a list.</summary>
internal static class ListFileStream
{
    public static FileStream Open(string path, string name)
    {
        try
        {
            // A spreadsheet program that has the list open keeps it open for writing.
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 4096, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (UnauthorizedAccessException exception)
        {
            // The same exception for both; only a look tells which it was.
            var reason = Directory.Exists(path) ? "it is a directory. Name a file in it" : "access to it is denied. Name a file that may be read";
            throw new WordListException($"{name} cannot be read: {reason}.", exception);
        }
    }
}
