namespace LearningItems.Generation.Tests.Fakes;

/// <summary>
/// A clock for many runs at once: whenever nothing was set for a moment it moves to the next timer that is due. Which of several things at one
/// time comes first is left to the threads: what a test says of it must hold in any order.
/// </summary>
internal sealed class HurriedTimeProvider : TimeProvider
{
    private readonly VirtualTimeProvider _time = new();
    private readonly PriorityQueue<long, long> _due = new();
    private long _changes;

    public override long TimestampFrequency => _time.TimestampFrequency;

    public TimeSpan Elapsed => _time.Elapsed;

    public override long GetTimestamp() => _time.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => _time.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Note(dueTime);
        return new NotedTimer(this, _time.CreateTimer(callback, state, dueTime, period));
    }

    /// <summary>Moves the clock until all runs have ended.</summary>
    public async Task<TResult[]> RunAsync<TResult>(IEnumerable<Task<TResult>> runs)
    {
        var all = Task.WhenAll(runs.ToList());
        while (!all.IsCompleted)
        {
            long before;
            do
            {
                before = Interlocked.Read(ref _changes);
                await Task.WhenAny(all, Task.Delay(1)).ConfigureAwait(false);
            }
            while (before != Interlocked.Read(ref _changes));

            Move();
        }

        return await all.ConfigureAwait(false);
    }

    private void Move()
    {
        TimeSpan by;
        lock (_due)
        {
            while (_due.TryPeek(out var passed, out _) && passed <= GetTimestamp())
            {
                _due.Dequeue();
            }

            if (!_due.TryPeek(out var due, out _))
            {
                return;
            }

            by = TimeSpan.FromTicks(due - GetTimestamp());
        }

        _time.Advance(by);
    }

    private void Note(TimeSpan dueTime)
    {
        Interlocked.Increment(ref _changes);
        if (dueTime < TimeSpan.Zero || dueTime > TimeSpan.FromHours(10))
        {
            return; // set for good measure, and never waited for
        }

        lock (_due)
        {
            var due = GetTimestamp() + dueTime.Ticks;
            _due.Enqueue(due, due);
        }
    }

    private sealed class NotedTimer(HurriedTimeProvider clock, ITimer timer) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            clock.Note(dueTime);
            return timer.Change(dueTime, period);
        }

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
