using System.Security.Cryptography;
using Npgsql;

namespace LearningItems.Generation.Postgres;

/// <summary>The permits of one limiter in the database.</summary>
internal sealed class PermitTable
{
    private const double SecondsAMinute = 60;

    // Who waits for a place cannot be told a time. Each process asks for one call, four times a second.
    private static readonly TimeSpan PlaceInterval = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan PlaceLease = TimeSpan.FromSeconds(5);

    // No timer takes more than 49 days; who sleeps for a day looks again.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);

    private readonly FleetDatabase _database;
    private readonly string _name;
    private readonly int _maxConcurrency;
    private readonly double? _requestsASecond;
    private readonly double? _tokensASecond;
    private readonly TimeSpan _burst;
    private readonly TimeSpan _lease;
    private readonly PermitLeases _leases;
    private readonly PermitReleases _releases;

    public PermitTable(FleetDatabase database, string name, int maxConcurrency, int? requestsPerMinute, int? tokensPerMinute, TimeSpan burst, TimeSpan lease)
    {
        (_database, _name, _maxConcurrency, _burst, _lease) = (database, name, maxConcurrency, burst, lease);
        (_requestsASecond, _tokensASecond) = (requestsPerMinute / SecondsAMinute, tokensPerMinute / SecondsAMinute);
        _leases = new PermitLeases(database, lease);
        _releases = new PermitReleases((ids, used) => ReleaseAsync(ids, used, neverLeft: false));
    }

    public TimeProvider Time => _database.Time;

    public static Guid NewId() => new(RandomNumberGenerator.GetBytes(16));

    /// <summary>Reserves what a call is to take, or asks how a reservation stands.</summary>
    /// <returns>How long to wait, and when the call leaves: null where it is not known, for all places are taken.</returns>
    public async Task<(TimeSpan Wait, DateTimeOffset? LeavesAt)> ReserveAsync(Guid id, long tokens, CancellationToken cancellationToken)
    {
        var sql = $"select now_is, leaves_at from {_database.Quoted}.reserve($1, $2, $3, $4::double precision, $5::double precision, $6, $7, $8, $9)";
        object?[] values = [id, _name, _maxConcurrency, _requestsASecond, _tokensASecond, _burst.TotalSeconds, tokens, _lease, PlaceLease];
        var (now, leavesAt) = (await _database.InsistAsync(
            (connection, token) => connection.RowsAsync(sql, values, row => (row.GetFieldValue<DateTimeOffset>(0), row.Maybe<DateTimeOffset?>(1)), token), cancellationToken).ConfigureAwait(false))[0];
        return leavesAt is { } at ? (WholeMilliseconds(at - now), at) : (Jittered(PlaceInterval), null);
    }

    /// <summary>The permit is held by this process from now on, and its lease renewed.</summary>
    public void Hold(Guid id) => _leases.Hold(id);

    /// <summary>Ends a permit. Those that end meanwhile are written in one statement.</summary>
    public Task ReleaseAsync(Guid id, long used)
    {
        _leases.Drop(id);
        return _releases.AddAsync(id, used);
    }

    /// <summary>Gives back what a call reserved that never left. Where the database cannot be reached, the reservation lapses.</summary>
    public async Task TryGiveBackAsync(Guid id)
    {
        try
        {
            await ReleaseAsync([id], [0], neverLeft: true).ConfigureAwait(false);
        }
        catch (NpgsqlException)
        {
            // What led here is told to the caller; the row's lease ends by itself.
        }
    }

    public Task TurnAwayAsync(Guid id, long used, TimeSpan pause)
    {
        object?[] values = [_name, id, used, _requestsASecond, _tokensASecond, pause];
        return RunAsync($"select {_database.Quoted}.turn_away($1, $2, $3, $4::double precision, $5::double precision, $6)", values);
    }

    private Task ReleaseAsync(Guid[] ids, long[] used, bool neverLeft) =>
        RunAsync($"select {_database.Quoted}.release($1, $2, $3, $4)", [_name, ids, used, neverLeft]);

    private Task RunAsync(string sql, object?[] values) =>
        _database.InsistAsync((connection, token) => connection.RunAsync(sql, values, token), CancellationToken.None);

    // A timer drops fractions of a millisecond and would come back too early.
    private static TimeSpan WholeMilliseconds(TimeSpan wait) => TimeSpan.FromMilliseconds(Math.Ceiling(Math.Clamp(wait.TotalMilliseconds, 0, LongestSleep.TotalMilliseconds)));

    private static TimeSpan Jittered(TimeSpan interval) => interval * (0.75 + (RandomNumberGenerator.GetInt32(500) / 1000.0));
}
