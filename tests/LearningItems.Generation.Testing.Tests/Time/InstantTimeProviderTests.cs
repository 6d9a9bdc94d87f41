namespace LearningItems.Generation.Testing.Tests.Time;

public class InstantTimeProviderTests
{
    [Fact]
    public async Task ShortWait_IsOverAtOnceAndOnTheClock()
    {
        var time = new InstantTimeProvider();
        var (began, timestamp) = (time.GetUtcNow(), time.GetTimestamp());

        await Task.Delay(TimeSpan.FromSeconds(30), time);

        Assert.Equal(TimeSpan.FromSeconds(30), time.GetUtcNow() - began);
        Assert.Equal(TimeSpan.FromSeconds(30), time.GetElapsedTime(timestamp));
        Assert.Equal([TimeSpan.FromSeconds(30)], time.Waits);
    }

    [Fact]
    public void WaitBeyondItsPatience_NeverEndsAndIsNotOnTheClock()
    {
        var time = new InstantTimeProvider { Patience = TimeSpan.FromSeconds(10) };

        var wait = Task.Delay(TimeSpan.FromSeconds(11), time);

        Assert.False(wait.IsCompleted);
        Assert.Empty(time.Waits);
    }
}
