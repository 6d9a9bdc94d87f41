namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>
/// A clock on which delays before a retry pass at once and time-outs strike only while a call hangs: then those within
/// <see cref="Reach"/> strike at once.
/// </summary>
internal sealed class StrikingTimeProvider : TimeProvider, IHangingClock
{
    private static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(61);

    private readonly object _gate = new();
    private readonly List<Timer> _timeouts = [];
    private long _ticks;
    private int _hanging;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>The longest time-out that strikes while a call hangs.</summary>
    public TimeSpan Reach { get; init; } = TimeSpan.FromMinutes(10);

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override DateTimeOffset GetUtcNow() => Start.AddTicks(GetTimestamp());

    /// <summary>Lets the time-outs that run now strike, and none that begin later.</summary>
    public void Strike()
    {
        lock (_gate)
        {
            _timeouts.ForEach(timeout => timeout.Strike());
            _timeouts.Clear();
        }
    }

    public Task AnswerAsync(int number, bool isStreamed, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task HangAsync(bool isStreamed, bool isFurther, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _hanging++;
            Strike();
        }

        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        finally
        {
            lock (_gate)
            {
                _hanging--;
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        lock (_gate)
        {
            if (dueTime >= TimeSpan.Zero && (dueTime <= LongestDelay || (dueTime <= Reach && _hanging > 0)))
            {
                _ticks += dueTime.Ticks;
                timer.Strike();
            }
            else if (dueTime >= TimeSpan.Zero && dueTime <= Reach)
            {
                _timeouts.Add(timer);
            }
        }

        return timer;
    }

    private sealed class Timer(StrikingTimeProvider clock, Action strike) : ITimer
    {
        public void Strike() => ThreadPool.QueueUserWorkItem(_ => strike());

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            lock (clock._gate)
            {
                clock._timeouts.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
