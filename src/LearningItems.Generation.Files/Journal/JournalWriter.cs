using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LearningItems.Generation.Files;

/// <summary>Appends entries to the file of a journal, each whole or not at all. Thread-safe; owns the file.</summary>
internal sealed class JournalWriter : IDisposable
{
    // What a disk must have left for a run to begin: a few dozen entries.
    private const int Room = 65_536;

    private readonly object _gate = new();
    private readonly MemoryStream _line = new();
    private readonly FileStream _file;
    private readonly JournalFlush _flush;
    private long _end;
    private bool _isTorn;

    /// <summary>Drops a cut last line, writes the first line of a new journal, and sees that there is room for more.</summary>
    /// <exception cref="IOException">The file cannot be written, for want of room for instance.</exception>
    public JournalWriter(FileStream file, JournalFlush flush)
    {
        (_file, _flush, _end) = (file, flush, WholeLines.LengthOf(file));
        CutBytes = file.Length - _end;
        _isTorn = CutBytes > 0;
        if (_end == 0)
        {
            Append(JournalHeader.Bytes);
        }

        EnsureRoom();
    }

    /// <summary>Bytes of a cut last line that were dropped.</summary>
    public long CutBytes { get; }

    /// <exception cref="IOException">The file cannot be written. What was appended before stands in it.</exception>
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
            _file.SetLength(_end); // half an entry would damage this one
            _isTorn = false;
        }

        _file.Position = _end;
        try
        {
            _file.Write(line); // one write: nothing is held back in the process
            _file.Flush(flushToDisk: _flush == JournalFlush.Disk);
            _end += line.Length;
        }
        catch (IOException)
        {
            TryShorten();
            throw;
        }
    }

    // Blanks without an end of line: should the process be killed here, the next opening drops them as a cut last line.
    private void EnsureRoom()
    {
        Span<byte> blanks = new byte[Room];
        blanks.Fill((byte)' ');
        _file.Position = _end;
        try
        {
            _file.Write(blanks);
            _file.Flush(flushToDisk: true); // some systems find room only when they must
        }
        finally
        {
            TryShorten();
        }
    }

    private void TryShorten()
    {
        try
        {
            _file.SetLength(_end);
            _isTorn = false;
        }
        catch (IOException)
        {
            _isTorn = true; // the next append does it, or the next opening
        }
    }
}
