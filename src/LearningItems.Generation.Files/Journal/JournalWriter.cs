namespace LearningItems.Generation.Files;

/// <summary>Appends entries to the file of a journal, each whole or not at all. Thread-safe; owns the file.</summary>
internal sealed class JournalWriter : IDisposable
{
    private readonly object _gate = new();
    private readonly FileStream _file;
    private long _end;

    // Whether the file goes on after the end, with part of an entry that could not be taken back.
    private bool _isTorn;

    /// <summary>Drops a cut last line, and writes the first line of a new journal.</summary>
    public JournalWriter(FileStream file, JournalFlush flush)
    {
        (_file, Flush, _end) = (file, flush, WholeLines.LengthOf(file));
        CutBytes = file.Length - _end;
        file.SetLength(_end);
        if (_end == 0)
        {
            Append(JournalHeader.Bytes);
        }
    }

    /// <summary>How safe a line is once it is appended.</summary>
    public JournalFlush Flush { get; }

    /// <summary>Bytes of a cut last line that were dropped.</summary>
    public long CutBytes { get; }

    /// <summary>Appends a line with its end. When that fails, what was appended before stands in the file.</summary>
    public void Append(ReadOnlySpan<byte> line)
    {
        lock (_gate)
        {
            Write(line);
        }
    }

    public void Dispose() => _file.Dispose();

    private void Write(ReadOnlySpan<byte> line)
    {
        if (_isTorn)
        {
            _file.SetLength(_end);
            _isTorn = false;
        }

        _file.Position = _end;
        try
        {
            _file.Write(line); // one write: nothing is held back in the process
            _file.Flush(flushToDisk: Flush == JournalFlush.Disk);
            _end += line.Length;
        }
        catch
        {
            TakeBack();
            throw;
        }
    }

    private void TakeBack()
    {
        try
        {
            _file.SetLength(_end);
        }
        catch (Exception exception) when (UnwritableFile.Is(exception))
        {
            _isTorn = true; // the next append does it, or the next opening
        }
    }
}
