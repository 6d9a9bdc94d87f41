using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>The encodings of Unicode: known by their mark, and UTF-16 by where its zeros are.</summary>
internal static class UnicodeEncodings
{
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <summary>UTF-32 first: its mark begins with that of UTF-16.</summary>
    private static readonly Encoding[] Marked =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        Utf8,
        Utf16,
        Utf16BigEndian,
    ];

    /// <summary>The encoding that a mark or zeros give away; null when the bytes have neither.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return encoding;
            }
        }

        return bytes.Length % 2 == 0 ? WithoutMark(bytes) : null;
    }

    /// <summary>Line breaks, separators and Latin letters have a zero byte each: always the second one of a pair, or always the first.</summary>
    private static Encoding? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var zeros = (First: 0, Second: 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            zeros.First += bytes[i] == 0 ? 1 : 0;
            zeros.Second += bytes[i + 1] == 0 ? 1 : 0;
            if (bytes[i] * bytes[i + 1] == 0 && (char)(bytes[i] + bytes[i + 1]) is < ' ' and not ('\t' or '\n' or '\r'))
            {
                return null; // no text has such a character, and many files that are none
            }
        }

        // The other byte of a pair is zero in characters such as U+0100 and U+4E00, which are rare.
        return zeros.Second > 10 * zeros.First ? Utf16 : zeros.First > 10 * zeros.Second ? Utf16BigEndian : null;
    }
}
