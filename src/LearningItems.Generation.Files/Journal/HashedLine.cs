using System.Globalization;
using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>A line that ends with a hash of itself: <c>…,"hash":"0a1b2c3d"}</c>, of what stands before it.</summary>
internal static class HashedLine
{
    private const int Digits = 8;

    private static ReadOnlySpan<byte> Before => ",\"hash\":\""u8;

    private static ReadOnlySpan<byte> After => "\"}"u8;

    /// <summary>How long the end of a line with the hash is.</summary>
    public static int EndLength => Before.Length + Digits + After.Length;

    /// <summary>A line of a text that is an object but for its last brace.</summary>
    public static byte[] Of(uint seed, ReadOnlySpan<byte> open)
    {
        Span<byte> digits = stackalloc byte[Digits];
        Write(Checksum.Of(seed, open), digits);
        return [.. open, .. Before, .. digits, .. After];
    }

    /// <summary>Whether a line is as it was written.</summary>
    public static bool IsSound(uint seed, ReadOnlySpan<byte> line)
    {
        if (line.Length < EndLength || !line.EndsWith(After) || !line[^EndLength..].StartsWith(Before))
        {
            return false;
        }

        Span<byte> digits = stackalloc byte[Digits];
        Write(Checksum.Of(seed, line[..^EndLength]), digits);
        return line.Slice(line.Length - After.Length - Digits, Digits).SequenceEqual(digits);
    }

    /// <summary>Where a line whose line feed is lost ends, and the next begins behind one byte more; -1 where no line ends.</summary>
    public static int EndWithin(ReadOnlySpan<byte> lines, uint seed)
    {
        for (var from = 0; lines[from..].IndexOf(Before) is >= 0 and var found; from += found + 1)
        {
            var end = from + found + EndLength;
            if (end < lines.Length && IsSound(seed, lines[..end]))
            {
                return end;
            }
        }

        return -1;
    }

    private static void Write(uint checksum, Span<byte> digits) =>
        Encoding.ASCII.GetBytes(checksum.ToString("x8", CultureInfo.InvariantCulture), digits);
}
