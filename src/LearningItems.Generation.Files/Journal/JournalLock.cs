namespace LearningItems.Generation.Files;

/// <summary>
/// Keeps a journal to one writer: an open file beside it, which the system closes with the process, however that ends. Not the journal
/// itself: readers may open that at any time.
/// </summary>
internal sealed class JournalLock : IDisposable
{
    private readonly FileStream _file;

    private JournalLock(FileStream file) => _file = file;

    /// <exception cref="GenerationJournalException">Another writer has it.</exception>
    public static JournalLock Take(string journal)
    {
        var path = journal + ".lock";
        try
        {
            return new JournalLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1));
        }
        catch (IOException exception) when (File.Exists(path) && exception is not (FileNotFoundException or DirectoryNotFoundException))
        {
            throw new GenerationJournalException($"Another run is writing to the journal '{journal}'. Wait for it to end, or name another directory.", exception);
        }
    }

    public void Dispose() => _file.Dispose();
}
