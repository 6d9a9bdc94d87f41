using System.Runtime.CompilerServices;

namespace LearningItems.Generation.Files;

/// <summary>Lines of a file that are ended, from where the file stands; each is good, and may be changed, until the next is asked for.</summary>
internal static class WholeLines
{
    private const int Block = 262_144;

    public static async IAsyncEnumerable<Memory<byte>> ReadAsync(Stream file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new LineBuffer();
        while (await file.ReadAsync(buffer.Room, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            buffer.Fill(read);
            while (buffer.TryTake(out var line))
            {
                yield return line;
            }
        }
    }

    public static IEnumerable<Memory<byte>> Read(Stream file)
    {
        var buffer = new LineBuffer();
        while (file.Read(buffer.Room.Span) is > 0 and var read)
        {
            buffer.Fill(read);
            while (buffer.TryTake(out var line))
            {
                yield return line;
            }
        }
    }

    /// <summary>How much of a file they are.</summary>
    public static long LengthOf(FileStream file)
    {
        var buffer = new byte[Block];
        for (var end = file.Length; end > 0;)
        {
            var start = Math.Max(0, end - Block);
            file.Position = start;
            file.ReadExactly(buffer, 0, (int)(end - start));
            if (buffer.AsSpan(0, (int)(end - start)).LastIndexOf((byte)'\n') is >= 0 and var last)
            {
                return start + last + 1;
            }

            end = start;
        }

        return 0;
    }
}
