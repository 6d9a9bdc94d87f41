using Npgsql;

namespace LearningItems.Generation.Postgres;

/// <summary>The database of a fleet: what jobs, journals, limits and item stores of this package are made over. Its tables are made by <see cref="FleetSchema"/>.</summary>
/// <remarks>Thread-safe. The data source stays the caller's, to be disposed when nothing uses it any more.</remarks>
public sealed class FleetDatabase
{
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(60);

    /// <summary>Names the database.</summary>
    /// <param name="dataSource">The database, as a role that may read and write the tables.</param>
    /// <param name="schema">The schema of the tables: small letters, digits and <c>_</c>.</param>
    /// <param name="patience">
    /// How long what must not be lost – entries of journals, heartbeats, the ends of claims – is sent again while the database cannot be reached: not negative, at most a day; a minute when null.
    /// </param>
    /// <param name="timeProvider">The clock for waits of this process; the system's when null. Times that machines share are the database's.</param>
    /// <exception cref="ArgumentException"><paramref name="schema"/> is no such name.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="patience"/> is out of range.</exception>
    public FleetDatabase(NpgsqlDataSource dataSource, string schema = FleetSchema.DefaultName, TimeSpan? patience = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        (Source, Schema, Quoted) = (dataSource, schema, SchemaName.Quoted(schema));
        Patience = patience ?? DefaultPatience;
        ArgumentOutOfRangeException.ThrowIfLessThan(Patience, TimeSpan.Zero, nameof(patience));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Patience, TimeSpan.FromDays(1), nameof(patience));
        Time = timeProvider ?? TimeProvider.System;
    }

    /// <summary>The schema of the tables.</summary>
    public string Schema { get; }

    /// <summary>How long what must not be lost is sent again while the database cannot be reached.</summary>
    public TimeSpan Patience { get; }

    internal NpgsqlDataSource Source { get; }

    internal string Quoted { get; }

    internal TimeProvider Time { get; }

    /// <summary>Does work that may be done twice: again on a new connection, until it is done or the patience ends.</summary>
    internal Task<T> InsistAsync<T>(Func<NpgsqlConnection, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        new Insistence(Time, Patience).RunAsync(token => OnceAsync(work, token), cancellationToken);

    /// <summary>Does work on a connection.</summary>
    internal async Task<T> OnceAsync<T>(Func<NpgsqlConnection, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var connection = await Source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return await work(connection, cancellationToken).ConfigureAwait(false);
        }
    }
}
