using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Numbers by which Anki knows decks and note types, with their fields and cards.</summary>
internal static class AnkiIds
{
    // Ids are milliseconds since 1970 where Anki gives them; 2^40 to 2^41 is among those, and within what JavaScript counts exactly.
    private const ulong First = 1UL << 40;

    /// <summary>The id of a name: always the same, and hardly ever that of another.</summary>
    public static long Of(string kind, string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{name}"));
        return (long)(First + (BinaryPrimitives.ReadUInt64BigEndian(hash) % First));
    }

    /// <summary>By which Anki finds notes with the same first field: the first eight hexadecimal digits of its SHA-1, as a number.</summary>
    /// <param name="text">The field without markup.</param>
#pragma warning disable CA5350 // what Anki computes; nothing is protected by it
    public static long ChecksumOf(string text) => BinaryPrimitives.ReadUInt32BigEndian(SHA1.HashData(Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5350
}
