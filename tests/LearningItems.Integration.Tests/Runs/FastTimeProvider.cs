using System.Diagnostics;

namespace LearningItems.Integration.Tests.Runs;

/// <summary>A clock on which time goes faster, for client and server alike: minutes of waiting pass in seconds.</summary>
/// <param name="factor">How many times as fast.</param>
internal sealed class FastTimeProvider(double factor) : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    // The system's timers count whole milliseconds and drop the rest: a wait must not end before its time.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    private readonly long _started = Stopwatch.GetTimestamp();

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => (long)(Stopwatch.GetElapsedTime(_started).Ticks * factor);

    public override DateTimeOffset GetUtcNow() => Start.AddTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Real(dueTime), Real(period));

    private TimeSpan Real(TimeSpan time) => time <= TimeSpan.Zero ? time : (time / factor) + Moment;
}
