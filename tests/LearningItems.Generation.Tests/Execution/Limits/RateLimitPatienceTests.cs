using LearningItems.Generation.Execution;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Limits;

/// <summary>How long a run may be told to wait.</summary>
public class RateLimitPatienceTests
{
    private readonly VirtualTimeProvider _time = new();

    [Fact]
    public void Waits_together_are_limited()
    {
        var patience = Patience(seconds: 60);
        Assert.True(patience.TryWait(TimeSpan.FromSeconds(40)));
        _time.Advance(TimeSpan.FromSeconds(50));

        Assert.False(patience.TryWait(TimeSpan.FromSeconds(21)));
        Assert.True(patience.TryWait(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public void Waits_that_overlap_count_once()
    {
        var patience = Patience(seconds: 60);

        Assert.All(Enumerable.Range(0, 10), _ => Assert.True(patience.TryWait(TimeSpan.FromSeconds(50))));
        _time.Advance(TimeSpan.FromSeconds(45));

        Assert.True(patience.TryWait(TimeSpan.FromSeconds(15))); // ten seconds beyond the fifty
        Assert.False(patience.TryWait(TimeSpan.FromSeconds(16)));
    }

    [Fact]
    public void Shorter_wait_within_a_longer_one_costs_nothing()
    {
        var patience = Patience(seconds: 60);
        Assert.True(patience.TryWait(TimeSpan.FromSeconds(60)));

        Assert.True(patience.TryWait(TimeSpan.FromSeconds(1)));
    }

    private RateLimitPatience Patience(int seconds) => new(_time, TimeSpan.FromSeconds(seconds));
}
