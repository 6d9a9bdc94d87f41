using LearningItems.Generation.Execution;

namespace LearningItems.Generation.Tests.Execution.Failures;

public class TransientRetryTests
{
    private static readonly ChatFailure Failure = new(ChatFailureKind.Transient);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(6, 32)]
    [InlineData(7, 60)]
    [InlineData(10, 60)]
    [InlineData(1_000, 60)]
    [InlineData(int.MaxValue, 60)]
    public void Delay_doubles_up_to_a_minute_and_chance_takes_off_at_most_half(int attempt, int seconds)
    {
        Assert.Equal(TimeSpan.FromSeconds(seconds), TransientRetry.Delay(attempt, Failure, random: 0));
        Assert.Equal(TimeSpan.FromSeconds(seconds / 2.0), TransientRetry.Delay(attempt, Failure, random: 1));
        Assert.All(Enumerable.Range(0, 101), step => Assert.InRange(TransientRetry.Delay(attempt, Failure, step / 100.0).TotalSeconds, seconds / 2.0, seconds));
    }

    [Theory]
    [InlineData(1, 30, 30)]
    [InlineData(1, 300, 300)]
    [InlineData(7, 5, 60)]
    [InlineData(1, 0, 1)]
    public void Retry_after_is_a_floor(int attempt, int retryAfter, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), TransientRetry.Delay(attempt, Failure with { RetryAfter = TimeSpan.FromSeconds(retryAfter) }, random: 0));
}
