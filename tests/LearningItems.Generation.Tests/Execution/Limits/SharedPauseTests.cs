using LearningItems.Generation.Execution;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Limits;

public class SharedPauseTests
{
    private readonly VirtualTimeProvider _time = new();

    [Fact]
    public void Without_a_pause_nobody_waits() => Assert.True(Pause().WaitAsync(default).IsCompletedSuccessfully);

    [Fact]
    public void One_pause_holds_every_worker_until_it_ends()
    {
        var pause = Pause();
        Assert.True(pause.TryExtend(TimeSpan.FromSeconds(10)));
        var workers = Enumerable.Range(0, 5).Select(_ => pause.WaitAsync(default)).ToList();

        _time.Advance(TimeSpan.FromSeconds(9.9));
        Assert.All(workers, worker => Assert.False(worker.IsCompleted));

        _time.Advance(TimeSpan.FromSeconds(0.2));
        Assert.All(workers, worker => Assert.True(worker.IsCompletedSuccessfully));
    }

    [Fact]
    public void Fraction_of_a_millisecond_is_waited_for_and_not_spun_away()
    {
        var pause = Pause();
        pause.TryExtend(TimeSpan.FromMicroseconds(400));
        var worker = pause.WaitAsync(default);
        Assert.False(worker.IsCompleted);

        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.True(worker.IsCompletedSuccessfully);
    }

    [Fact]
    public void Longer_pause_holds_those_too_who_wait_already()
    {
        var pause = Pause();
        pause.TryExtend(TimeSpan.FromSeconds(10));
        var worker = pause.WaitAsync(default);
        _time.Advance(TimeSpan.FromSeconds(5));
        pause.TryExtend(TimeSpan.FromSeconds(20));

        _time.Advance(TimeSpan.FromSeconds(19));
        Assert.False(worker.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.True(worker.IsCompletedSuccessfully);
    }

    [Fact]
    public void Shorter_pause_does_not_shorten_a_longer_one()
    {
        var pause = Pause();
        pause.TryExtend(TimeSpan.FromSeconds(30));
        pause.TryExtend(TimeSpan.FromSeconds(1));
        var worker = pause.WaitAsync(default);

        _time.Advance(TimeSpan.FromSeconds(29));

        Assert.False(worker.IsCompleted);
    }

    [Fact]
    public void Pauses_together_are_limited()
    {
        var pause = Pause(seconds: 60);
        Assert.True(pause.TryExtend(TimeSpan.FromSeconds(40)));
        _time.Advance(TimeSpan.FromSeconds(50));

        Assert.False(pause.TryExtend(TimeSpan.FromSeconds(21)));
        Assert.True(pause.TryExtend(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public void Pauses_that_overlap_count_once()
    {
        var pause = Pause(seconds: 60);

        Assert.All(Enumerable.Range(0, 10), _ => Assert.True(pause.TryExtend(TimeSpan.FromSeconds(50))));
        _time.Advance(TimeSpan.FromSeconds(45));

        Assert.True(pause.TryExtend(TimeSpan.FromSeconds(15))); // ten seconds beyond the fifty
        Assert.False(pause.TryExtend(TimeSpan.FromSeconds(16)));
    }

    [Fact]
    public void Pause_that_was_refused_holds_nobody()
    {
        var pause = Pause(seconds: 60);

        Assert.False(pause.TryExtend(TimeSpan.FromSeconds(61)));

        Assert.True(pause.WaitAsync(default).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait()
    {
        using var stop = new CancellationTokenSource();
        var pause = Pause();
        pause.TryExtend(TimeSpan.FromSeconds(10));
        var worker = pause.WaitAsync(stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => worker);
    }

    private SharedPause Pause(int seconds = 600) => new(_time, TimeSpan.FromSeconds(seconds));
}
