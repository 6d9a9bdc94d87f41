namespace LearningItems.LoopbackModel;

/// <summary>A bucket that holds a minute's worth.</summary>
internal sealed class TokenBucket(int perMinute, TimeProvider time)
{
    private readonly double _perSecond = perMinute / 60.0;
    private double _level = perMinute;
    private long _filledAt = time.GetTimestamp();

    /// <summary>How long until so many are there; more than the bucket can hold are there when it is full.</summary>
    public TimeSpan WaitFor(long amount)
    {
        Fill();
        return TimeToReach(Math.Min(amount, perMinute));
    }

    public void Take(long amount)
    {
        Fill();
        _level -= amount;
    }

    public BucketState State()
    {
        Fill();
        return new BucketState(perMinute, (long)Math.Max(0, _level), TimeToReach(perMinute));
    }

    private TimeSpan TimeToReach(double level) => level <= _level ? TimeSpan.Zero : TimeSpan.FromSeconds((level - _level) / _perSecond);

    private void Fill()
    {
        var now = time.GetTimestamp();
        _level = Math.Min(perMinute, _level + (time.GetElapsedTime(_filledAt, now).TotalSeconds * _perSecond));
        _filledAt = now;
    }
}
