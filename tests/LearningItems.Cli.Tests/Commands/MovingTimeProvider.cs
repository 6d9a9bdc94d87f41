namespace LearningItems.Cli.Tests.Commands;

/// <summary>
/// A clock on which waits are over at once and every look takes a millisecond: a timer counts whole milliseconds, and on a clock that
/// stands still the rest of a wait would never pass.
/// </summary>
internal sealed class MovingTimeProvider : TimeProvider
{
    private readonly InstantTimeProvider _instant = new();
    private int _looks;

    public override long TimestampFrequency => _instant.TimestampFrequency;

    public override long GetTimestamp() => _instant.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => _instant.GetUtcNow().AddMilliseconds(Interlocked.Increment(ref _looks));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => _instant.CreateTimer(callback, state, dueTime, period);
}
