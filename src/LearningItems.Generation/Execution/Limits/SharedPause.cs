namespace LearningItems.Generation.Execution;

/// <summary>One pause for all workers: when one is told to slow down, all wait, up to a total over the run.</summary>
internal sealed class SharedPause(TimeProvider time, TimeSpan longestTotal)
{
    private readonly object _gate = new();
    private DateTimeOffset _until;
    private TimeSpan _total;

    /// <summary>Extends the pause. The time that the pauses of the run add up to is limited.</summary>
    /// <returns>False when the wait would go over the total: the run should end.</returns>
    public bool TryExtend(TimeSpan delay)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            var end = now + delay;
            var added = end - (_until > now ? _until : now);
            if (added <= TimeSpan.Zero)
            {
                return true;
            }

            if (_total + added > longestTotal)
            {
                return false;
            }

            _total += added;
            _until = end;
            return true;
        }
    }

    /// <summary>Waits until there is no pause.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        while (Remaining() is { Ticks: > 0 } remaining)
        {
            // Task.Delay drops fractions of a millisecond and would return at once, again and again.
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(remaining.TotalMilliseconds)), time, cancellationToken).ConfigureAwait(false);
        }
    }

    private TimeSpan Remaining()
    {
        lock (_gate)
        {
            return _until - time.GetUtcNow();
        }
    }
}
