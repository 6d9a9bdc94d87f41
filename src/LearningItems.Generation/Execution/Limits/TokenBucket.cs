namespace LearningItems.Generation.Execution;

/// <summary>A minute's worth: full at first, filled evenly, as providers count themselves.</summary>
/// <remarks>Times are those since the limiter began. Not thread-safe.</remarks>
internal sealed class TokenBucket(int perMinute)
{
    // One absurd figure must not stop everybody for a month.
    private const int MostMinutesOfDebt = 60;

    private readonly double _perSecond = perMinute / 60.0;
    private double _level = perMinute;
    private TimeSpan _filledAt;

    public TimeSpan WaitFor(long amount, TimeSpan now)
    {
        Fill(now);

        // More than a minute's worth goes when the bucket is full.
        var missing = Math.Min(amount, perMinute) - _level;
        return missing <= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(missing / _perSecond);
    }

    public void Take(long amount, TimeSpan now)
    {
        Fill(now);
        _level = Math.Clamp(_level - amount, -(double)MostMinutesOfDebt * perMinute, perMinute);
    }

    /// <summary>Nothing is left, whatever was thought to be: the provider's count began at another time, or others share the limit.</summary>
    public void Drain(TimeSpan now)
    {
        Fill(now);
        _level = Math.Min(_level, 0);
    }

    private void Fill(TimeSpan now)
    {
        _level = Math.Min(perMinute, _level + ((now - _filledAt).TotalSeconds * _perSecond));
        _filledAt = now;
    }
}
