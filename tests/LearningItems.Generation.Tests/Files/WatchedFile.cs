namespace LearningItems.Generation.Tests.Files;

/// <summary>A file that remembers in which order it was written, flushed and shortened, and how much of it is safe from a power cut.</summary>
internal sealed class WatchedFile(string path, FileMode mode, FileAccess access, FileShare share) : FileStream(path, mode, access, share, bufferSize: 0)
{
    private readonly List<string> _done = [];

    /// <summary>What was done to it, in order.</summary>
    public IReadOnlyList<string> Done => [.. _done];

    /// <summary>How long it was when it was last flushed to the disk.</summary>
    public long LengthOnDisk { get; private set; }

    public void Forget() => _done.Clear();

    // All other ways to write come here.
    public override void Write(byte[] buffer, int offset, int count)
    {
        base.Write(buffer, offset, count);
        _done.Add($"write {count}");
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer, offset, count);
        return Task.CompletedTask;
    }

    public override void SetLength(long value)
    {
        if (value != Length)
        {
            _done.Add($"shorten to {value}");
        }

        base.SetLength(value);
    }

    public override void Flush(bool flushToDisk)
    {
        base.Flush(flushToDisk);
        if (flushToDisk)
        {
            _done.Add("flush to disk");
            LengthOnDisk = Length;
        }
    }
}
