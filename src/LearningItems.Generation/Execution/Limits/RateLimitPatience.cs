namespace LearningItems.Generation.Execution;

/// <summary>How long a run may be told to wait for rate limits, all waits together; those that overlap count once.</summary>
internal sealed class RateLimitPatience(TimeProvider time, TimeSpan longestTotal)
{
    private readonly object _gate = new();
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _until;
    private TimeSpan _total;

    /// <summary>The run is told to wait.</summary>
    /// <returns>False when the waits would go over the total: the run should end.</returns>
    public bool TryWait(TimeSpan delay)
    {
        lock (_gate)
        {
            var now = time.GetElapsedTime(_start);
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
}
