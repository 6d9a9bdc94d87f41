namespace LearningItems.Generation.Files;

/// <summary>
/// Keeps a journal to one writer: an open file beside it, which the system closes with the process, however that ends. Not the journal
/// itself: readers may open that at any time.
/// </summary>
internal sealed class JournalLock : IDisposable
{
    // What a disk must have left for a run to begin: a few dozen entries.
    private const int Room = 65_536;

    // ERROR_SHARING_VIOLATION as an HRESULT; elsewhere the runtime gives EWOULDBLOCK, which is 11 on Linux and 35 on macOS and the BSDs.
    private static readonly int[] HeldElsewhere = [unchecked((int)0x80070020), 11, 35];

    private readonly FileStream _file;

    private JournalLock(FileStream file) => _file = file;

    /// <summary>Whether a file was not opened because another has it.</summary>
    public static bool IsHeldElsewhere(IOException exception) => HeldElsewhere.Contains(exception.HResult);

    /// <exception cref="GenerationJournalException">Another writer has it.</exception>
    public static JournalLock Take(string journal, Func<string, FileShare, FileStream> open)
    {
        try
        {
            return new JournalLock(open(journal + ".lock", FileShare.None));
        }
        catch (IOException exception) when (IsHeldElsewhere(exception))
        {
            throw new GenerationJournalException($"Another run is writing to the journal '{journal}'. Wait for it to end, or name another directory.", exception);
        }
    }

    /// <summary>Sees that the disk has room for a beginning. Tried in this file, which nobody reads.</summary>
    /// <exception cref="IOException">It has not.</exception>
    public void EnsureRoom()
    {
        try
        {
            _file.Write(new byte[Room]);
            _file.Flush(flushToDisk: true); // some systems find room only when they must
        }
        finally
        {
            _file.SetLength(0);
        }
    }

    public void Dispose() => _file.Dispose();
}
