using System.Runtime.CompilerServices;

namespace LearningItems.Generation.Files;

/// <summary>Lines of a file that are ended. What comes after the last line feed is none yet: it is being written, or its writer was killed in it.</summary>
internal static class WholeLines
{
    private const int Block = 262_144;
    private const byte LineFeed = (byte)'\n';

    /// <summary>Reads them from where the file stands; a line is good until the next is asked for.</summary>
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(Stream file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new byte[Block];
        var begun = 0; // bytes of a line whose end has not been read
        while (await file.ReadAsync(buffer.AsMemory(begun), cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            var (start, filled) = (0, begun + read);
            for (var end = EndOfLine(buffer, begun, filled); end >= 0; end = EndOfLine(buffer, start, filled))
            {
                yield return buffer.AsMemory(start, end - start);
                start = end + 1;
            }

            begun = filled - start;
            buffer.AsSpan(start, begun).CopyTo(buffer);
            if (begun == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
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
            if (buffer.AsSpan(0, (int)(end - start)).LastIndexOf(LineFeed) is >= 0 and var last)
            {
                return start + last + 1;
            }

            end = start;
        }

        return 0;
    }

    private static int EndOfLine(byte[] buffer, int start, int end) =>
        buffer.AsSpan(start, end - start).IndexOf(LineFeed) is >= 0 and var length ? start + length : -1;
}
