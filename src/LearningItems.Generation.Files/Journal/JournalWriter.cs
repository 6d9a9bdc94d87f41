using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LearningItems.Generation.Files;

/// <summary>Appends entries to the file of a journal, each whole or not at all. Thread-safe; owns the file.</summary>
internal sealed class JournalWriter : IDisposable
{
    private readonly object _gate = new();
    private readonly MemoryStream _line = new();
    private readonly FileStream _file;
    private readonly JournalFlush _flush;
    private long _end;

    // Whether the file goes on after the end, with part of an entry that could not be taken back.
    private bool _isTorn;

    /// <summary>Drops a cut last line, and writes the first line of a new journal.</summary>
    public JournalWriter(FileStream file, JournalFlush flush)
    {
        (_file, _flush, _end) = (file, flush, WholeLines.LengthOf(file));
        CutBytes = file.Length - _end;
        file.SetLength(_end);
        if (_end == 0)
        {
            Append(JournalHeader.Bytes);
        }
    }

    /// <summary>Bytes of a cut last line that were dropped.</summary>
    public long CutBytes { get; }

    /// <summary>Appends an entry. When that fails, what was appended before stands in the file.</summary>
    public void Append(JournalEntry entry, JsonTypeInfo<JournalEntry> format)
    {
        lock (_gate)
        {
            _line.SetLength(0);
            JsonSerializer.Serialize(_line, entry, format);
            _line.WriteByte((byte)'\n');
            Append(_line.GetBuffer().AsSpan(0, (int)_line.Length));
        }
    }

    public void Dispose()
    {
        _file.Dispose();
        _line.Dispose();
    }

    private void Append(ReadOnlySpan<byte> line)
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
            _file.Flush(flushToDisk: _flush == JournalFlush.Disk);
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
