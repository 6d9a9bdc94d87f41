using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Decodes the bytes of a list. Bytes that are no text are an error: replaced characters would be words nobody wrote.</summary>
internal static class ListText
{
    private const char ByteOrderMark = '\uFEFF';

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    private static readonly Encoding[] Marked =
    [
        Utf8,
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    public static async Task<string> ReadAsync(Stream stream, string name, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), name);
    }

    /// <summary>The text that formats read: without byte order marks and with whole characters only.</summary>
    public static string Content(string text, string name)
    {
        try
        {
            _ = Utf8.GetByteCount(text);
        }
        catch (EncoderFallbackException exception)
        {
            throw new WordListException($"{name} is not valid text: character {exception.Index + 1} is half of a surrogate pair. Save the list as UTF-8.", exception);
        }

        // Text saved twice by a careless editor begins with two marks; none of them belongs to the first header.
        return text.TrimStart(ByteOrderMark);
    }

    private static string Decode(ReadOnlySpan<byte> bytes, string name)
    {
        var encoding = Utf8;
        foreach (var candidate in Marked)
        {
            encoding = bytes.StartsWith(candidate.Preamble) ? candidate : encoding;
        }

        try
        {
            var text = encoding.GetString(bytes);

            // UTF-16 without a mark is valid UTF-8 in which every second character is NUL.
            return text.Contains('\0', StringComparison.Ordinal) ? throw NotText(name, inner: null) : text;
        }
        catch (DecoderFallbackException exception)
        {
            throw NotText(name, exception);
        }
    }

    private static WordListException NotText(string name, Exception? inner)
    {
        var message = $"{name} is not UTF-8 text. Save the list as CSV, TSV or JSON in UTF-8.";
        return inner is null ? new WordListException(message) : new WordListException(message, inner);
    }
}
