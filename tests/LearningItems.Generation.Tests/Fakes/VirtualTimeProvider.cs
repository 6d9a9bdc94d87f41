namespace LearningItems.Generation.Tests.Fakes;

/// <summary>
/// A clock that moves only when told to and fires the timers it passes, in the order in which they are due; those due together in
/// the order in which they were set. Code that awaits a delay goes on inside <see cref="Advance"/>, so nothing is left to chance.
/// </summary>
internal sealed class VirtualTimeProvider : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private readonly object _gate = new();
    private readonly PriorityQueue<SettableTimer, (long Due, long Number)> _timers = new();
    private long _ticks;
    private long _numbers;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Time since the clock was made.</summary>
    public TimeSpan Elapsed => TimeSpan.FromTicks(GetTimestamp());

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override DateTimeOffset GetUtcNow() => Start.AddTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SettableTimer(Set, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        var end = GetTimestamp() + by.Ticks;
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            while (TakeDue(end) is { } timer)
            {
                timer.Fire();
            }
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }

        Interlocked.Exchange(ref _ticks, end);
    }

    /// <summary>Goes on to the next timer and fires it alone.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Step()
    {
        var next = TakeDue(long.MaxValue);
        next?.Fire();
        return next is not null;
    }

    private SettableTimer? TakeDue(long end)
    {
        lock (_gate)
        {
            while (_timers.TryPeek(out var timer, out var at) && at.Due <= end)
            {
                _timers.Dequeue();
                if (timer.Number == at.Number)
                {
                    Interlocked.Exchange(ref _ticks, Math.Max(at.Due, GetTimestamp()));
                    return timer;
                }
            }

            return null;
        }
    }

    private void Set(SettableTimer timer, TimeSpan dueTime)
    {
        lock (_gate)
        {
            timer.Number = ++_numbers;
            if (dueTime >= TimeSpan.Zero)
            {
                _timers.Enqueue(timer, (GetTimestamp() + dueTime.Ticks, timer.Number));
            }
        }
    }
}
