using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>
/// A journal in a file: JSON Lines, only ever appended to. The first line is <c>{"journal":"learning-items","version":1}</c>; every other is a
/// <see cref="JournalEntry"/> with its <c>kind</c>. UTF-8 without byte order mark, LF.
/// </summary>
/// <remarks>
/// One writer at a time; anybody may read the file meanwhile. A process that was killed leaves at most a cut last line: it is dropped when the
/// journal is opened again, and <see cref="CutBytes"/> tells of it. A line damaged before the last is an error: what is after it may be sound or not.
/// Instances are used by one run at a time.
/// </remarks>
public sealed class FileGenerationJournal : IGenerationJournal, IDisposable
{
    private readonly JournalLock? _lock;
    private readonly FileStream? _file;
    private readonly JournalFlush _flush;

    private FileGenerationJournal(string path) => Path = path;

    private FileGenerationJournal(string path, JournalLock journalLock, FileStream file, JournalFlush flush)
    {
        (Path, _lock, _file, _flush) = (path, journalLock, file, flush);
        CutBytes = DropCutLine(file);
        if (file.Length == 0)
        {
            file.Write(Encoding.UTF8.GetBytes(JournalHeader.Line + "\n"));
        }

        file.Flush(flushToDisk: flush == JournalFlush.Disk);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Bytes of a last line that a killed process had not finished, dropped now; 0 where there was none.</summary>
    public long CutBytes { get; }

    /// <summary>Opens a journal for a run, a new one where the file is not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="flush">How safe entries are before they are shown.</param>
    /// <returns>The journal; dispose of it after the run.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="GenerationJournalException">Another run writes to it, or it is no journal, or of another version.</exception>
    /// <exception cref="IOException">The file cannot be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be made or written by this user.</exception>
    public static FileGenerationJournal Open(string path, JournalFlush flush = JournalFlush.OperatingSystem)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var journalLock = JournalLock.Take(path);
        try
        {
            CheckHeader(path);

            // Nothing is held back in the process: an entry is one write.
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
            try
            {
                return new FileGenerationJournal(path, journalLock, file, flush);
            }
            catch
            {
                file.Dispose();
                throw;
            }
        }
        catch
        {
            journalLock.Dispose();
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
        CheckHeader(File.Exists(path) ? path : throw new FileNotFoundException($"The journal '{path}' is not there.", path));
        return new FileGenerationJournal(path);
    }

    /// <inheritdoc/>
    /// <exception cref="GenerationJournalException">A line is damaged; the message names it and how to go on from the lines before it.</exception>
    public async IAsyncEnumerable<JournalEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 65_536, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (file.ConfigureAwait(false))
        {
            // As far as it is whole now: another run may be writing the next line, or was killed in it.
            var left = WholeLines(file);
            file.Position = 0;
            using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
            for (var number = 1; left > 0 && await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line; number++)
            {
                left -= Encoding.UTF8.GetByteCount(line) + 1;
                if (number > 1 && Parse(line, number) is { } entry)
                {
                    yield return entry;
                }
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
        var file = _file ?? throw new InvalidOperationException($"The journal '{Path}' was opened for reading.");
        var line = Encoding.UTF8.GetBytes(LearningItemJson.Serialize(entry) + "\n");
        var end = file.Length;
        try
        {
            file.Position = end;
            file.Write(line);
            file.Flush(flushToDisk: _flush == JournalFlush.Disk);
        }
        catch (IOException exception)
        {
            TryShorten(file, end);
            throw new GenerationJournalException($"The journal '{Path}' cannot be written: {exception.Message} Everything accepted before stands in it; make room and go on with the same journal.", exception);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Closes the file and lets others write to it.</summary>
    public void Dispose()
    {
        _file?.Dispose();
        _lock?.Dispose();
    }

    private static void CheckHeader(string path)
    {
        if (!File.Exists(path))
        {
            return;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var isWhole = WholeLines(file) > 0;
        file.Position = 0;
        using var reader = new StreamReader(file, Encoding.UTF8);
        var header = reader.ReadLine() ?? string.Empty;

        // What begins as a journal and has no whole line is one whose first line was cut.
        if (isWhole || !JournalHeader.Line.StartsWith(header, StringComparison.Ordinal))
        {
            JournalHeader.Check(path, header);
        }
    }

    private static long DropCutLine(FileStream file)
    {
        var (end, kept) = (file.Length, WholeLines(file));
        file.SetLength(kept);
        return end - kept;
    }

    // The length of the file up to its last line feed.
    private static long WholeLines(FileStream file)
    {
        var kept = file.Length;
        while (kept > 0)
        {
            file.Position = kept - 1;
            if (file.ReadByte() == '\n')
            {
                break;
            }

            kept--;
        }

        return kept;
    }

    private JournalEntry? Parse(string line, int number)
    {
        try
        {
            return LearningItemJson.Deserialize<JournalEntry>(line) ?? throw new JsonException("The line is null.");
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or ArgumentException)
        {
            throw new GenerationJournalException(
                $"Line {number} of the journal '{Path}' is damaged: {exception.Message} The {number - 1} lines before it are sound; to go on from them, keep these alone: head -n {number - 1} '{Path}' > sound.jsonl && mv sound.jsonl '{Path}'",
                exception);
        }
    }

    // Half an entry at the end would damage the next.
    private static void TryShorten(FileStream file, long length)
    {
        try
        {
            file.SetLength(length);
        }
        catch (IOException)
        {
            // Then it is the cut last line that the next opening drops.
        }
    }
}
