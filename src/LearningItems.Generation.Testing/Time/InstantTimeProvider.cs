namespace LearningItems.Generation.Testing;

/// <summary>
/// A clock for tests of waits: short ones are over at once and long ones never come to an end, so that the delays before a call is tried again and those
/// that a provider asks for pass without waiting, and time-outs do not strike. What was waited for is on the clock.
/// </summary>
/// <remarks>Thread-safe. Give it to the generator and to <see cref="ScriptedChatClient"/> alike.</remarks>
public sealed class InstantTimeProvider : TimeProvider
{
    // Shorter than every default time-out, longer than nearly every delay.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(59.9);
    private static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private readonly object _gate = new();
    private readonly List<TimeSpan> _waits = [];
    private long _ticks;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>What was waited for, in order. A copy.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_gate)
            {
                return [.. _waits];
            }
        }
    }

    /// <summary>
    /// The longest wait that passes at once. Default 59.9 seconds: below the shortest time-out of the library,
    /// <see cref="LearningItemGenerationOptions.StallTimeout"/>, which is to be raised with it. A longer wait never ends.
    /// </summary>
    public TimeSpan Patience { get; init; } = Longest;

    /// <inheritdoc/>
    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    /// <summary>The time: 2026-01-02T03:04:05Z and all that was waited for.</summary>
    /// <returns>The time in UTC.</returns>
    public override DateTimeOffset GetUtcNow() => Start.AddTicks(GetTimestamp());

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime >= TimeSpan.Zero && dueTime <= Patience)
        {
            lock (_gate)
            {
                _waits.Add(dueTime);
            }

            Interlocked.Add(ref _ticks, dueTime.Ticks);
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return new SilentTimer();
    }

    private sealed class SilentTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
