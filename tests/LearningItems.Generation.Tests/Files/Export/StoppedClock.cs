namespace LearningItems.Generation.Tests.Files.Export;

/// <summary>A clock that shows one time.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
