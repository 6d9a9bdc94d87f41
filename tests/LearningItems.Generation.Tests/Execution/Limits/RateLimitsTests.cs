using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Limits;

/// <summary>Requests and tokens a minute.</summary>
public class RateLimitsTests
{
    private readonly VirtualTimeProvider _time = new();

    [Fact]
    public void Without_limits_nothing_waits()
    {
        var limits = Limits();

        Assert.All(Enumerable.Range(0, 1_000), _ => Assert.True(Acquire(limits, 1_000_000).IsCompletedSuccessfully));
    }

    [Fact]
    public void Requests_of_a_full_minute_go_at_once_and_the_next_when_the_minute_is_over()
    {
        var limits = Limits(requests: 60);
        Assert.All(Enumerable.Range(0, 60), _ => Assert.True(Acquire(limits, 1).IsCompleted));

        var next = Acquire(limits, 1);
        _time.Advance(TimeSpan.FromSeconds(60));
        Assert.False(next.IsCompleted);

        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.True(next.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task No_minute_wherever_it_begins_has_more_requests()
    {
        var limits = Limits(requests: 60);
        Assert.All(Enumerable.Range(0, 30), _ => Assert.True(Acquire(limits, 1).IsCompleted));
        _time.Advance(TimeSpan.FromSeconds(40));
        Assert.All(Enumerable.Range(0, 30), _ => Assert.True(Acquire(limits, 1).IsCompleted));

        var next = Enumerable.Range(0, 40).Select(_ => Acquire(limits, 1)).ToList();
        _time.Advance(TimeSpan.FromSeconds(21));

        await Task.WhenAll(next.Take(30)); // one after the other, and no time passes
        Assert.DoesNotContain(next.Skip(30), request => request.IsCompleted);
    }

    [Fact]
    public void Tokens_wait_for_their_refill()
    {
        var limits = Limits(tokens: 6_000);
        Assert.True(Acquire(limits, 6_000).IsCompleted);

        var next = Acquire(limits, 1_000);
        _time.Advance(TimeSpan.FromSeconds(9.9));
        Assert.False(next.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(0.2));
        Assert.True(next.IsCompletedSuccessfully);
    }

    [Fact]
    public void Both_limits_hold()
    {
        var limits = Limits(requests: 1, tokens: 6_000);
        Assert.True(Acquire(limits, 10).IsCompleted);

        var next = Acquire(limits, 10);
        _time.Advance(TimeSpan.FromSeconds(59));
        Assert.False(next.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.True(next.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Settling_with_less_gives_the_rest_back()
    {
        var limits = Limits(tokens: 1_000);
        await (await Acquire(limits, 1_000)).SettleAsync(100, isAnswered: false);

        Assert.True(Acquire(limits, 900).IsCompleted);
        Assert.False(Acquire(limits, 1).IsCompleted);
    }

    [Fact]
    public async Task Settling_twice_counts_once()
    {
        var limits = Limits(tokens: 1_000);
        var permit = await Acquire(limits, 1_000);
        await permit.SettleAsync(500, isAnswered: false);
        await permit.SettleAsync(0, isAnswered: false);

        Assert.True(Acquire(limits, 500).IsCompleted);
        Assert.False(Acquire(limits, 1).IsCompleted);
    }

    [Fact]
    public async Task Settling_with_more_is_paid_back_by_waiting()
    {
        var limits = Limits(tokens: 1_000);
        await (await Acquire(limits, 500)).SettleAsync(2_000, isAnswered: false);

        var next = Acquire(limits, 500);
        _time.Advance(TimeSpan.FromSeconds(89));
        Assert.False(next.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.True(next.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Settling_never_fills_beyond_a_minute()
    {
        var limits = Limits(tokens: 1_000);
        var permit = await Acquire(limits, 1_000);
        _time.Advance(TimeSpan.FromMinutes(5));
        await permit.SettleAsync(0, isAnswered: false);

        Assert.True(Acquire(limits, 1_000).IsCompleted);
        Assert.False(Acquire(limits, 1).IsCompleted);
    }

    [Fact]
    public async Task What_was_never_settled_counts_as_used()
    {
        var limits = Limits(tokens: 1_000);
        await using (await Acquire(limits, 1_000))
        {
        }

        Assert.False(Acquire(limits, 1).IsCompleted);
    }

    [Fact]
    public void Call_larger_than_a_minute_goes_when_none_are_in_use_and_the_next_waits_for_all_of_it()
    {
        var limits = Limits(tokens: 1_000);
        Assert.True(Acquire(limits, 3_000).IsCompleted);

        var next = Acquire(limits, 1_000);
        _time.Advance(TimeSpan.FromSeconds(179));
        Assert.False(next.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.True(next.IsCompletedSuccessfully);
    }

    // A provider that counts a quarter more than the estimate turns calls away that reserve the estimate.
    [Fact]
    public async Task Calls_reserve_what_earlier_calls_of_their_estimate_took()
    {
        var limits = Limits(tokens: 100_000);
        foreach (var used in Enumerable.Repeat(1_250, 40))
        {
            await (await Acquire(limits, 1_000)).SettleAsync(used, isAnswered: true);
        }

        _time.Advance(TimeSpan.FromMinutes(1));
        var leaving = Enumerable.Range(0, 100).Count(_ => Acquire(limits, 1_000).IsCompleted);

        Assert.InRange(leaving, 79, 80);
    }

    [Fact]
    public async Task Calls_that_take_now_more_now_less_reserve_for_the_larger()
    {
        var limits = Limits(tokens: 1_000_000);
        foreach (var call in Enumerable.Range(0, 100))
        {
            await (await Acquire(limits, 1_000)).SettleAsync(call % 2 == 0 ? 900 : 1_100, isAnswered: true);
        }

        _time.Advance(TimeSpan.FromMinutes(1));
        var leaving = Enumerable.Range(0, 1_000).Count(_ => Acquire(limits, 1_000).IsCompleted);

        Assert.InRange(leaving, 1_000_000 / 1_400, 1_000_000 / 1_100);
    }

    [Fact]
    public async Task Failure_teaches_nothing_of_what_answers_take()
    {
        var limits = Limits(tokens: 10_000);
        foreach (var _ in Enumerable.Range(0, 20))
        {
            await (await Acquire(limits, 100)).SettleAsync(10, isAnswered: false);
        }

        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(100, Enumerable.Range(0, 200).Count(_ => Acquire(limits, 100).IsCompleted));
    }

    [Fact]
    public async Task Call_that_was_turned_away_teaches_that_nothing_is_left()
    {
        var limits = Limits(requests: 60, tokens: 6_000);
        await (await Acquire(limits, 500)).TurnAwayAsync(TimeSpan.Zero);

        var next = Acquire(limits, 500);
        _time.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(next.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(0.2));
        Assert.True(next.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Calls_leave_in_the_order_they_came()
    {
        var clock = new HurriedTimeProvider();
        var limits = new GenerationLimits(maxConcurrency: 100, requestsPerMinute: 1, timeProvider: clock);

        var left = await clock.RunAsync(Enumerable.Range(0, 8).Select(_ => LeaveAsync(limits, 1)));

        Assert.Equal(left.Order(), left);
    }

    [Fact]
    public async Task Large_call_is_not_kept_back_by_small_ones_that_came_later()
    {
        var clock = new HurriedTimeProvider();
        var limits = new GenerationLimits(maxConcurrency: 100, tokensPerMinute: 1_000, timeProvider: clock);

        var left = await clock.RunAsync(new[] { 1_000, 900 }.Concat(Enumerable.Repeat(100, 20)).Select(tokens => LeaveAsync(limits, tokens)));

        Assert.Equal(left.Order(), left);
        Assert.InRange(left[1], TimeSpan.FromSeconds(54), TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Cancelled_wait_reserves_nothing_and_holds_nobody_back()
    {
        using var stop = new CancellationTokenSource();
        var limits = Limits(tokens: 1_000);
        Assert.True(Acquire(limits, 1_000).IsCompleted);
        var cancelled = Acquire(limits, 1_000, stop.Token);
        var next = Acquire(limits, 100);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        _time.Advance(TimeSpan.FromSeconds(61));
        await next;
        Assert.True(Acquire(limits, 900).IsCompleted);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task No_minute_has_more_than_the_limit_and_its_burst_and_what_is_allowed_is_used(int seed)
    {
        const int Requests = 100;
        const int Tokens = 20_000;
        var clock = new HurriedTimeProvider();
        var limits = new GenerationLimits(maxConcurrency: 100, Requests, Tokens, clock);

        var workers = await clock.RunAsync(Enumerable.Range(0, 20).Select(worker => WorkAsync(limits, new Random((seed * 100) + worker), TimeSpan.FromMinutes(10), clock)));

        var sent = workers.SelectMany(calls => calls).ToList();
        Assert.InRange(sent.Sum(call => call.Tokens), 0.7 * 10 * Tokens, (sent.Max(call => call.At).TotalMinutes + 1) * Tokens);
        Assert.All(sent, first =>
        {
            var minute = sent.Where(call => call.At >= first.At && call.At <= first.At + TimeSpan.FromMinutes(1)).ToList();
            Assert.InRange(minute.Count, 1, Requests);
            Assert.InRange(minute.Sum(call => call.Tokens), 1, 2 * Tokens);
        });
    }

    [Fact]
    public async Task Who_waited_behind_a_large_call_that_is_gone_leaves_when_its_own_time_comes()
    {
        var clock = new HurriedTimeProvider();
        var limits = new GenerationLimits(maxConcurrency: 100, tokensPerMinute: 1_000, timeProvider: clock);
        await limits.AcquireAsync(new LimitedCall("run", 1_000), default);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1), clock);
        var large = limits.AcquireAsync(new LimitedCall("run", 1_000), stop.Token).AsTask();

        var left = await clock.RunAsync([LeaveAsync(limits, 100)]);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => large);
        Assert.InRange(Assert.Single(left), TimeSpan.FromSeconds(6), TimeSpan.FromSeconds(30));
    }

    private static Task<IGenerationPermit> Acquire(GenerationLimits limits, long tokens, CancellationToken cancellationToken = default) =>
        limits.AcquireAsync(new LimitedCall("run", tokens), cancellationToken).AsTask();

    private static async Task<TimeSpan> LeaveAsync(GenerationLimits limits, int tokens)
    {
        return ((GenerationLimits.Permit)await Acquire(limits, tokens).ConfigureAwait(false)).LeftAt;
    }

    private GenerationLimits Limits(int? requests = null, int? tokens = null) => new(maxConcurrency: 10_000, requests, tokens, _time);

    // Calls that take some seconds and, as estimates on the safe side do, fewer tokens than reserved.
    private static async Task<List<(TimeSpan At, int Tokens)>> WorkAsync(GenerationLimits limits, Random random, TimeSpan length, HurriedTimeProvider clock)
    {
        var sent = new List<(TimeSpan At, int Tokens)>();
        while (clock.Elapsed < length)
        {
            var estimate = random.Next(200, 4_000);
            var permit = await Acquire(limits, estimate).ConfigureAwait(false);
            await using (permit.ConfigureAwait(false))
            {
                var used = random.Next(estimate / 2, estimate + 1);
                sent.Add((((GenerationLimits.Permit)permit).LeftAt, used));
                await Task.Delay(TimeSpan.FromSeconds(random.Next(1, 20)), clock).ConfigureAwait(false);
                await permit.SettleAsync(used, isAnswered: true).ConfigureAwait(false);
            }
        }

        return sent;
    }
}
