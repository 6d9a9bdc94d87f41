namespace LearningItems.Generation.Execution;

/// <summary>
/// Requests in any minute, wherever it begins. Beside it a bucket, filled evenly, for a provider that had nothing left: then they come one by one.
/// </summary>
/// <remarks>Times are those since the limiter began. Not thread-safe.</remarks>
internal sealed class RequestWindow(int perMinute)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Queue<TimeSpan> _sent = new();
    private readonly TokenBucket _bucket = new(perMinute);

    public TimeSpan WaitAt(TimeSpan now)
    {
        while (_sent.TryPeek(out var earliest) && now - earliest > Minute)
        {
            _sent.Dequeue();
        }

        // A request exactly a minute after another is in the same minute still.
        var forWindow = _sent.Count < perMinute ? TimeSpan.Zero : _sent.Peek() + Minute - now + TimeSpan.FromTicks(1);
        var forBucket = _bucket.WaitFor(1, now);
        return forWindow > forBucket ? forWindow : forBucket;
    }

    public void Take(TimeSpan now)
    {
        _sent.Enqueue(now);
        _bucket.Take(1, now);
    }

    public void Drain(TimeSpan now) => _bucket.Drain(now);
}
