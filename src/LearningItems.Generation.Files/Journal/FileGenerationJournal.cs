using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LearningItems.Generation.Files;

/// <summary>
/// A journal in a file: JSON Lines, only ever appended to. The first two lines say that it is one, of version 2 of the format; every other is a
/// <see cref="JournalEntry"/> with its <c>kind</c>, and ends with a hash of itself. UTF-8 without byte order mark, LF.
/// </summary>
/// <remarks>
/// <para>
/// One writer at a time, whatever name leads to the file; anybody may read it meanwhile. A process that was killed leaves at most a cut last line: it is
/// dropped when the journal is opened again, and <see cref="CutBytes"/> tells of it.
/// </para>
/// <para>
/// The file is looked through as it is opened. A line that was changed, or is missing, counts for nothing, and costs none of the others: what it kept is asked
/// for again, a call that lost an item is open again, and <see cref="DamagedLines"/> tells of each. Show them to somebody: they cost money.
/// </para>
/// <para>
/// A journal of version 1 has no hashes. To be written to it is written anew as version 2, whole or not at all; what is damaged in it so that it can be
/// seen is an error. Hashes are for accidents: they do not keep anybody out who can write the file.
/// </para>
/// </remarks>
public sealed class FileGenerationJournal : IGenerationJournal, IDisposable
{
    /// <summary>The JSON of entries.</summary>
    internal static readonly JsonTypeInfo<JournalEntry> Format = (JsonTypeInfo<JournalEntry>)LearningItemJson.Options.GetTypeInfo(typeof(JournalEntry));

    private readonly JournalReading _reading;
    private readonly JournalLock? _lock;
    private readonly WriterMark? _mark;
    private readonly JournalWriter? _writer;

    private FileGenerationJournal(string path, JournalReading reading, JournalLock? journalLock, WriterMark? mark, JournalWriter? writer) =>
        (Path, _reading, _lock, _mark, _writer) = (path, reading, journalLock, mark, writer);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Bytes of a last line that a killed process had not finished, dropped now; 0 where there was none.</summary>
    public long CutBytes { get; private init; }

    /// <summary>
    /// What was damaged when it was opened, in the order of the file; empty for a sound journal. None of it counts as done, and nothing else is lost for it:
    /// each says which line of which file, what is wrong with it, and what happens now.
    /// </summary>
    public IReadOnlyList<DamagedJournalLine> DamagedLines => _reading.Damaged;

    /// <summary>How safe its entries are before they are shown; null where it was opened for reading.</summary>
    internal JournalFlush? Flush => _writer?.Flush;

    /// <summary>Opens a journal for a run, a new one where the file is not there.</summary>
    /// <param name="path">The file; its directory is made where it is missing. The file that keeps others from writing to it has the same name with <c>.lock</c>, and stays.</param>
    /// <param name="flush">How safe entries are before they are shown.</param>
    /// <returns>The journal; dispose of it after the run.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="GenerationJournalException">
    /// Another run writes to it; it is no journal, or of another version; or it cannot be written, for want of room for instance.
    /// </exception>
    /// <exception cref="IOException">The directory cannot be made, or nothing in it.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing can be made in the directory by this user.</exception>
    public static FileGenerationJournal Open(string path, JournalFlush flush = JournalFlush.OperatingSystem) =>
        Open(path, flush, (file, share) => new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, share, bufferSize: 0));

    /// <inheritdoc cref="Open(string, JournalFlush)"/>
    /// <param name="path">The file.</param>
    /// <param name="flush">How safe entries are before they are shown.</param>
    /// <param name="open">Opens a file for reading and writing, without a buffer, and makes it where it is missing.</param>
    internal static FileGenerationJournal Open(string path, JournalFlush flush, Func<string, FileShare, FileStream> open)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var file = FinalPath(path);
        JournalHeader.Read(file, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file))!);
        var journalLock = JournalLock.Take(file, path, open);
        FileStream? stream = null;
        WriterMark? mark = null;
        try
        {
            journalLock.EnsureRoom(); // before a file is there that says of an earlier run
            var cutBytes = JournalConversion.Convert(file, path);
            stream = open(file, FileShare.ReadWrite);
            mark = WriterMark.Set(stream, path);
            var reading = JournalReading.Of(file, path, JournalHeader.Read(file, path) ?? JournalHeader.New());
            var writer = new JournalWriter(stream, flush, reading.Header, reading.Counts);
            return new FileGenerationJournal(path, reading, journalLock, mark, writer) { CutBytes = cutBytes + writer.CutBytes };
        }
        catch (Exception exception)
        {
            mark?.Dispose();
            stream?.Dispose();
            journalLock.Dispose();
            if (exception is not GenerationJournalException && UnwritableFile.Is(exception))
            {
                throw new GenerationJournalException($"The journal '{path}' cannot be written ({exception.Message}). Make room, or name another directory.", exception);
            }

            throw;
        }
    }

    /// <summary>Opens a journal to read it, for a plan; a run may be writing to it.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The journal; nothing can be appended to it.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="GenerationJournalException">It is no journal, or of another version.</exception>
    public static FileGenerationJournal OpenForReading(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var file = File.Exists(path) ? FinalPath(path) : throw new FileNotFoundException($"The journal '{path}' is not there.", path);
        return new FileGenerationJournal(path, JournalReading.Of(file, path, JournalHeader.Read(file, path)), journalLock: null, mark: null, writer: null);
    }

    /// <inheritdoc/>
    /// <exception cref="GenerationJournalException">A line was changed since the journal was opened; in a journal of version 1, a line is damaged. The message names it and what to do.</exception>
    public async IAsyncEnumerable<JournalEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var found in FindAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return found.Read();
        }
    }

    /// <inheritdoc/>
    /// <exception cref="GenerationJournalException">
    /// A line was changed since the journal was opened; in a journal of version 1, a line is damaged: of one that keeps an item and is not read, only damage to
    /// its JSON is noticed. The message names it and what to do.
    /// </exception>
    public IAsyncEnumerable<UnreadEntry> FindAsync(CancellationToken cancellationToken = default) => _reading.FindAsync(cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The journal was opened for reading.</exception>
    /// <exception cref="GenerationJournalException">The file cannot be written, for want of room for instance. What was appended before stands in it.</exception>
    public ValueTask AppendAsync(JournalEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        cancellationToken.ThrowIfCancellationRequested();
        var writer = _writer ?? throw new InvalidOperationException($"The journal '{Path}' was opened for reading.");
        try
        {
            writer.Append(JsonSerializer.SerializeToUtf8Bytes(entry, Format), isTwice: WrittenEntry.Withdraws(entry));
        }
        catch (Exception exception) when (UnwritableFile.Is(exception))
        {
            throw new GenerationJournalException($"The journal '{Path}' cannot be written ({exception.Message}). Everything accepted before stands in it; make room and go on with it.", exception);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Closes the file and lets others write to it.</summary>
    public void Dispose()
    {
        _mark?.Dispose();
        _writer?.Dispose();
        _lock?.Dispose();
    }

    // A lock beside a link would be no lock for who goes to the file itself, and to write a file anew would leave a link for it.
    private static string FinalPath(string path) => new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
}
