using LearningItems.Generation.Execution;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Limits;

public class RateGateTests
{
    private readonly VirtualTimeProvider _time = new();

    [Fact]
    public void Without_limits_nothing_waits()
    {
        var gate = new RateGate(null, null, _time);

        Assert.All(Enumerable.Range(0, 1_000), _ => Assert.True(gate.ReserveAsync(1_000_000, default).IsCompletedSuccessfully));
    }

    [Fact]
    public void Requests_of_a_full_minute_go_at_once_and_the_next_when_one_is_refilled()
    {
        var gate = new RateGate(requestsPerMinute: 60, tokensPerMinute: null, _time);
        Assert.All(Enumerable.Range(0, 60), _ => Assert.True(gate.ReserveAsync(1, default).IsCompleted));

        var next = gate.ReserveAsync(1, default);
        _time.Advance(TimeSpan.FromSeconds(0.9));
        Assert.False(next.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(0.2));
        Assert.True(next.IsCompletedSuccessfully);
    }

    [Fact]
    public void Tokens_wait_for_their_refill()
    {
        var gate = new RateGate(null, tokensPerMinute: 6_000, _time);
        Assert.True(gate.ReserveAsync(6_000, default).IsCompleted);

        var next = gate.ReserveAsync(1_000, default);
        _time.Advance(TimeSpan.FromSeconds(9.9));
        Assert.False(next.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(0.2));
        Assert.True(next.IsCompletedSuccessfully);
    }

