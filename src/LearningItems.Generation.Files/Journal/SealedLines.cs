namespace LearningItems.Generation.Files;

/// <summary>Opens the lines of a journal of format 2, in their order, and says which are as they were written.</summary>
/// <param name="journal">The number of the journal.</param>
internal sealed class SealedLines(uint journal)
{
    private readonly OpenedLine[] _one = new OpenedLine[1];
    private int _line;

    /// <summary>
    /// Opens the next line of the file. Where a line feed was changed two lines are one: each of them is opened, and the byte between them told of.
    /// </summary>
    /// <param name="line">The line; it is changed.</param>
    /// <returns>What stands in it, good until the next is opened.</returns>
    public OpenedLine[] Open(Memory<byte> line)
    {
        _line++;
        var json = line;
        if (!LineSeal.TryOpen(ref json, journal, out var seal))
        {
            return [.. Parts(line)];
        }

        _one[0] = new OpenedLine(_line, json, seal, null);
        return _one;
    }

    private IEnumerable<OpenedLine> Parts(Memory<byte> line)
    {
        for (var isWhole = true; ; isWhole = false)
        {
            var end = line.Length > LineLimit.Bytes ? line.Length : EndOf(line.Span);
            yield return Opened(line[..end], isWhole);
            if (end == line.Length)
            {
                yield break;
            }

            yield return new OpenedLine(_line, default, null, "the line feed in it was changed");
            line = line[(end + 1)..];
        }
    }

    private int EndOf(ReadOnlySpan<byte> line) =>
        line.Length > JournalHeader.Length && JournalHeader.Of(line[..JournalHeader.Length]) is not null ? JournalHeader.Length
        : HashedLine.EndWithin(line, journal) is >= 0 and var end ? end
        : line.Length;

    private OpenedLine Opened(Memory<byte> line, bool isWhole)
    {
        var json = line;
        return JournalHeader.Of(line.Span) is { } header ? new OpenedLine(_line, line, null, null) { Header = header }
            : LineSeal.TryOpen(ref json, journal, out var seal) ? new OpenedLine(_line, json, seal, null)
            : new OpenedLine(_line, line, null, Fault(line.Span, isWhole));
    }

    private static string Fault(ReadOnlySpan<byte> line, bool isWhole) =>
        line.Length > LineLimit.Bytes ? $"it is longer than {LineLimit.Name}"
        : !isWhole ? "what stands behind its end is no line"
        : line.LastIndexOf(",\"hash\":\""u8) < 0 ? "it has no hash"
        : "its hash does not fit";
}
