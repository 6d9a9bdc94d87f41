using System.Text;

namespace LearningItems.Cli.Providers;

/// <summary>Takes a key out of bytes and texts, in every form that <see cref="KeyPattern"/> knows.</summary>
internal sealed class KeyRedaction(string key)
{
    /// <summary>What stands in place of a key.</summary>
    public const string Redacted = "(key)";

    // A shorter one, such as local servers are given, may be a word of the reply.
    private const int ShortestSecret = 16;

    private static readonly byte[] RedactedBytes = Encoding.UTF8.GetBytes(Redacted);

    // Itself, an escape, or the first half of a character with two bytes.
    private readonly byte[] _beginnings = [Encoding.UTF8.GetBytes(key)[0], (byte)'\\', (byte)'%', 0];
    private readonly IReadOnlyList<KeyPattern> _patterns = KeyPattern.Of(key);

    /// <summary>Whether the key cannot be a word that a right reply has: letters alone are one, unless they are many.</summary>
    public bool IsNoWord => key.Length >= ShortestSecret || (key.Length >= 8 && !key.All(char.IsLetter));

    public string In(string text) => Encoding.UTF8.GetString(In(Encoding.UTF8.GetBytes(text), isEnd: true, out _));

    /// <summary>The bytes without the key.</summary>
    /// <param name="bytes">What was read.</param>
    /// <param name="isEnd">Whether nothing follows.</param>
    /// <param name="held">Bytes at the end that may be the beginning of a key, and are not among those returned.</param>
    public byte[] In(byte[] bytes, bool isEnd, out int held)
    {
        using var plain = new MemoryStream(bytes.Length);
        var at = 0;
        for (held = 0; at < bytes.Length;)
        {
            // Most of a reply is nothing like a key.
            var next = bytes.AsSpan(at).IndexOfAny(_beginnings);
            plain.Write(bytes.AsSpan(at, next < 0 ? bytes.Length - at : next));
            at = next < 0 ? bytes.Length : at + next;
            if (at == bytes.Length)
            {
                break;
            }

            var length = LengthAt(bytes.AsSpan(at));
            if (length is null && !isEnd)
            {
                held = bytes.Length - at;
                break;
            }

            if (length > 0)
            {
                plain.Write(RedactedBytes);
                at += length.Value;
            }
            else
            {
                plain.WriteByte(bytes[at++]);
            }
        }

        return plain.ToArray();
    }

    private int? LengthAt(ReadOnlySpan<byte> text)
    {
        var isClear = true;
        foreach (var pattern in _patterns)
        {
            switch (pattern.Length(text))
            {
                case null:
                    isClear = false;
                    break;
                case > 0 and var length:
                    return length;
            }
        }

        return isClear ? 0 : null;
    }
}
