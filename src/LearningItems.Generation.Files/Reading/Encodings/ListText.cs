using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Decodes the bytes of a list. Bytes that are no text are an error: replaced characters would be words nobody wrote.</summary>
internal static class ListText
{
    private const char ByteOrderMark = '\uFEFF';
    private const string SaveAsUtf8 = "Save the list as CSV, TSV or JSON in UTF-8";

    /// <summary>The text, the name of its encoding, and what a person is told of how it was decoded.</summary>
    public static (string Text, string Encoding, IReadOnlyList<ListRemark> Remarks) Decode(ReadOnlySpan<byte> bytes, string name, FormOptions options)
    {
        if (options.Encoding is { } named)
        {
            var encoding = KnownEncodings.Find(named)
                ?? throw new WordListException($"{name} cannot be read as {CellText.Quote(named)}: no encoding of that name is known. Name one such as {string.Join(", ", KnownEncodings.Common)}.");
            return (Strict(bytes, encoding, name), encoding.WebName, []);
        }

        if (UnicodeEncodings.Of(bytes) is { } unicode)
        {
            return Mended(Strict(bytes, unicode, name), unicode.WebName);
        }

        if (bytes.Contains((byte)0))
        {
            throw new WordListException($"{name} is no text, and no file of a known kind. {SaveAsUtf8}.");
        }

        return KnownEncodings.TryDecode(bytes, UnicodeEncodings.Utf8, out var text) && !LegacyEncodings.IsEscaped(bytes) ? Mended(text, UnicodeEncodings.Utf8.WebName) : Legacy(bytes, name, options);
    }

    /// <summary>The text that forms read: without byte order marks and with whole characters only.</summary>
    public static string Content(string text, string name)
    {
        try
        {
            _ = UnicodeEncodings.Utf8.GetByteCount(text);
        }
        catch (EncoderFallbackException exception)
        {
            throw new WordListException($"{name} is not valid text: character {exception.Index + 1} is half of a surrogate pair. Save the list as UTF-8.", exception);
        }

        // Text saved twice by a careless editor begins with two marks; none of them belongs to the first header.
        return text.Contains('\0', StringComparison.Ordinal) ? throw new WordListException($"{name} has NUL characters and is no text. {SaveAsUtf8}.") : text.TrimStart(ByteOrderMark);
    }

    private static (string Text, string Encoding, IReadOnlyList<ListRemark> Remarks) Mended(string text, string encoding)
    {
        var (mended, remark) = Mojibake.Mend(text);
        return (mended, encoding, remark is null ? [] : [remark]);
    }

    private static (string Text, string Encoding, IReadOnlyList<ListRemark> Remarks) Legacy(ReadOnlySpan<byte> bytes, string name, FormOptions options)
    {
        var likely = LegacyEncodings.Recognize(bytes, options.Language);
        if (likely is [var (encoding, text)])
        {
            return (text, encoding, [new ListRemark
            {
                Code = "encoding_recognised",
                Message = $"The file is not UTF-8 and was read as {encoding}. If words look wrong, name another encoding with --encoding NAME, or save the list as UTF-8.",
            }]);
        }

        throw new WordListException(likely.Count == 0
            ? $"{name} is not UTF-8 text, and its encoding was not recognised. {SaveAsUtf8}, or name its encoding with --encoding NAME."
            : $"{name} is not UTF-8 text; it may be {string.Join(", ", likely.Take(5).Select(guess => guess.Encoding))}. Name the right one with --encoding NAME, or save the list as UTF-8.");
    }

    private static string Strict(ReadOnlySpan<byte> bytes, Encoding encoding, string name) => KnownEncodings.TryDecode(bytes, encoding, out var text)
        ? text
        : throw new WordListException($"{name} is not valid {encoding.WebName}: some of its bytes are no text in it. {SaveAsUtf8}, or name its encoding with --encoding NAME.");
}
