using System.Buffers.Binary;
using System.Numerics;

namespace LearningItems.Generation.Files;

/// <summary>
/// CRC-32C: finds every change of up to four bytes in a row, and of others all but one in four billion, at next to no cost. It protects against accidents;
/// who can write a file can write the checksum that goes with it.
/// </summary>
internal static class Checksum
{
    /// <summary>The checksum of bytes.</summary>
    /// <param name="seed">What else it covers.</param>
    /// <param name="bytes">The bytes.</param>
    public static uint Of(uint seed, ReadOnlySpan<byte> bytes)
    {
        var checksum = ~seed;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            checksum = BitOperations.Crc32C(checksum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var value in bytes)
        {
            checksum = BitOperations.Crc32C(checksum, value);
        }

        return ~checksum;
    }
}
