using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LearningItems.Generation.Files;

/// <summary>
/// A journal in a file: JSON Lines, only ever appended to. The first line is <c>{"journal":"learning-items","version":1}</c>; every other is a
/// <see cref="JournalEntry"/> with its <c>kind</c>. UTF-8 without byte order mark, LF.
/// </summary>
/// <remarks>
/// One writer at a time; anybody may read the file meanwhile. A process that was killed leaves at most a cut last line: it is dropped when the
/// journal is opened again, and <see cref="CutBytes"/> tells of it. A line damaged before the last is an error: what is after it may be sound or not.
/// </remarks>
public sealed class FileGenerationJournal : IGenerationJournal, IDisposable
{
    private static readonly JsonTypeInfo<JournalEntry> Format = (JsonTypeInfo<JournalEntry>)LearningItemJson.Options.GetTypeInfo(typeof(JournalEntry));

    private readonly JournalLock? _lock;
    private readonly JournalWriter? _writer;

    private FileGenerationJournal(string path, JournalLock? journalLock, JournalWriter? writer) => (Path, _lock, _writer) = (path, journalLock, writer);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Bytes of a last line that a killed process had not finished, dropped now; 0 where there was none.</summary>
    public long CutBytes => _writer?.CutBytes ?? 0;

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
        JournalHeader.Check(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
        var journalLock = JournalLock.Take(path, open);
        FileStream? file = null;
        try
        {
            journalLock.EnsureRoom(); // before a file is there that says of an earlier run
            file = open(path, FileShare.ReadWrite);
            return new FileGenerationJournal(path, journalLock, new JournalWriter(file, flush));
        }
        catch (Exception exception)
        {
            file?.Dispose();
            journalLock.Dispose();
            if (UnwritableFile.Is(exception))
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
        JournalHeader.Check(File.Exists(path) ? path : throw new FileNotFoundException($"The journal '{path}' is not there.", path));
        return new FileGenerationJournal(path, journalLock: null, writer: null);
    }

    /// <inheritdoc/>
    /// <exception cref="GenerationJournalException">A line is damaged; the message names it and how to go on from the lines before it.</exception>
    public async IAsyncEnumerable<JournalEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var items = new ItemReader();
        await foreach (var (line, number) in LinesAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return items.Read(line.Span) ?? Parse(line.Span, number);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="GenerationJournalException">
    /// A line is damaged; the message names it and how to go on from the lines before it. Of a line that keeps an item and is not read, only damage to its JSON is noticed.
    /// </exception>
    public async IAsyncEnumerable<UnreadEntry> FindAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var items = new ItemReader();
        await foreach (var (line, number) in LinesAsync(cancellationToken).ConfigureAwait(false))
        {
            if (ItemLine.KeyOf(line.Span) is not { } key)
            {
                yield return new UnreadEntry(Parse(line.Span, number));
                continue;
            }

            var isRead = false;
            yield return new UnreadEntry(key, keepsItem: true, () =>
            {
                isRead = true;
                return items.Read(line.Span) ?? Parse(line.Span, number);
            });
            if (!isRead && !ItemLine.IsWhole(line.Span))
            {
                Parse(line.Span, number); // tells what is wrong
            }
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The journal was opened for reading.</exception>
    /// <exception cref="GenerationJournalException">The file cannot be written, for want of room for instance. What was appended before stands in it.</exception>
    public ValueTask AppendAsync(JournalEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        cancellationToken.ThrowIfCancellationRequested();
        var writer = _writer ?? throw new InvalidOperationException($"The journal '{Path}' was opened for reading.");
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(entry, Format), (byte)'\n'];
        try
        {
            writer.Append(line);
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
        _writer?.Dispose();
        _lock?.Dispose();
    }

    // The lines of the entries, with their numbers in the file; a line is good until the next is asked for.
    private async IAsyncEnumerable<(ReadOnlyMemory<byte> Line, int Number)> LinesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (file.ConfigureAwait(false))
        {
            var number = 0;
            await foreach (var line in WholeLines.ReadAsync(file, cancellationToken).ConfigureAwait(false))
            {
                if (++number > 1)
                {
                    yield return (line, number); // the first says what the file is
                }
            }
        }
    }

    private JournalEntry Parse(ReadOnlySpan<byte> line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, Format) is { } entry && IsWhole(entry) ? entry : throw new JsonException("It lacks what its kind must have.");
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or ArgumentException)
        {
            var (file, sound) = (Quoted(Path), Quoted(Path + ".sound"));
            throw new GenerationJournalException(
                $"Line {number} of the journal '{Path}' is damaged: {exception.Message.Split(" Path: ")[0]} The {number - 1} lines before it are sound; to go on from them, keep these alone: head -n {number - 1} {file} > {sound} && mv {sound} {file}",
                exception);
        }
    }

    private static bool IsWhole(JournalEntry entry) =>
        entry is { Key: not null } and not (JournaledSettings { Settings: null } or JournaledItem { Item: null } or JournaledRepeat { Item: null } or JournaledOutcomes { Outcomes: null });

    // For a shell.
    private static string Quoted(string path) => $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
