using LearningItems.Generation.Execution;
using Npgsql;

namespace LearningItems.Generation.Postgres;

/// <summary>
/// The limits of a provider over all machines: calls in flight, requests and tokens a minute, and the pause that the provider asks for. Whoever names the same limits
/// shares them.
/// </summary>
/// <remarks>
/// Thread-safe; nothing to dispose. Requests and tokens flow into buckets that hold a few seconds' worth and are empty at first: in any time, calls leave at the rate and at
/// most a bucket more. A call reserves what it is expected to take in one statement that tells when it leaves, and settles with what it took. Within a process owners take
/// turns; of the processes each has one call waiting in the bucket. A permit lapses when its process is not heard of for the lease: a worker that died, or is frozen,
/// holds nobody up. All machines are to name the same figures; where they differ, each call goes by those of its own machine.
/// </remarks>
public sealed class PostgresLimits : IGenerationLimiter
{
    private readonly object _gate = new();
    private readonly FairLine _line = new();
    private readonly LearnedUsages _usages = new();
    private readonly PermitTable _permits;
    private WaitingCall? _asking;

    /// <summary>Makes limits.</summary>
    /// <param name="database">The database.</param>
    /// <param name="name">What is limited, at most 200 characters: the provider's account and model, for instance.</param>
    /// <param name="maxConcurrency">Calls in flight at once, over all machines; at least 1.</param>
    /// <param name="requestsPerMinute">Requests a minute, over all machines; at least 1, null for no limit.</param>
    /// <param name="tokensPerMinute">Input and output tokens a minute together, over all machines; at least 1,000, null for no limit.</param>
    /// <param name="burst">How much of the rate may be saved up: 1 second to a minute; 8 seconds' worth when null.</param>
    /// <param name="lease">How long a permit holds whose process is not heard of: a second to an hour; a minute when null.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is out of range.</exception>
    public PostgresLimits(
        FleetDatabase database, string name, int maxConcurrency = 10, int? requestsPerMinute = null, int? tokensPerMinute = null, TimeSpan? burst = null, TimeSpan? lease = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        Names.Check(name, nameof(name));
        ArgumentOutOfRangeException.ThrowIfLessThan(maxConcurrency, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(requestsPerMinute ?? 1, 1, nameof(requestsPerMinute));
        ArgumentOutOfRangeException.ThrowIfLessThan(tokensPerMinute ?? 1_000, 1_000, nameof(tokensPerMinute));
        Name = name;
        MaxConcurrency = maxConcurrency;
        Burst = Checked(burst ?? TimeSpan.FromSeconds(8), TimeSpan.FromMinutes(1), nameof(burst));
        _permits = new PermitTable(database, name, maxConcurrency, requestsPerMinute, tokensPerMinute, Burst, Checked(lease ?? TimeSpan.FromMinutes(1), TimeSpan.FromHours(1), nameof(lease)));
    }

    /// <summary>What is limited.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public int MaxConcurrency { get; }

    /// <summary>How much of the rate may be saved up.</summary>
    public TimeSpan Burst { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The call has no owner.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Its tokens are negative.</exception>
    /// <exception cref="NpgsqlException">The database could not be reached for as long as its patience lasts, or refuses.</exception>
    public ValueTask<IGenerationPermit> AcquireAsync(LimitedCall call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call.Owner, nameof(call));
        ArgumentOutOfRangeException.ThrowIfNegative(call.Tokens, nameof(call));
        return WaitAsync(new WaitingCall(call), cancellationToken);
    }

    private static TimeSpan Checked(TimeSpan value, TimeSpan most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.FromSeconds(1), name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }

    private async ValueTask<IGenerationPermit> WaitAsync(WaitingCall waiting, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await TurnAsync(waiting, cancellationToken).ConfigureAwait(false);
        try
        {
            return await AskAsync(waiting, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            lock (_gate)
            {
                _line.Ended(waiting.Call.Owner);
            }

            throw;
        }
        finally
        {
            lock (_gate)
            {
                _asking = null;
                _line.Next()?.Wake();
            }
        }
    }

    // One call of the process asks the database at a time: with all of them waiting there, one owner's many would stand before another's first.
    private async Task TurnAsync(WaitingCall waiting, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _line.Add(waiting);
        }

        try
        {
            while (!IsTurn(waiting))
            {
                await waiting.SleepAsync(Timeout.InfiniteTimeSpan, _permits.Time, cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            lock (_gate)
            {
                _line.Remove(waiting);
                if (_asking is null)
                {
                    _line.Next()?.Wake(); // the turn that this one was woken for
                }
            }

            throw;
        }
    }

    private bool IsTurn(WaitingCall waiting)
    {
        lock (_gate)
        {
            if (_asking is null && _line.Next() is { } next)
            {
                if (next == waiting)
                {
                    _line.Serve(next);
                    _asking = next;
                    return true;
                }

                next.Wake();
            }

            return false;
        }
    }

    private async Task<IGenerationPermit> AskAsync(WaitingCall waiting, CancellationToken cancellationToken)
    {
        long tokens;
        lock (_gate)
        {
            tokens = _usages.Reserve(waiting.Call);
        }

        var id = PermitTable.NewId();
        try
        {
            while (true)
            {
                var (wait, leavesAt) = await _permits.ReserveAsync(id, tokens, cancellationToken).ConfigureAwait(false);
                if (leavesAt is { } leftAt && wait <= TimeSpan.Zero)
                {
                    _permits.Hold(id);
                    return new Permit(this, waiting.Call, id, tokens, leftAt);
                }

                waiting.WaitsForOthers = leavesAt is null;
                await waiting.SleepAsync(wait, _permits.Time, cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            await _permits.TryGiveBackAsync(id).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A permit, with the time at which its call left, by the database's clock.</summary>
    internal sealed class Permit(PostgresLimits limits, LimitedCall call, Guid id, long reserved, DateTimeOffset leftAt) : IGenerationPermit
    {
        private long? _used;
        private bool _isDisposed;

        public DateTimeOffset LeftAt => leftAt;

        // Written down when the permit ends: one statement for both.
        public ValueTask SettleAsync(long tokens, bool isAnswered)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(tokens);
            lock (limits._gate)
            {
                if (_used is null)
                {
                    _used = tokens;
                    limits._usages.Note(call, tokens, isAnswered);
                }
            }

            return ValueTask.CompletedTask;
        }

        public async ValueTask TurnAwayAsync(TimeSpan pause)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(pause, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(pause, TimeSpan.FromDays(365));
            long used;
            lock (limits._gate)
            {
                used = _used ??= 0;
            }

            await limits._permits.TurnAwayAsync(id, used, pause).ConfigureAwait(false);
        }

        public async ValueTask DisposeAsync()
        {
            long used;
            lock (limits._gate)
            {
                if (_isDisposed)
                {
                    return;
                }

                _isDisposed = true;
                used = _used ?? reserved;
                limits._line.Ended(call.Owner);
            }

            await limits._permits.ReleaseAsync(id, used).ConfigureAwait(false);
            lock (limits._gate)
            {
                if (limits._asking is { WaitsForOthers: true } asking)
                {
                    asking.Wake(); // there is a place now
                }
            }
        }
    }
}
