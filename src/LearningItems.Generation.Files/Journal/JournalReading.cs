using System.Runtime.CompilerServices;

namespace LearningItems.Generation.Files;

/// <summary>Reads the entries of a file that count: in format 2 those whose lines are as they were written, in format 1 all.</summary>
internal sealed class JournalReading
{
    private readonly string _file;
    private readonly JournalCheck? _check;
    private readonly EntryParser _parser;

    private JournalReading(string file, string path, JournalHeader header, JournalCheck? check) =>
        (_file, _parser, Header, _check) = (file, new EntryParser(path), header, check);

    /// <summary>The header of the journal.</summary>
    public JournalHeader Header { get; }

    /// <summary>What the next entry goes on from.</summary>
    public JournalCounts Counts => _check?.Counts ?? new JournalCounts();

    /// <summary>What is damaged.</summary>
    public IReadOnlyList<DamagedJournalLine> Damaged => _check?.Damaged ?? [];

    /// <summary>Looks through a file, where it is of format 2.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">How messages name it.</param>
    /// <param name="header">Its header; null where it has no more than a part of one.</param>
    public static JournalReading Of(string file, string path, JournalHeader? header) =>
        new(file, path, header ?? new JournalHeader(2, 0), header is { Version: 2 } ? JournalCheck.Of(file, header, path) : null);

    public IAsyncEnumerable<UnreadEntry> FindAsync(CancellationToken cancellationToken) =>
        Header.Version == 1 ? FindUnhashedAsync(cancellationToken) : FindSealedAsync(cancellationToken);

    private async IAsyncEnumerable<UnreadEntry> FindSealedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (items, lines, last) = (new ItemReader(), new SealedLines(Header.Journal), 0L);
        var file = Open();
        await using (file.ConfigureAwait(false))
        {
            await foreach (var line in WholeLines.ReadAsync(file, cancellationToken).ConfigureAwait(false))
            {
                foreach (var opened in lines.Open(line))
                {
                    if (opened.Fault is not null && _check?.IsUnsound(opened.Line) != true)
                    {
                        throw _parser.Changed(opened);
                    }

                    // What is written twice counts once.
                    if (opened.Seal is { Entry: var entry } && entry != last && _check?.IsCounted(opened, entry) != false)
                    {
                        last = entry;
                        yield return Found(opened, entry, items);
                    }
                }
            }
        }
    }

    private UnreadEntry Found(OpenedLine line, long entry, ItemReader items)
    {
        if (ItemLine.KeyOf(line.Json.Span) is { } key)
        {
            return new UnreadEntry(key, keepsItem: true, () => items.Read(line.Json.Span) ?? _parser.Parse(line.Json.Span, line.Line));
        }

        var read = _parser.Parse(line.Json.Span, line.Line);
        return new UnreadEntry(_check?.IsReopened(line.Line, entry) == true ? WrittenEntry.Reopened(read) : read);
    }

    private async IAsyncEnumerable<UnreadEntry> FindUnhashedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (items, number) = (new ItemReader(), 0);
        var file = Open();
        await using (file.ConfigureAwait(false))
        {
            await foreach (var line in WholeLines.ReadAsync(file, cancellationToken).ConfigureAwait(false))
            {
                if (++number == 1)
                {
                    continue; // says what the file is
                }

                var (json, at, isRead) = (line, number, false);
                if (ItemLine.KeyOf(json.Span) is not { } key)
                {
                    yield return new UnreadEntry(_parser.ParseUnhashed(json.Span, at));
                    continue;
                }

                yield return new UnreadEntry(key, keepsItem: true, () =>
                {
                    isRead = true;
                    return _parser.Checked(items.Read(json.Span), at) ?? _parser.ParseUnhashed(json.Span, at);
                });
                if (!isRead && !ItemLine.IsWhole(json.Span))
                {
                    _parser.ParseUnhashed(json.Span, at); // tells what is wrong
                }
            }
        }
    }

    private FileStream Open() => new(_file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
}
