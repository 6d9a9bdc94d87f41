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

    /// <param name="journal">The file of the journal.</param>
    /// <param name="path">How messages name it.</param>
    /// <param name="open">Opens a file for reading and writing.</param>
    /// <exception cref="GenerationJournalException">Another writer has it; or a file of the lock's name is none.</exception>
    public static JournalLock Take(string journal, string path, Func<string, FileShare, FileStream> open)
    {
        var name = journal + ".lock";
        if (new FileInfo(name).LinkTarget is not null)
        {
            throw NotOurs(name, "is a link");
        }

        FileStream file;
        try
        {
            file = open(name, FileShare.None);
        }
        catch (IOException exception) when (IsHeldElsewhere(exception))
        {
            throw Held(path, exception);
        }

        if (IsEmpty(file))
        {
            return new JournalLock(file);
        }

        file.Dispose();
        throw NotOurs(name, "has something in it");
    }

    /// <summary>What is said to a second writer.</summary>
    public static GenerationJournalException Held(string path, Exception? exception) =>
        new($"Another run is writing to the journal '{path}'. Wait for it to end, or name another directory.", exception!);

    /// <summary>Sees that the disk has room for a beginning. Tried in this file, which nobody reads.</summary>
    /// <exception cref="IOException">It has not.</exception>
    public void EnsureRoom()
    {
        try
        {
            _file.Position = 0;
            _file.Write(new byte[Room]);
            _file.Flush(flushToDisk: true); // some systems find room only when they must
        }
        finally
        {
            _file.SetLength(0);
        }
    }

    public void Dispose() => _file.Dispose();

    // A process that was killed while it looked for room leaves the zeros it wrote.
    private static bool IsEmpty(FileStream file)
    {
        if (file.Length > Room)
        {
            return false;
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return !bytes.AsSpan().ContainsAnyExcept((byte)0);
    }

    private static GenerationJournalException NotOurs(string name, string reason) =>
        new($"'{name}' is to be the lock of the journal beside it, and {reason}, so that it is somebody's own. It was left as it is; move it, or name another directory.");
}
