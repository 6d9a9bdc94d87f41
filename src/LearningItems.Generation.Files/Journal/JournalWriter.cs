namespace LearningItems.Generation.Files;

/// <summary>Appends entries to the file of a journal, each whole or not at all. Thread-safe; owns the file.</summary>
internal sealed class JournalWriter : IDisposable
{
    private readonly object _gate = new();
    private readonly FileStream _file;
    private readonly JournalHeader _header;
    private readonly JournalCounts _counts;
    private long _end;

    // Whether the file goes on after the end, with part of an entry that could not be taken back.
    private bool _isTorn;

    /// <summary>Drops a cut last line, and writes the header of a new journal.</summary>
    /// <param name="file">The file.</param>
    /// <param name="flush">How safe entries are.</param>
    /// <param name="header">The header of the journal.</param>
    /// <param name="counts">What it has.</param>
    public JournalWriter(FileStream file, JournalFlush flush, JournalHeader header, JournalCounts counts)
    {
        (_file, Flush, _header, _counts) = (file, flush, header, counts);
        _end = WholeLines.LengthOf(file);
        CutBytes = file.Length - _end;
        _end = _end <= JournalHeader.Length + 1 ? 0 : _end; // no more than a header, which may be half of one
        file.SetLength(_end);
        if (_end == 0)
        {
            Write(header.Bytes);
        }
    }

    /// <summary>How safe a line is once it is appended.</summary>
    public JournalFlush Flush { get; }

    /// <summary>Bytes of a cut last line that were dropped.</summary>
    public long CutBytes { get; }

    /// <summary>Appends an entry. When that fails, what was appended before stands in the file.</summary>
    /// <param name="json">The entry as JSON.</param>
    /// <param name="isTwice">Whether it is written twice, for what it says cannot be asked for again.</param>
    public void Append(ReadOnlySpan<byte> json, bool isTwice)
    {
        var entry = WrittenEntry.Of(json);
        lock (_gate)
        {
            var seal = _counts.Next(entry);
            byte[] line = [.. seal.Seal(json, _header.Journal), (byte)'\n'];
            EnsureShort(line);
            EnsureAlone();
            Write(isTwice ? [.. line, .. line] : line);
            _counts.Add(entry, seal, isTwice);
        }
    }

    public void Dispose() => _file.Dispose();

    private static void EnsureShort(byte[] line)
    {
        if (line.Length > LineLimit.Bytes)
        {
            throw new IOException($"the entry has {line.Length} bytes, which is longer than {LineLimit.Name}");
        }
    }

    // Whatever name or program led to it: what somebody else appended is not written over.
    private void EnsureAlone()
    {
        if (!_isTorn && _file.Length != _end)
        {
            throw new IOException($"it has {_file.Length} bytes in place of {_end}: another program writes to it");
        }
    }

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
