using System.Text.Json;
using Npgsql;

namespace LearningItems.Generation.Postgres;

/// <summary>Shares items between the runs of all machines: what one of them has an item for, or is asking for, the others do not pay for.</summary>
/// <remarks>Thread-safe. Claims lapse by the database's clock. While the database cannot be reached, questions and items are sent again for <see cref="FleetDatabase.Patience"/>.</remarks>
public sealed class PostgresItemStore : IItemStore
{
    private readonly FleetDatabase _database;

    /// <summary>Opens the store of a database.</summary>
    /// <param name="database">The database.</param>
    /// <param name="lease">How long a claim holds that is not renewed: above zero, at most a day; ten minutes when null.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lease"/> is out of range.</exception>
    public PostgresItemStore(FleetDatabase database, TimeSpan? lease = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        Lease = lease ?? TimeSpan.FromMinutes(10);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Lease, TimeSpan.Zero, nameof(lease));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Lease, TimeSpan.FromDays(1), nameof(lease));
        _database = database;
    }

    /// <inheritdoc/>
    public TimeSpan Lease { get; }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">An item cannot be read; the message names it.</exception>
    /// <exception cref="NpgsqlException">The database could not be reached for as long as its patience lasts, or refuses.</exception>
    public async ValueTask<IReadOnlyDictionary<string, GeneratedItem>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var sorted = Sorted(keys);
        return await _database.InsistAsync((connection, token) => FoundAsync(connection, sorted, token), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">An item cannot be read; the message names it.</exception>
    /// <exception cref="NpgsqlException">The database could not be reached for as long as its patience lasts, or refuses.</exception>
    public async ValueTask<ItemClaims> ClaimAsync(IReadOnlyCollection<string> keys, string owner, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentException.ThrowIfNullOrEmpty(owner);
        var sorted = Sorted(keys);
        return await _database.InsistAsync((connection, token) => ClaimAsync(connection, sorted, owner, token), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="NpgsqlException">The database could not be reached for as long as its patience lasts, or refuses.</exception>
    public async ValueTask KeepAsync(IReadOnlyDictionary<string, GeneratedItem> items, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        var sorted = Sorted([.. items.Keys]);
        object?[] values = [sorted, Array.ConvertAll(sorted, key => LearningItemJson.Serialize(items[key]))];
        await _database.InsistAsync(
            (connection, token) => connection.RunAsync(
                $"""
                with kept as (
                    insert into {_database.Quoted}.items (key, item) select * from unnest($1::text[], $2::text[]) on conflict (key) do nothing
                )
                delete from {_database.Quoted}.item_claims where key = any ($1)
                """,
                values,
                token),
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="NpgsqlException">The database could not be reached for as long as its patience lasts, or refuses.</exception>
    public async ValueTask ReleaseAsync(IReadOnlyCollection<string> keys, string owner, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentException.ThrowIfNullOrEmpty(owner);
        object?[] values = [Sorted(keys), owner];
        await _database.InsistAsync(
            (connection, token) => connection.RunAsync($"delete from {_database.Quoted}.item_claims where key = any ($1) and owner = $2", values, token),
            cancellationToken).ConfigureAwait(false);
    }

    // Claimed first, looked up then: an item that is kept in between is found, and its claim given back.
    private async Task<ItemClaims> ClaimAsync(NpgsqlConnection connection, string[] keys, string owner, CancellationToken cancellationToken)
    {
        var claimed = await connection.RowsAsync(
            $"""
            insert into {_database.Quoted}.item_claims as claim (key, owner, until)
            select wanted.key, $2, {_database.Quoted}.clock() + $3 from unnest($1::text[]) with ordinality as wanted (key, place)
            where not exists (select from {_database.Quoted}.items where items.key = wanted.key)
            order by wanted.place
            on conflict (key) do update set owner = excluded.owner, until = excluded.until where claim.owner = excluded.owner or claim.until <= {_database.Quoted}.clock()
            returning key
            """,
            [keys, owner, Lease],
            row => row.GetString(0),
            cancellationToken).ConfigureAwait(false);
        var found = await FoundAsync(connection, keys, cancellationToken).ConfigureAwait(false);
        var needless = claimed.Where(found.ContainsKey).ToArray();
        if (needless.Length > 0)
        {
            await connection.RunAsync($"delete from {_database.Quoted}.item_claims where key = any ($1) and owner = $2", [needless, owner], cancellationToken).ConfigureAwait(false);
        }

        return new ItemClaims { Found = found, Claimed = claimed.Except(needless, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal) };
    }

    private async Task<IReadOnlyDictionary<string, GeneratedItem>> FoundAsync(NpgsqlConnection connection, string[] keys, CancellationToken cancellationToken)
    {
        var rows = await connection.RowsAsync(
            $"select key, item from {_database.Quoted}.items where key = any ($1)", [keys], row => (Key: row.GetString(0), Item: row.GetString(1)), cancellationToken).ConfigureAwait(false);
        return rows.ToDictionary(row => row.Key, row => Read(row.Key, row.Item), StringComparer.Ordinal);
    }

    private GeneratedItem Read(string key, string json)
    {
        try
        {
            return LearningItemJson.Deserialize<GeneratedItem>(json) ?? throw new JsonException("There is no item.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"The item '{key}' in {_database.Schema}.items is damaged ({exception.Message}). Delete its row, and it is asked for again.", exception);
        }
    }

    // In one order: two who claim the same keys the other way round would wait for each other.
    private static string[] Sorted(IReadOnlyCollection<string> keys)
    {
        var sorted = keys.Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }
}
