namespace LearningItems.Generation.Files;

/// <summary>
/// Keeps a journal to one writer: an open file beside it, which the system closes with the process, however that ends. Not the journal
/// itself: readers may open that at any time.
/// </summary>
internal sealed class JournalLock : IDisposable
{
    // ERROR_SHARING_VIOLATION as an HRESULT; elsewhere the runtime gives EWOULDBLOCK, which is 11 on Linux and 35 on macOS and the BSDs.
    private static readonly int[] HeldElsewhere = [unchecked((int)0x80070020), 11, 35];

    private readonly FileStream _file;

    private JournalLock(FileStream file) => _file = file;

    /// <exception cref="GenerationJournalException">Another writer has it.</exception>
    public static JournalLock Take(string journal)
    {
        try
        {
            return new JournalLock(new FileStream(journal + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
        }
        catch (IOException exception) when (HeldElsewhere.Contains(exception.HResult))
        {
            throw new GenerationJournalException($"Another run is writing to the journal '{journal}'. Wait for it to end, or name another directory.", exception);
        }
    }

    public void Dispose() => _file.Dispose();
}
