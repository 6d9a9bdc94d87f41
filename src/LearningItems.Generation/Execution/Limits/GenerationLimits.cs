using LearningItems.Generation.Execution;

namespace LearningItems.Generation;

/// <summary>
/// The limits of one process: calls in flight, requests and tokens a minute, and the pause that a provider asks for. A generator has its own for
/// all its runs; hand one to <see cref="LearningItemGenerationOptions.Limiter"/> to share it between generators, and ask it for permits to share
/// it with other calls.
/// </summary>
/// <remarks>
/// Thread-safe; nothing to dispose. No minute, wherever it begins, has more requests than allowed. Tokens are counted as providers do: a minute's
/// worth at once and its refill, evenly. A call reserves what it is expected to take and settles with what it took, and later calls reserve by as
/// much more or less as earlier ones took; one that is larger than a minute's tokens leaves when none are in use.
/// </remarks>
public sealed class GenerationLimits : IGenerationLimiter
{
    // No timer takes more than 49 days; who sleeps for a day looks again.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);

    private readonly object _gate = new();
    private readonly TimeProvider _time;
    private readonly FairLine _line = new();
    private readonly RequestWindow? _requests;
    private readonly TokenBucket? _tokens;
    private readonly LearnedUsages _usage = new();
    private readonly long _start;
    private TimeSpan _pausedUntil;
    private int _inFlight;

    /// <summary>Makes limits.</summary>
    /// <param name="maxConcurrency">Calls in flight at once; at least 1.</param>
    /// <param name="requestsPerMinute">Requests in any minute; at least 1, null for no limit.</param>
    /// <param name="tokensPerMinute">Input and output tokens a minute together; at least 1,000, null for no limit.</param>
    /// <param name="timeProvider">The clock; the system's when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below what it must be.</exception>
    public GenerationLimits(int maxConcurrency = 10, int? requestsPerMinute = null, int? tokensPerMinute = null, TimeProvider? timeProvider = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxConcurrency, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(requestsPerMinute ?? 1, 1, nameof(requestsPerMinute));
        ArgumentOutOfRangeException.ThrowIfLessThan(tokensPerMinute ?? 1_000, 1_000, nameof(tokensPerMinute));
        MaxConcurrency = maxConcurrency;
        _time = timeProvider ?? TimeProvider.System;
        _start = _time.GetTimestamp();
        _requests = requestsPerMinute is { } requests ? new RequestWindow(requests) : null;
        _tokens = tokensPerMinute is { } tokens ? new TokenBucket(tokens) : null;
    }

    /// <inheritdoc/>
    public int MaxConcurrency { get; }

    private TimeSpan Now => _time.GetElapsedTime(_start);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The call has no owner.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Its tokens are negative.</exception>
    public ValueTask<IGenerationPermit> AcquireAsync(LimitedCall call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call.Owner, nameof(call));
        ArgumentOutOfRangeException.ThrowIfNegative(call.Tokens, nameof(call));
        return WaitAsync(new WaitingCall(call), cancellationToken);
    }

    private async ValueTask<IGenerationPermit> WaitAsync(WaitingCall waiting, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            _line.Add(waiting);
        }

        try
        {
            while (true)
            {
                var (permit, wait) = TryLeave(waiting);
                if (permit is not null)
                {
                    return permit;
                }

                await waiting.SleepAsync(wait, _time, cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            lock (_gate)
            {
                _line.Remove(waiting);
                _line.Next()?.Wake(); // it may have waited for what this one needed
            }

            throw;
        }
    }

    // Strictly in turn: if small calls could overtake it, a large one would never find enough. Who waits for others, and not for a time, is woken.
    private (Permit? Permit, TimeSpan Wait) TryLeave(WaitingCall waiting)
    {
        lock (_gate)
        {
            waiting.WaitsForOthers = _inFlight >= MaxConcurrency;
            if (waiting.WaitsForOthers)
            {
                return (null, Timeout.InfiniteTimeSpan);
            }

            var next = _line.Next()!;
            var (now, tokens) = (Now, _usage.Reserve(next.Call));
            var wait = Longest(_pausedUntil - now, _requests?.WaitAt(now) ?? default, _tokens?.WaitFor(tokens, now) ?? default);
            if (wait > TimeSpan.Zero)
            {
                return (null, WholeMilliseconds(wait));
            }

            if (next != waiting)
            {
                next.Wake();
                waiting.WaitsForOthers = true;
                return (null, Timeout.InfiniteTimeSpan);
            }

            _line.Serve(next);
            _inFlight++;
            _requests?.Take(now);
            _tokens?.Take(tokens, now);
            _line.Next()?.Wake(); // its time may have come at the same moment
            return (new Permit(this, next.Call, tokens, now), default);
        }
    }

    // Who waits for a time has a timer for it.
    private void WakeNext()
    {
        if (_line.Next() is { WaitsForOthers: true } next)
        {
            next.Wake();
        }
    }

    private static TimeSpan Longest(TimeSpan one, TimeSpan two, TimeSpan three) => new(Math.Max(one.Ticks, Math.Max(two.Ticks, three.Ticks)));

    // A timer drops fractions of a millisecond and would come back too early, again and again.
    private static TimeSpan WholeMilliseconds(TimeSpan wait) => TimeSpan.FromMilliseconds(Math.Ceiling(Math.Min(wait.TotalMilliseconds, LongestSleep.TotalMilliseconds)));

    /// <summary>A permit, with the time at which it was given, since the limiter began.</summary>
    internal sealed class Permit(GenerationLimits limits, LimitedCall call, long reserved, TimeSpan leftAt) : IGenerationPermit
    {
        public TimeSpan LeftAt => leftAt;

        private bool _isSettled;
        private bool _isDisposed;

        public ValueTask SettleAsync(long tokens, bool isAnswered)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(tokens);
            lock (limits._gate)
            {
                if (!_isSettled)
                {
                    _isSettled = true;
                    limits._tokens?.Take(tokens - reserved, limits.Now);
                    limits._usage.Note(call, tokens, isAnswered);
                    if (limits._tokens is not null && tokens < reserved)
                    {
                        limits._line.Next()?.Wake(); // it has less to wait for now
                    }
                }
            }

            return ValueTask.CompletedTask;
        }

        public ValueTask TurnAwayAsync(TimeSpan pause)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(pause, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(pause, TimeSpan.FromDays(365));
            lock (limits._gate)
            {
                var now = limits.Now;
                limits._tokens?.Take(_isSettled ? 0 : -reserved, now);
                _isSettled = true;
                limits._tokens?.Drain(now);
                limits._requests?.Drain(now);
                limits._pausedUntil = limits._pausedUntil > now + pause ? limits._pausedUntil : now + pause;
                limits._line.WakeAll(); // they wait for a time now
            }

            return ValueTask.CompletedTask;
        }

        public ValueTask DisposeAsync()
        {
            lock (limits._gate)
            {
                if (!_isDisposed)
                {
                    _isDisposed = true;
                    limits._inFlight--;
                    limits._line.Ended(call.Owner);
                    limits.WakeNext();
                }
            }

            return ValueTask.CompletedTask;
        }
    }
}
