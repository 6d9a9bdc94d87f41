using System.Diagnostics;

namespace LearningItems.Integration.Tests.Runs;

/// <summary>A clock on which time goes faster, for client and server alike: minutes of waiting pass in seconds.</summary>
/// <param name="factor">How many times as fast.</param>
/// <param name="started">When it began, by the system's stopwatch, which all processes share; now when null.</param>
internal sealed class FastTimeProvider(double factor, long? started = null) : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    // The system's timers count whole milliseconds and drop the rest: a wait must not end before its time.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    public double Factor => factor;

    public long Started { get; } = started ?? Stopwatch.GetTimestamp();

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => (long)(Stopwatch.GetElapsedTime(Started).Ticks * factor);

    public override DateTimeOffset GetUtcNow() => Start.AddTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Real(dueTime), Real(period));

    private TimeSpan Real(TimeSpan time) => time <= TimeSpan.Zero ? time : (time / factor) + Moment;
}
