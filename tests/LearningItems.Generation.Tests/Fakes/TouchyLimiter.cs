namespace LearningItems.Generation.Tests.Fakes;

/// <summary>A limiter that throws: when a call asks, or when it is told that one has ended.</summary>
internal sealed class TouchyLimiter(bool touchesEnds) : IGenerationLimiter, IGenerationPermit
{
    public int MaxConcurrency => 4;

    public ValueTask<IGenerationPermit> AcquireAsync(LimitedCall call, CancellationToken cancellationToken) =>
        touchesEnds ? ValueTask.FromResult<IGenerationPermit>(this) : throw new TimeZoneNotFoundException("no connection to the limits");

    public ValueTask SettleAsync(long tokens, bool isAnswered) => throw new TimeZoneNotFoundException();

    public ValueTask TurnAwayAsync(TimeSpan pause) => throw new TimeZoneNotFoundException();

    public ValueTask DisposeAsync() => throw new TimeZoneNotFoundException();
}
