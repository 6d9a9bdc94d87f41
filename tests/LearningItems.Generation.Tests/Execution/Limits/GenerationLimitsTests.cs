using LearningItems.Generation.Tests.Contracts;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Limits;

/// <summary>Calls in flight, the pause, and whose turn it is.</summary>
public class GenerationLimitsTests : LimiterContract
{
    private readonly VirtualTimeProvider _time = new();

    protected override IGenerationLimiter Limit(int maxConcurrency = 10, int? requestsPerMinute = null, int? tokensPerMinute = null) =>
        new GenerationLimits(maxConcurrency, requestsPerMinute, tokensPerMinute, _time);

    protected override double BurstOf(int requestsPerMinute) => 0;

    protected override Task AdvanceAsync(TimeSpan by)
    {
        _time.Advance(by);
        return Task.CompletedTask;
    }

    protected override TimeSpan LeftAt(IGenerationPermit permit) => ((GenerationLimits.Permit)permit).LeftAt;

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

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(1, 0, null)]
    [InlineData(1, null, 999)]
    public void Limit_out_of_range_is_an_error(int concurrency, int? requests, int? tokens) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GenerationLimits(concurrency, requests, tokens, _time));

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
