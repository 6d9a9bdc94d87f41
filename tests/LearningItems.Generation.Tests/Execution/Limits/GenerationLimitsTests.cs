using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Limits;

/// <summary>Calls in flight, the pause, and whose turn it is.</summary>
public class GenerationLimitsTests
{
    private readonly VirtualTimeProvider _time = new();

    [Fact]
    public async Task No_more_calls_are_in_flight_than_may_be()
    {
        var limits = new GenerationLimits(maxConcurrency: 2, timeProvider: _time);
        var first = await Acquire(limits);
        var second = await Acquire(limits);
        var third = Acquire(limits);
        Assert.False(third.IsCompleted);

        await first.DisposeAsync();
        await first.DisposeAsync(); // once more frees nothing more

        await using var granted = await third;
        Assert.False(Acquire(limits).IsCompleted);
        await second.DisposeAsync();
    }

    [Fact]
    public async Task Pause_that_one_is_told_of_holds_for_all()
    {
        var limits = new GenerationLimits(timeProvider: _time);
        await (await Acquire(limits, "one")).TurnAwayAsync(TimeSpan.FromSeconds(10));
        var others = new[] { "one", "two", "three" }.Select(owner => Acquire(limits, owner)).ToList();

        _time.Advance(TimeSpan.FromSeconds(9.9));
        Assert.All(others, other => Assert.False(other.IsCompleted));

        _time.Advance(TimeSpan.FromSeconds(0.2));
        await Task.WhenAll(others); // one after the other, and no time passes
    }

