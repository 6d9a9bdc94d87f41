namespace LearningItems.Generation.Files;

/// <summary>The file <c>decisions.jsonl</c>: opened by one at a time, and appended to whole or not at all.</summary>
internal static class DecisionsFile
{
    // An append takes milliseconds.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private const int Attempts = 250;

    /// <exception cref="IOException">It is a link to another file, or others do not let go of it.</exception>
    public static async Task<FileStream> OpenAsync(string path, FileMode mode, FileAccess access, CancellationToken cancellationToken)
    {
        // Who could put a link there would choose where we write.
        if (new FileInfo(path).LinkTarget is { } target)
        {
            throw new IOException($"'{path}' is a link to '{target}': decisions are kept in the directory of their result alone. Put the file itself there.");
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(path, mode, access, access == FileAccess.Read ? FileShare.Read : FileShare.None, bufferSize: 0);
            }
            catch (IOException exception) when (attempt < Attempts && JournalLock.IsHeldElsewhere(exception))
            {
                await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Appends lines after the last whole one, and waits until they are on the disk.</summary>
    public static void Append(FileStream file, byte[] lines)
    {
        var (end, isEnded) = EndOf(file);
        try
        {
            file.SetLength(end);
            file.Position = end;
            file.Write(isEnded ? lines : [(byte)'\n', .. lines]); // one write: nothing is held back in the process
            file.Flush(flushToDisk: true);
        }
        catch (Exception exception) when (UnwritableFile.Is(exception))
        {
            TakeBack(file, end);
            throw;
        }
    }

    // Where the next line begins, and whether the one before it is ended.
    private static (long End, bool IsEnded) EndOf(FileStream file)
    {
        var whole = WholeLines.LengthOf(file);
        var last = new byte[file.Length - whole];
        file.Position = whole;
        file.ReadExactly(last);
        return last.Length > 0 && DecisionLines.IsWhole(last) ? (file.Length, false) : (whole, true);
    }

    private static void TakeBack(FileStream file, long end)
    {
        try
        {
            file.SetLength(end);
        }
        catch (Exception exception) when (UnwritableFile.Is(exception))
        {
            // The next append does it; what failed before says more.
        }
    }
}
