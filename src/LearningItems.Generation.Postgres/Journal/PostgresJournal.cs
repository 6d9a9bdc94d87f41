using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using Npgsql;

namespace LearningItems.Generation.Postgres;

/// <summary>The journal of a job: whichever machine claims the job next goes on with it.</summary>
/// <remarks>
/// Thread-safe. An entry is written by the claim that owns the job, in one statement that asks whose it is. What a superseded claim writes is refused – but items,
/// which are paid for: they are kept, marked as late, for the run after this one. While the database cannot be reached, entries are sent again for
/// <see cref="FleetDatabase.Patience"/>; one that had arrived is not written twice.
/// </remarks>
public sealed class PostgresJournal : IGenerationJournal
{
    // As many rows as are read at once, and no connection is held while they are looked at.
    private const int Page = 500;

    private readonly FleetDatabase _database;
    private readonly long? _epoch;
    private readonly Guid _writer = new(RandomNumberGenerator.GetBytes(16));
    private long _written;

    /// <summary>Opens the journal of a claimed job.</summary>
    /// <param name="database">The database.</param>
    /// <param name="claim">The claim by which entries are written.</param>
    public PostgresJournal(FleetDatabase database, FleetClaim claim)
        : this(database, (claim ?? throw new ArgumentNullException(nameof(claim))).JobId, claim.Epoch)
    {
    }

    private PostgresJournal(FleetDatabase database, string jobId, long? epoch)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(jobId);
        (_database, JobId, _epoch) = (database, jobId, epoch);
    }

    /// <summary>The job.</summary>
    public string JobId { get; }

    /// <summary>Opens the journal of a job for reading: beside whoever writes it, or when the job has ended.</summary>
    /// <param name="database">The database.</param>
    /// <param name="jobId">The job; one that is not there has no entries.</param>
    /// <returns>The journal.</returns>
    public static PostgresJournal OpenForReading(FleetDatabase database, string jobId) => new(database, jobId, epoch: null);

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">An entry is none that this version can read; the message names it.</exception>
    /// <exception cref="NpgsqlException">The database could not be reached for as long as its patience lasts, or refuses.</exception>
    public async IAsyncEnumerable<JournalEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var found in FindAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return found.Read();
        }
    }

    /// <inheritdoc/>
    /// <exception cref="NpgsqlException">The database could not be reached for as long as its patience lasts, or refuses.</exception>
    public async IAsyncEnumerable<UnreadEntry> FindAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        List<Row> rows;
        var last = 0L;
        do
        {
            rows = await _database.InsistAsync((connection, token) => ReadPageAsync(connection, last, token), cancellationToken).ConfigureAwait(false);
            foreach (var row in rows)
            {
                last = row.Number;
                yield return new UnreadEntry(row.Key, row.KeepsItem, () => Read(row));
            }
        }
        while (rows.Count == Page);
    }

    /// <inheritdoc/>
    /// <exception cref="FleetClaimLostException">The job has another owner, or is gone, and the entry is no item: the run is to end.</exception>
    /// <exception cref="InvalidOperationException">The journal was opened for reading.</exception>
    /// <exception cref="NpgsqlException">The database could not be reached for as long as its patience lasts, or refuses.</exception>
    public async ValueTask AppendAsync(JournalEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var epoch = _epoch ?? throw new InvalidOperationException($"The journal of the job '{JobId}' was opened for reading.");
        object?[] values = [JobId, epoch, _writer, Interlocked.Increment(ref _written), entry.Key, EntryColumns.Kind(entry), EntryColumns.KeepsItem(entry), EntryColumns.Tokens(entry), LearningItemJson.Serialize(entry)];
        var (owner, isKept) = await _database.InsistAsync((connection, token) => AppendAsync(connection, values, token), cancellationToken).ConfigureAwait(false);
        if (!isKept)
        {
            throw new FleetClaimLostException(owner is null
                ? $"The job '{JobId}' is gone: what claim {epoch} writes to its journal cannot be kept. End the run."
                : $"The job '{JobId}' was claimed again: claim {owner} owns its journal, and what claim {epoch} writes is refused. End the run; items that it paid for are kept.");
        }
    }

    // The job's row is held until the entry is there: a claim that comes at the same moment waits for it, or refuses it.
    private async Task<(long? Owner, bool IsKept)> AppendAsync(NpgsqlConnection connection, object?[] values, CancellationToken cancellationToken)
    {
        var rows = await connection.RowsAsync(
            $"""
            with owner as (
                select epoch from {_database.Quoted}.jobs where id = $1 for share
            ), kept as (
                insert into {_database.Quoted}.journal (job_id, epoch, writer, writer_number, key, kind, keeps_item, is_late, tokens, entry)
                select $1, $2, $3, $4, $5, $6, $7, owner.epoch <> $2, $8::bigint, $9 from owner where owner.epoch = $2 or $7
                on conflict (writer, writer_number) do nothing
            )
            select owner.epoch, owner.epoch = $2 or $7 or exists (select from {_database.Quoted}.journal where writer = $3 and writer_number = $4) from owner
            """,
            values,
            row => ((long?)row.GetInt64(0), row.GetBoolean(1)),
            cancellationToken).ConfigureAwait(false);
        return rows is [var row] ? row : (null, false);
    }

    private Task<List<Row>> ReadPageAsync(NpgsqlConnection connection, long after, CancellationToken cancellationToken) => connection.RowsAsync(
        $"select number, key, keeps_item, entry from {_database.Quoted}.journal where job_id = $1 and number > $2 order by number limit {Page}",
        [JobId, after],
        row => new Row(row.GetInt64(0), row.GetString(1), row.GetBoolean(2), row.GetString(3)),
        cancellationToken);

    private JournalEntry Read(Row row)
    {
        try
        {
            return LearningItemJson.Deserialize<JournalEntry>(row.Entry) ?? throw new JsonException("There is no entry.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(
                $"Entry {row.Number} of the journal of the job '{JobId}' cannot be read: {exception.Message} Use the version that wrote it, or delete its row from {_database.Schema}.journal; what it kept is asked for again.", exception);
        }
    }

    private sealed record Row(long Number, string Key, bool KeepsItem, string Entry);
}