    [Fact]
    public void Both_limits_hold()
    {
        var gate = new RateGate(requestsPerMinute: 1, tokensPerMinute: 6_000, _time);
        Assert.True(gate.ReserveAsync(10, default).IsCompleted);

        var next = gate.ReserveAsync(10, default);
        _time.Advance(TimeSpan.FromSeconds(59));
        Assert.False(next.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.True(next.IsCompletedSuccessfully);
    }

    [Fact]
    public void Settling_with_less_gives_the_rest_back()
    {
        var gate = new RateGate(null, tokensPerMinute: 1_000, _time);
        Assert.True(gate.ReserveAsync(1_000, default).IsCompleted);

        gate.Settle(Reserved(1_000), used: 100);

        Assert.True(gate.ReserveAsync(900, default).IsCompleted);
        Assert.False(gate.ReserveAsync(1, default).IsCompleted);
    }

    [Fact]
    public void Settling_with_more_is_paid_back_by_waiting()
    {
        var gate = new RateGate(null, tokensPerMinute: 1_000, _time);
        Assert.True(gate.ReserveAsync(500, default).IsCompleted);
        gate.Settle(Reserved(500), used: 2_000);

        var next = gate.ReserveAsync(500, default);
        _time.Advance(TimeSpan.FromSeconds(89));
        Assert.False(next.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.True(next.IsCompletedSuccessfully);
    }

    [Fact]
    public void Settling_never_fills_beyond_a_minute()
    {
        var gate = new RateGate(null, tokensPerMinute: 1_000, _time);
        Assert.True(gate.ReserveAsync(1_000, default).IsCompleted);
        _time.Advance(TimeSpan.FromMinutes(5));
        gate.Settle(Reserved(1_000), used: 0);

        Assert.True(gate.ReserveAsync(1_000, default).IsCompleted);
        Assert.False(gate.ReserveAsync(1, default).IsCompleted);
    }

    [Fact]
    public void Call_larger_than_a_minute_goes_when_the_gate_is_full_and_the_next_waits_for_all_of_it()
    {
        var gate = new RateGate(null, tokensPerMinute: 1_000, _time);
        Assert.True(gate.ReserveAsync(3_000, default).IsCompleted);

        var next = gate.ReserveAsync(1_000, default);
        _time.Advance(TimeSpan.FromSeconds(179));
        Assert.False(next.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.True(next.IsCompletedSuccessfully);
    }

    // A provider that counts a quarter more than the estimate turns calls away that reserve the estimate.
    [Fact]
    public async Task Calls_reserve_what_earlier_calls_of_their_estimate_took()
    {
        var gate = new RateGate(null, tokensPerMinute: 100_000, _time);
        foreach (var used in Enumerable.Repeat(1_250, 40))
        {
            var reserved = await gate.ReserveAsync(1_000, default);
            gate.Settle(reserved, used);
        }

        var next = await gate.ReserveAsync(1_000, default);

        Assert.InRange(next.Tokens, 1_250, 1_260);
        Assert.Equal(1_000, next.Estimate);
    }

    [Fact]
    public async Task Calls_that_take_now_more_now_less_reserve_for_the_larger()
    {
        var gate = new RateGate(null, tokensPerMinute: 1_000_000, _time);
        foreach (var call in Enumerable.Range(0, 100))
        {
            gate.Settle(await gate.ReserveAsync(1_000, default), used: call % 2 == 0 ? 900 : 1_100);
        }

        Assert.InRange((await gate.ReserveAsync(1_000, default)).Tokens, 1_100, 1_400);
    }

    [Fact]
    public async Task Call_that_was_turned_away_teaches_that_nothing_is_left()
    {
        var gate = new RateGate(requestsPerMinute: 60, tokensPerMinute: 6_000, _time);
        gate.SettleTurnedAway(await gate.ReserveAsync(500, default));

        var next = gate.ReserveAsync(500, default);
        _time.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(next.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(0.2));
        Assert.Equal(500, (await next).Tokens);
    }

    [Fact]
    public void Calls_leave_in_the_order_they_came()
    {
        var gate = new RateGate(requestsPerMinute: 60, tokensPerMinute: null, _time);
        var left = new List<int>();
        foreach (var call in Enumerable.Range(0, 80))
        {
            _ = NoteAsync(gate, 1, left, call);
        }

        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(Enumerable.Range(0, 80), left);
    }

    [Fact]
    public void Large_call_is_not_kept_back_by_small_ones_that_came_later()
    {
        var gate = new RateGate(null, tokensPerMinute: 1_000, _time);
        var left = new List<int>();
        _ = NoteAsync(gate, 1_000, left, 0);
        _ = NoteAsync(gate, 900, left, 1);
        foreach (var call in Enumerable.Range(2, 20))
        {
            _ = NoteAsync(gate, 100, left, call);
        }

        _time.Advance(TimeSpan.FromMinutes(4));

        Assert.Equal(Enumerable.Range(0, 22), left);
    }

    [Fact]
    public async Task Cancelled_wait_reserves_nothing_and_holds_nobody_back()
    {
        using var stop = new CancellationTokenSource();
        var gate = new RateGate(null, tokensPerMinute: 1_000, _time);
        Assert.True(gate.ReserveAsync(1_000, default).IsCompleted);
        var cancelled = gate.ReserveAsync(1_000, stop.Token);
        var next = gate.ReserveAsync(100, default);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        _time.Advance(TimeSpan.FromSeconds(61));
        Assert.True(next.IsCompletedSuccessfully);
        Assert.True(gate.ReserveAsync(900, default).IsCompleted);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Over_an_hour_no_minute_has_more_than_the_limit_and_its_burst(int seed)
    {
        const int Requests = 100;
        const int Tokens = 20_000;
        var gate = new RateGate(Requests, Tokens, _time);
        var sent = new List<(TimeSpan At, int Tokens)>();
        foreach (var worker in Enumerable.Range(0, 20))
        {
            _ = WorkAsync(gate, new Random((seed * 100) + worker), sent);
        }

        _time.Advance(TimeSpan.FromHours(1));

        var total = sent.Sum(call => call.Tokens);
        Assert.InRange(total, 0.95 * 60 * Tokens, 61 * Tokens);
        Assert.All(sent, first =>
        {
            var minute = sent.Where(call => call.At >= first.At && call.At < first.At + TimeSpan.FromMinutes(1)).ToList();
            Assert.InRange(minute.Count, 1, 2 * Requests);
            Assert.InRange(minute.Sum(call => call.Tokens), 1, 2 * Tokens);
        });
    }

    private static async Task NoteAsync(RateGate gate, int tokens, List<int> left, int call)
    {
        await gate.ReserveAsync(tokens, default).ConfigureAwait(false);
        left.Add(call);
    }

    // Calls that take some seconds and, as estimates on the safe side do, fewer tokens than reserved.
    private async Task WorkAsync(RateGate gate, Random random, List<(TimeSpan At, int Tokens)> sent)
    {
        while (_time.Elapsed < TimeSpan.FromHours(1))
        {
            var estimate = random.Next(200, 4_000);
            var reservation = await gate.ReserveAsync(estimate, default).ConfigureAwait(false);
            var used = random.Next(estimate / 2, estimate + 1);
            sent.Add((_time.Elapsed, used));
            await Task.Delay(TimeSpan.FromSeconds(random.Next(1, 20)), _time).ConfigureAwait(false);
            gate.Settle(reservation, used);
        }
    }

    // Of no estimate, so that nothing is learned of it.
    private static RateReservation Reserved(long tokens) => new(Estimate: 0, tokens);
}
