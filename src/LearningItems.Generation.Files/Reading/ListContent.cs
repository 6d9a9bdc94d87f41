using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Takes in a list, but none with a line that no list has: the forms that are tried on a line of 200 MB would take fifty times as much.</summary>
internal static class ListContent
{
    private const int Block = 65_536;
    private const int MostOfLine = 1 << 20;

    // JSON and HTML are documents, which programs write on one line.
    private const int MostOfDocumentLine = 32 << 20;

    // With the marks of UTF-8 and UTF-16, and the zeros of that.
    private static ReadOnlySpan<byte> Blank => [0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n'];

    /// <summary>Reads bytes to their end.</summary>
    /// <exception cref="WordListException">A line is longer than it may be.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, string name, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var (block, limit, meter) = (new byte[Block], 0, (LineMeter<byte>?)null);
        while (await stream.ReadAtLeastAsync(block, Block, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            if (bytes.Length == 0 && FileKind.MayBeText(block.AsSpan(0, read)))
            {
                limit = LimitOf(block.AsSpan(0, read));
                meter = new LineMeter<byte>((byte)'\r', (byte)'\n', limit);
            }

            EnsureShort(meter?.Add(block.AsSpan(0, read)), name, limit);
            bytes.Write(block, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>Reads a text to its end.</summary>
    /// <exception cref="WordListException">A line is longer than it may be.</exception>
    public static async Task<string> ReadAsync(TextReader reader, string name, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var (block, limit, meter) = (new char[Block], 0, (LineMeter<char>?)null);
        while (await reader.ReadBlockAsync(block, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            limit = meter is null ? LimitOf(block.AsSpan(0, read)) : limit;
            meter ??= new LineMeter<char>('\r', '\n', limit);
            EnsureShort(meter.Add(block.AsSpan(0, read)), name, limit);
            text.Append(block, 0, read);
        }

        return text.ToString();
    }

    private static int LimitOf(ReadOnlySpan<byte> start) =>
        start.TrimStart(Blank) is [(byte)'{' or (byte)'[' or (byte)'<', ..] ? MostOfDocumentLine : MostOfLine;

    private static int LimitOf(ReadOnlySpan<char> start) => start.TrimStart("\uFEFF \t\r\n") is ['{' or '[' or '<', ..] ? MostOfDocumentLine : MostOfLine;

    private static void EnsureShort(int? longLine, string name, int limit)
    {
        if (longLine is { } line)
        {
            throw new WordListException($"{name} has a line {line} that is longer than {limit >> 20} MB, which no list has. Write one row for each word, each on a line of its own.");
        }
    }
}
