using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace LearningItems.Generation.Text;

/// <summary>Names and fingerprints made of text.</summary>
internal static class Hashes
{
    // Parts of a name are set apart by a character that cannot stand in them.
    private const byte Separator = 0x1F;

    // This library's own namespace for its ids; any fixed UUID serves.
    private static readonly Guid Namespace = new("6f1c9b0e-5d0a-5a57-9f8e-3c1c2f7b6a41");

    /// <summary>The name-based UUID of a name in parts.</summary>
    public static Guid NameBasedGuid(params ReadOnlySpan<string> parts) => NameBasedGuid(Namespace, parts);

    /// <summary>The name-based UUID of a name in a namespace (RFC 9562, section 5.5: version 5, SHA-1).</summary>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "RFC 9562 prescribes SHA-1; nothing is protected by it.")]
    public static Guid NameBasedGuid(Guid nameSpace, params ReadOnlySpan<string> parts)
    {
        const int GuidSize = 16;
        var bytes = ArrayPool<byte>.Shared.Rent(GuidSize + CountBytes(parts));
        nameSpace.TryWriteBytes(bytes, bigEndian: true, out _);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(bytes.AsSpan(0, GuidSize + Write(parts, bytes.AsSpan(GuidSize))), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..GuidSize], bigEndian: true);
    }

    /// <summary>SHA-256 of a text in parts, in lower-case hexadecimal.</summary>
    public static string Sha256(params ReadOnlySpan<string> parts)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(CountBytes(parts));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, Write(parts, bytes)), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return Hexadecimal(hash);
    }

    private static int CountBytes(ReadOnlySpan<string> parts)
    {
        var bytes = parts.Length;
        foreach (var part in parts)
        {
            bytes += Encoding.UTF8.GetByteCount(part);
        }

        return bytes;
    }

    private static int Write(ReadOnlySpan<string> parts, Span<byte> bytes)
    {
        var length = 0;
        for (var index = 0; index < parts.Length; index++)
        {
            if (index > 0)
            {
                bytes[length++] = Separator;
            }

            length += Encoding.UTF8.GetBytes(parts[index], bytes[length..]);
        }

        return length;
    }

    private static string Hexadecimal(ReadOnlySpan<byte> bytes)
    {
        Span<char> digits = stackalloc char[bytes.Length * 2];
        for (var index = 0; index < digits.Length; index++)
        {
            digits[index] = "0123456789abcdef"[(bytes[index / 2] >> (index % 2 == 0 ? 4 : 0)) & 0xF];
        }

        return new string(digits);
    }
}
