using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace LearningItems.Generation.Text;

/// <summary>Names and fingerprints made of text.</summary>
internal static class Hashes
{
    // Parts of a name are set apart by a character that cannot stand in them.
    private const char Separator = '\u001F';

    // This library's own namespace for its ids; any fixed UUID serves.
    private static readonly Guid Namespace = new("6f1c9b0e-5d0a-5a57-9f8e-3c1c2f7b6a41");

    /// <summary>The name-based UUID of a name in parts.</summary>
    public static Guid NameBasedGuid(params string[] parts) => NameBasedGuid(Namespace, string.Join(Separator, parts));

    /// <summary>The name-based UUID of a name in a namespace (RFC 9562, section 5.5: version 5, SHA-1).</summary>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "RFC 9562 prescribes SHA-1; nothing is protected by it.")]
    public static Guid NameBasedGuid(Guid nameSpace, string name)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData([.. nameSpace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)], hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }

    /// <summary>SHA-256 of a text in parts, in lower-case hexadecimal.</summary>
    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "Hexadecimal digests are written in lower case.")]
    public static string Sha256(params string[] parts) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Separator, parts)))).ToLowerInvariant();
}
