using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace LearningItems.Generation.Files;

/// <summary>
/// Shares items between the runs of one machine, in an SQLite file: any number of processes read and write it at once, and what it has is there for runs of
/// the next week. Not for a file on a network drive, whose locks SQLite cannot trust.
/// </summary>
/// <remarks>
/// Thread-safe. A call that finds another process writing waits for it on its thread, up to half a minute. Beside the file SQLite keeps two of the same name with <c>-wal</c> and <c>-shm</c>. What is kept survives the process; after a loss of power the
/// last items may be missing, and are asked for again. Claims lapse by the machine's clock: one that is set forward an hour ends them early, and what is being
/// asked for then may be paid for twice.
/// </remarks>
public sealed class SqliteItemStore : IItemStore, IDisposable
{
    private readonly object _gate = new();
    private readonly SqliteConnection _connection;
    private readonly ItemTables _tables;
    private readonly TimeProvider _time;

    private SqliteItemStore(string path, SqliteConnection connection, ItemTables tables, TimeProvider time, TimeSpan lease) =>
        (Path, _connection, _tables, _time, Lease) = (path, connection, tables, time, lease);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public TimeSpan Lease { get; }

    /// <summary>Opens a store, a new one where the file is not there.</summary>
    /// <param name="path">The file; its directory is made where it is missing.</param>
    /// <param name="timeProvider">The clock by which claims lapse; the system's when null.</param>
    /// <param name="lease">How long a claim holds that is not renewed: above zero, at most a day; ten minutes when null.</param>
    /// <returns>The store; dispose of it when no run uses it any more.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lease"/> is out of range.</exception>
    /// <exception cref="IOException">The directory cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not make the directory.</exception>
    /// <exception cref="ItemStoreException">The file is no store of items, or of a later version, or cannot be written.</exception>
    public static SqliteItemStore Open(string path, TimeProvider? timeProvider = null, TimeSpan? lease = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var claimsHold = lease ?? TimeSpan.FromMinutes(10);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(claimsHold, TimeSpan.Zero, nameof(lease));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(claimsHold, TimeSpan.FromDays(1), nameof(lease));

        // Whole, so that no name means more to SQLite than a file.
        var file = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);

        // Not pooled: a closed store leaves its file to whoever wants to move it.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        try
        {
            connection.Open();
            return new SqliteItemStore(path, connection, ItemTables.Open(connection, path), timeProvider ?? TimeProvider.System, claimsHold);
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw Unusable(path, exception);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ItemStoreException">The file cannot be read, or an item in it is damaged.</exception>
    public ValueTask<IReadOnlyDictionary<string, GeneratedItem>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return new(InTransaction(isReadOnly: true, transaction => Found(keys, transaction, cancellationToken)));
    }

    /// <inheritdoc/>
    /// <exception cref="ItemStoreException">The file cannot be written, or an item in it is damaged.</exception>
    public ValueTask<ItemClaims> ClaimAsync(IReadOnlyCollection<string> keys, string owner, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentException.ThrowIfNullOrEmpty(owner);
        return new(InTransaction(isReadOnly: false, transaction =>
        {
            var found = Found(keys, transaction, cancellationToken);
            var now = _time.GetUtcNow();
            var claimed = keys.Where(key => !found.ContainsKey(key) && _tables.Claim(transaction, key, owner, now, now + Lease)).ToHashSet(StringComparer.Ordinal);
            return new ItemClaims { Found = found, Claimed = claimed };
        }));
    }

    /// <inheritdoc/>
    /// <exception cref="ItemStoreException">The file cannot be written.</exception>
    public ValueTask KeepAsync(IReadOnlyDictionary<string, GeneratedItem> items, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        InTransaction(isReadOnly: false, transaction =>
        {
            foreach (var (key, item) in items)
            {
                _tables.Keep(transaction, key, LearningItemJson.Serialize(item));
            }

            return items.Count;
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    /// <exception cref="ItemStoreException">The file cannot be written.</exception>
    public ValueTask ReleaseAsync(IReadOnlyCollection<string> keys, string owner, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentException.ThrowIfNullOrEmpty(owner);
        InTransaction(isReadOnly: false, transaction =>
        {
            foreach (var key in keys)
            {
                _tables.Release(transaction, key, owner);
            }

            return keys.Count;
        });
        return ValueTask.CompletedTask;
    }

    /// <summary>Closes the file. Claims of runs that still go on lapse.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _tables.Dispose();
            _connection.Dispose();
        }
    }

    // Others' claims are looked at and changed in one step: a transaction that writes holds the file's lock for writers from its beginning.
    private TResult InTransaction<TResult>(bool isReadOnly, Func<SqliteTransaction, TResult> work)
    {
        try
        {
            lock (_gate)
            {
                using var transaction = _connection.BeginTransaction(deferred: isReadOnly);
                var result = work(transaction);
                transaction.Commit();
                return result;
            }
        }
        catch (SqliteException exception)
        {
            throw Unusable(Path, exception);
        }
    }

    private Dictionary<string, GeneratedItem> Found(IEnumerable<string> keys, SqliteTransaction transaction, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, GeneratedItem>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_tables.Find(transaction, key) is { } json)
            {
                found[key] = Read(key, json);
            }
        }

        return found;
    }

    private GeneratedItem Read(string key, string json)
    {
        try
        {
            return LearningItemJson.Deserialize<GeneratedItem>(json) ?? throw new JsonException("there is no item");
        }
        catch (JsonException exception)
        {
            throw new ItemStoreException($"The item '{key}' in the store '{Path}' is damaged ({exception.Message}). Delete its row, or the file, and its items are asked for again.", exception);
        }
    }

    private static ItemStoreException Unusable(string path, SqliteException exception) =>
        new($"The store of items '{path}' cannot be used ({exception.Message}). Make room, let this user write there, or name another file.", exception);
}