    [Fact]
    public async Task Longer_pause_holds_those_too_who_wait_already_and_a_shorter_one_shortens_none()
    {
        var limits = new GenerationLimits(timeProvider: _time);
        var (one, two) = (await Acquire(limits), await Acquire(limits));
        await one.TurnAwayAsync(TimeSpan.FromSeconds(10));
        var waiting = Acquire(limits);
        _time.Advance(TimeSpan.FromSeconds(5));
        await two.TurnAwayAsync(TimeSpan.FromSeconds(20));
        await one.TurnAwayAsync(TimeSpan.FromSeconds(1));

        _time.Advance(TimeSpan.FromSeconds(19));
        Assert.False(waiting.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.True(waiting.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Fraction_of_a_millisecond_is_waited_for_and_not_spun_away()
    {
        var limits = new GenerationLimits(timeProvider: _time);
        await (await Acquire(limits)).TurnAwayAsync(TimeSpan.FromMicroseconds(400));
        var waiting = Acquire(limits);
        Assert.False(waiting.IsCompleted);

        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.True(waiting.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Who_has_few_calls_waits_for_one_of_the_others_and_not_for_all()
    {
        var (clock, left) = await RunAsync(requestsPerMinute: 1, Calls("long", 20, tokens: 100), Calls("short", 1, tokens: 100, after: TimeSpan.FromMinutes(5.5)));

        Assert.InRange(Assert.Single(left, call => call.Owner == "short").At, TimeSpan.FromMinutes(5.9), TimeSpan.FromMinutes(8.1));
        Assert.InRange(clock.Elapsed, TimeSpan.FromMinutes(20), TimeSpan.MaxValue);
    }

    [Fact]
    public async Task Those_who_always_have_calls_get_the_same_share_of_tokens()
    {
        var (_, left) = await RunAsync(requestsPerMinute: 10, Calls("large calls", 60, tokens: 3_000), Calls("small calls", 120, tokens: 1_000));

        var waited = left.Where(call => call.At > TimeSpan.FromSeconds(59) && call.At < TimeSpan.FromMinutes(8.9)).ToList(); // those of the first minute did not wait
        Assert.InRange(waited.Count(call => call.Owner == "small calls") / (double)waited.Count(call => call.Owner == "large calls"), 2, 4);
    }

    [Fact]
    public async Task Large_calls_one_after_the_other_do_not_go_first_each_time()
    {
        var clock = new HurriedTimeProvider();
        var limits = new GenerationLimits(maxConcurrency: 100, requestsPerMinute: 1, timeProvider: clock);
        var small = Enumerable.Range(0, 20).Select(_ => OneAsync("small calls", 100));

        var left = await clock.RunAsync(small.Append(LargeAsync()));

        Assert.InRange(left[^1], TimeSpan.FromMinutes(15), TimeSpan.MaxValue); // its second call after what the small ones may have for the first

        async Task<TimeSpan> LargeAsync()
        {
            await OneAsync("large calls", 2_000).ConfigureAwait(false);
            return await OneAsync("large calls", 2_000).ConfigureAwait(false);
        }

        async Task<TimeSpan> OneAsync(string owner, long tokens)
        {
            var permit = await limits.AcquireAsync(new LimitedCall(owner, tokens), default).ConfigureAwait(false);
            await using (permit.ConfigureAwait(false))
            {
                return ((GenerationLimits.Permit)permit).LeftAt;
            }
        }
    }

    [Fact]
    public async Task Who_comes_late_has_no_claim_on_what_others_had()
    {
        var (_, left) = await RunAsync(requestsPerMinute: 10, Calls("early", 60, tokens: 100), Calls("late", 30, tokens: 100, after: TimeSpan.FromMinutes(3.1)));

        var together = left.Where(call => call.At > TimeSpan.FromMinutes(3.5) && call.At < TimeSpan.FromMinutes(5.5)).ToList();
        Assert.InRange(together.Count(call => call.Owner == "late"), 8, 12);
        Assert.InRange(together.Count(call => call.Owner == "early"), 8, 12);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_and_lets_the_next_go()
    {
        using var stop = new CancellationTokenSource();
        var limits = new GenerationLimits(maxConcurrency: 1, timeProvider: _time);
        var held = await Acquire(limits);
        var cancelled = limits.AcquireAsync(new LimitedCall("run", 1), stop.Token).AsTask();
        var next = Acquire(limits);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        await held.DisposeAsync();

        await (await next).DisposeAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => limits.AcquireAsync(new LimitedCall("run", 1), stop.Token).AsTask());
    }

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(1, 0, null)]
    [InlineData(1, null, 999)]
    public void Limit_out_of_range_is_an_error(int concurrency, int? requests, int? tokens) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GenerationLimits(concurrency, requests, tokens, _time));

    [Fact]
    public async Task Call_without_an_owner_or_with_negative_tokens_is_an_error()
    {
        var limits = new GenerationLimits(timeProvider: _time);

        await Assert.ThrowsAsync<ArgumentNullException>(() => limits.AcquireAsync(default, default).AsTask());
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => limits.AcquireAsync(new LimitedCall("run", -1), default).AsTask());
    }

    private static Task<IGenerationPermit> Acquire(GenerationLimits limits, string owner = "run") => limits.AcquireAsync(new LimitedCall(owner, 1), default).AsTask();

    private static IEnumerable<(string Owner, long Tokens, TimeSpan After)> Calls(string owner, int count, long tokens, TimeSpan after = default) => Enumerable.Repeat((owner, tokens, after), count);

    /// <summary>Calls that take no time, and when each of them left.</summary>
    private static async Task<(HurriedTimeProvider Clock, IReadOnlyList<(string Owner, TimeSpan At)> Left)> RunAsync(int requestsPerMinute, params IEnumerable<(string Owner, long Tokens, TimeSpan After)>[] calls)
    {
        var clock = new HurriedTimeProvider();
        var limits = new GenerationLimits(maxConcurrency: 1_000, requestsPerMinute, timeProvider: clock);
        return (clock, await clock.RunAsync(calls.SelectMany(some => some).Select(LeaveAsync)));

        async Task<(string Owner, TimeSpan At)> LeaveAsync((string Owner, long Tokens, TimeSpan After) call)
        {
            await Task.Delay(call.After, clock).ConfigureAwait(false);
            return (call.Owner, ((GenerationLimits.Permit)await limits.AcquireAsync(new LimitedCall(call.Owner, call.Tokens), default).ConfigureAwait(false)).LeftAt);
        }
    }
}
