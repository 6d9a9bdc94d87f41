namespace LearningItems.Generation.Tests.Files;

/// <summary>A file on a disk that has run out of room: what would make it longer than a limit is written up to there, and fails.</summary>
internal sealed class LimitedFile(string path, FileMode mode, FileAccess access, FileShare share) : FileStream(path, mode, access, share, bufferSize: 0)
{
    /// <summary>Bytes the file can have.</summary>
    public long Limit { get; set; } = long.MaxValue;

    /// <summary>What is said of a file that has no more room.</summary>
    public Func<Exception> Fault { get; set; } = () => new IOException("No space left on device");

    /// <summary>Whether the disk can make the file shorter.</summary>
    public bool CanShorten { get; set; } = true;

    /// <summary>Whether what was written reaches the disk.</summary>
    public bool CanFlush { get; set; } = true;

    /// <summary>Whether the file is lost before it can be renamed.</summary>
    public bool IsLost { get; set; }

    // All other ways to write come here.
    public override void Write(byte[] buffer, int offset, int count)
    {
        var room = (int)Math.Clamp(Limit - Position, 0, count);
        base.Write(buffer, offset, room);
        if (room < count)
        {
            throw Fault();
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer, offset, count);
        return Task.CompletedTask;
    }

    public override void SetLength(long value)
    {
        if (!CanShorten)
        {
            throw new IOException("Input/output error");
        }

        base.SetLength(value);
    }

    public override void Flush(bool flushToDisk)
    {
        if (!CanFlush)
        {
            throw new IOException("Input/output error");
        }

        base.Flush(flushToDisk);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (IsLost)
        {
            File.Delete(Name);
        }
    }
}
