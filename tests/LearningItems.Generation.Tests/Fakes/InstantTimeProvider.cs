namespace LearningItems.Generation.Tests.Fakes;

/// <summary>
/// A clock on which short waits are over at once and long ones never: delays before a retry pass without waiting, time-outs do not
/// strike. The time waited is on the clock.
/// </summary>
internal sealed class InstantTimeProvider : TimeProvider
{
    // Shorter than every default time-out, longer than nearly every delay.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(59.9);
    private static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private readonly object _gate = new();
    private readonly List<TimeSpan> _waits = [];
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>What was waited for, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_gate)
            {
                return [.. _waits];
            }
        }
    }

    /// <summary>The longest wait that passes at once.</summary>
    public TimeSpan Patience { get; init; } = Longest;

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override DateTimeOffset GetUtcNow() => Start.AddTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime >= TimeSpan.Zero && dueTime <= Patience)
        {
            lock (_gate)
            {
                _waits.Add(dueTime);
            }

            Interlocked.Add(ref _ticks, dueTime.Ticks);
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return new SilentTimer();
    }

    private sealed class SilentTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
