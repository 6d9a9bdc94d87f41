using System.Diagnostics;

namespace LearningItems.Generation.Tests.Fakes;

/// <summary>
/// A clock for many runs at once: whenever nothing was set for a moment it moves to the next timer that is due. Which of several things at one
/// time comes first is left to the threads: what a test says of it must hold in any order.
/// </summary>
internal sealed class HurriedTimeProvider : TimeProvider
{
    private const int QuietMoments = 2;
    private const int MostMoments = 100;

    private static readonly TimeSpan LongMoment = TimeSpan.FromMilliseconds(10);

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
            await QuietAsync(all).ConfigureAwait(false);
            Move();
        }

        return await all.ConfigureAwait(false);
    }

    // A moment that took long says nothing: on a busy machine whoever is at work may not have had a turn in it.
    private async Task QuietAsync(Task all)
    {
        for (var (quiet, patience) = (0, MostMoments); quiet < QuietMoments && patience > 0 && !all.IsCompleted;)
        {
            var (before, start) = (Interlocked.Read(ref _changes), Stopwatch.GetTimestamp());
            await Task.WhenAny(all, Task.Delay(1)).ConfigureAwait(false);
            var isQuiet = before == Interlocked.Read(ref _changes);
            quiet = !isQuiet ? 0 : Stopwatch.GetElapsedTime(start) < LongMoment ? quiet + 1 : quiet;
            patience = isQuiet ? patience - 1 : MostMoments;
        }
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
