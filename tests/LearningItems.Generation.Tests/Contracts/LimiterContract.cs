namespace LearningItems.Generation.Tests.Contracts;

/// <summary>What every limiter does, over one process or over many.</summary>
public abstract class LimiterContract
{
    /// <summary>Makes the limiter of the test.</summary>
    protected abstract IGenerationLimiter Limit(int maxConcurrency = 10, int? requestsPerMinute = null, int? tokensPerMinute = null);

    /// <summary>Requests that may leave beyond a minute's worth, of so many a minute: what the limiter lets a caller save up.</summary>
    protected abstract double BurstOf(int requestsPerMinute);

    /// <summary>Lets time pass, and calls leave whose time has come.</summary>
    protected abstract Task AdvanceAsync(TimeSpan by);

    /// <summary>When a call left, since some beginning.</summary>
    protected abstract TimeSpan LeftAt(IGenerationPermit permit);

    [ContractFact]
    public async Task No_more_calls_are_in_flight_than_may_be()
    {
        var limits = Limit(maxConcurrency: 2);
        var first = await AcquireAsync(limits);
        var second = await AcquireAsync(limits);
        var third = AcquireAsync(limits);
        await AdvanceAsync(TimeSpan.FromSeconds(1));
        Assert.False(third.IsCompleted);

        await first.DisposeAsync();
        await first.DisposeAsync(); // once more frees nothing more

        await using var granted = await LeftAsync(third);
        var fourth = AcquireAsync(limits);
        await AdvanceAsync(TimeSpan.FromSeconds(1));
        Assert.False(fourth.IsCompleted);
        await second.DisposeAsync();
        await (await LeftAsync(fourth)).DisposeAsync();
    }

    [ContractFact]
    public async Task Pause_that_one_is_told_of_holds_for_all()
    {
        var limits = Limit();
        await (await AcquireAsync(limits, "one")).TurnAwayAsync(TimeSpan.FromSeconds(10));
        var others = new[] { "one", "two", "three" }.Select(owner => AcquireAsync(limits, owner)).ToList();

        await AdvanceAsync(TimeSpan.FromSeconds(9.9));
        Assert.All(others, other => Assert.False(other.IsCompleted));

        await AdvanceAsync(TimeSpan.FromSeconds(0.2));
        foreach (var other in others)
        {
            await LeftAsync(other);
        }
    }

    [ContractFact]
    public async Task Longer_pause_holds_those_too_who_wait_already_and_a_shorter_one_shortens_none()
    {
        var limits = Limit();
        var (one, two) = (await AcquireAsync(limits), await AcquireAsync(limits));
        await one.TurnAwayAsync(TimeSpan.FromSeconds(10));
        var waiting = AcquireAsync(limits);
        await AdvanceAsync(TimeSpan.FromSeconds(5));
        await two.TurnAwayAsync(TimeSpan.FromSeconds(20));
        await one.TurnAwayAsync(TimeSpan.FromSeconds(1));

        await AdvanceAsync(TimeSpan.FromSeconds(19));
        Assert.False(waiting.IsCompleted);

        await AdvanceAsync(TimeSpan.FromSeconds(2));
        await LeftAsync(waiting);
    }

    [ContractFact]
    public async Task No_minute_has_more_requests_than_allowed_and_what_may_be_saved_up()
    {
        const int perMinute = 30;
        var limits = Limit(maxConcurrency: 100, requestsPerMinute: perMinute);

        var left = new List<TimeSpan>();
        for (var call = 0; call < perMinute * 2; call++)
        {
            var permit = await LeftAsync(AcquireAsync(limits));
            left.Add(LeftAt(permit));
            await permit.DisposeAsync();
        }

        Assert.All(left, start => Assert.InRange(left.Count(at => at >= start && at < start + TimeSpan.FromMinutes(1)), 1, perMinute + BurstOf(perMinute)));
        Assert.InRange(left[^1] - left[0], TimeSpan.FromSeconds(50), TimeSpan.FromMinutes(2.1));
    }

    [ContractFact]
    public async Task Tokens_that_were_reserved_and_not_used_are_there_for_others()
    {
        var limits = Limit(tokensPerMinute: 6_000);
        var first = await LeftAsync(AcquireAsync(limits, tokens: 6_000));
        await first.SettleAsync(0, isAnswered: false);
        await first.DisposeAsync();
        var second = await LeftAsync(AcquireAsync(limits, tokens: 600));

        Assert.InRange(LeftAt(second) - LeftAt(first), TimeSpan.Zero, TimeSpan.FromSeconds(6.1));
    }

    [ContractFact]
    public async Task Tokens_that_were_used_beyond_the_reservation_are_waited_for()
    {
        var limits = Limit(tokensPerMinute: 6_000);
        var first = await LeftAsync(AcquireAsync(limits, tokens: 100));
        await first.SettleAsync(12_000, isAnswered: false);
        await first.DisposeAsync();
        var second = await LeftAsync(AcquireAsync(limits, tokens: 100));

        Assert.InRange(LeftAt(second) - LeftAt(first), TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(123));
    }

    [ContractFact]
    public async Task Owner_of_few_calls_waits_for_one_of_the_others_and_not_for_all()
    {
        var limits = Limit(maxConcurrency: 1);
        var held = await AcquireAsync(limits, "long");
        var many = Enumerable.Range(0, 5).Select(_ => AcquireAsync(limits, "long", 100)).ToList();
        var one = AcquireAsync(limits, "short", 100);

        await held.DisposeAsync();
        var before = 0;
        while (!one.IsCompleted)
        {
            await AdvanceAsync(TimeSpan.FromMilliseconds(500));
            await Task.Yield();
            if (many.Find(call => call.IsCompleted) is { } left)
            {
                many.Remove(left);
                await (await left).DisposeAsync();
                before++;
            }
        }

        Assert.InRange(before, 0, 1);
        await (await one).DisposeAsync();
        foreach (var other in many)
        {
            await (await LeftAsync(other)).DisposeAsync();
        }
    }

    [ContractFact]
    public async Task Cancelling_ends_the_wait_and_lets_the_next_go()
    {
        using var stop = new CancellationTokenSource();
        var limits = Limit(maxConcurrency: 1);
        var held = await AcquireAsync(limits);
        var cancelled = limits.AcquireAsync(new LimitedCall("run", 1), stop.Token).AsTask();
        var next = AcquireAsync(limits);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        await held.DisposeAsync();

        await (await LeftAsync(next)).DisposeAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => limits.AcquireAsync(new LimitedCall("run", 1), stop.Token).AsTask());
    }

    [ContractFact]
    public async Task Call_without_an_owner_or_with_negative_tokens_is_an_error()
    {
        var limits = Limit();

        await Assert.ThrowsAsync<ArgumentNullException>(() => limits.AcquireAsync(default, default).AsTask());
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => limits.AcquireAsync(new LimitedCall("run", -1), default).AsTask());
    }

    private static Task<IGenerationPermit> AcquireAsync(IGenerationLimiter limits, string owner = "run", long tokens = 1) => limits.AcquireAsync(new LimitedCall(owner, tokens), default).AsTask();

    /// <summary>Lets time pass until a call has left.</summary>
    protected async Task<IGenerationPermit> LeftAsync(Task<IGenerationPermit> call)
    {
        while (!call.IsCompleted)
        {
            await AdvanceAsync(TimeSpan.FromMilliseconds(500));
            await Task.Yield(); // who was woken goes on elsewhere
        }

        return await call;
    }
}
