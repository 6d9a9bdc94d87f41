using LearningItems.Generation.Tests.Contracts;
using LearningItems.Postgres.Tests.Server;

namespace LearningItems.Postgres.Tests.Limits;

[Collection(PostgresCollection.Name)]
public sealed class PostgresLimitsTests(PostgresServer server) : LimiterContract, IAsyncLifetime
{
    private const double BurstSeconds = 8;

    private TestFleet? _fleet;

    private TestFleet Fleet => _fleet!;

    public async Task InitializeAsync() => _fleet = PostgresPrograms.Missing is null ? await TestFleet.StartAsync(server) : null;

    public async Task DisposeAsync()
    {
        if (_fleet is not null)
        {
            await _fleet.DisposeAsync();
        }
    }

    [PostgresFact]
    public async Task Pause_that_one_machine_is_told_of_holds_on_all()
    {
        var (here, there) = (Limit(), Limit());
        var waiting = await AcquireAsync(there);
        await (await AcquireAsync(here)).TurnAwayAsync(TimeSpan.FromSeconds(20));
        var next = AcquireAsync(there);

        await AdvanceAsync(TimeSpan.FromSeconds(19));
        Assert.False(next.IsCompleted);
        await waiting.DisposeAsync();
        await AdvanceAsync(TimeSpan.FromSeconds(19));
        Assert.InRange(LeftAt(await LeftAsync(next)) - LeftAt(waiting), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(38));
    }

    [PostgresFact]
    public async Task Calls_after_a_pause_leave_at_the_rate_and_not_all_at_once()
    {
        var (here, there) = (Limit(requestsPerMinute: 60), Limit(requestsPerMinute: 60));
        var first = await LeftAsync(AcquireAsync(here));
        await first.TurnAwayAsync(TimeSpan.FromSeconds(30));

        var calls = Enumerable.Range(0, 6).Select(number => AcquireAsync(number % 2 == 0 ? here : there)).ToList();
        var left = new List<TimeSpan>();
        foreach (var call in calls)
        {
            left.Add(LeftAt(await LeftAsync(call)) - LeftAt(first));
        }

        left.Sort();
        Assert.All(left.Index(), call => Assert.InRange(call.Item.TotalSeconds, 31 + call.Index, double.MaxValue));
    }

    [PostgresFact]
    public async Task Bucket_is_empty_at_first_and_holds_a_few_seconds_worth_later()
    {
        var limits = Limit(maxConcurrency: 100, requestsPerMinute: 60);
        var first = AcquireAsync(limits);
        await AdvanceAsync(TimeSpan.FromMilliseconds(900));
        Assert.False(first.IsCompleted);
        var beginning = LeftAt(await LeftAsync(first));
        await AdvanceAsync(TimeSpan.FromMinutes(5));

        var saved = new List<TimeSpan>();
        for (var call = 0; call < BurstSeconds; call++)
        {
            saved.Add(LeftAt(await AcquireAsync(limits))); // at once: no time passes
        }

        var next = AcquireAsync(limits);
        await AdvanceAsync(TimeSpan.FromMilliseconds(900));
        Assert.False(next.IsCompleted);
        Assert.InRange(saved[0] - beginning, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(6));
        await LeftAsync(next);
    }

    [PostgresFact]
    public async Task Place_of_a_dead_worker_is_free_when_its_lease_ends()
    {
        var (dead, alive) = (Limit(maxConcurrency: 1), Limit(maxConcurrency: 1));
        var permit = await AcquireAsync(dead);
        var waiting = AcquireAsync(alive);
        await Fleet.AdvanceDatabaseAsync(TimeSpan.FromSeconds(59)); // the dead worker's clock stands still: it renews nothing
        Fleet.Time.Advance(TimeSpan.FromSeconds(1));
        await SettledAsync();
        Assert.False(waiting.IsCompleted);

        await Fleet.AdvanceDatabaseAsync(TimeSpan.FromSeconds(1));
        var left = await LeftAsync(waiting);
        await permit.SettleAsync(100, isAnswered: true); // it thaws, and harms nobody
        await permit.DisposeAsync();

        var next = AcquireAsync(alive);
        await AdvanceAsync(TimeSpan.FromSeconds(1));
        Assert.False(next.IsCompleted);
        await left.DisposeAsync();
        await LeftAsync(next);
    }

    [PostgresFact]
    public async Task Place_of_a_worker_that_lives_is_kept_beyond_its_lease()
    {
        var (here, there) = (Limit(maxConcurrency: 1), Limit(maxConcurrency: 1));
        var held = await AcquireAsync(here);
        var waiting = AcquireAsync(there);

        for (var minute = 0; minute < 18; minute++)
        {
            await AdvanceAsync(TimeSpan.FromSeconds(10));
        }

        Assert.False(waiting.IsCompleted);
        await held.DisposeAsync();
        await LeftAsync(waiting);
    }

    [PostgresFact]
    public async Task Machines_with_a_place_to_wait_for_go_in_the_order_they_came()
    {
        var (here, there) = (Limit(maxConcurrency: 1), Limit(maxConcurrency: 1));
        var held = await AcquireAsync(here);
        var other = AcquireAsync(there);
        await InLineAsync(1);
        var own = AcquireAsync(here);
        await InLineAsync(2);

        await held.DisposeAsync();
        var left = await LeftAsync(other);

        Assert.False(own.IsCompleted);
        await left.DisposeAsync();
        await LeftAsync(own);
    }

    [PostgresFact]
    public async Task What_a_cancelled_call_reserved_is_there_for_others()
    {
        using var stop = new CancellationTokenSource();
        var limits = Limit(tokensPerMinute: 6_000, requestsPerMinute: 60);
        var waiting = limits.AcquireAsync(new LimitedCall("run", 60_000), stop.Token).AsTask();
        await AdvanceAsync(TimeSpan.FromSeconds(5));

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        var start = Fleet.Time.Elapsed;
        await LeftAsync(AcquireAsync(limits));
        Assert.InRange(Fleet.Time.Elapsed - start, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    // Real time, for the database's: what is counted is when it let calls go.
    [PostgresFact]
    public async Task Four_machines_together_leave_at_the_rate_and_a_bucket_more()
    {
        const int perMinute = 3_000;
        await Fleet.StartClockAsync();
        var database = new FleetDatabase(Fleet.Source, Fleet.Database.Schema);
        var machines = Enumerable.Range(0, 4).Select(_ => new PostgresLimits(database, "provider", maxConcurrency: 20, requestsPerMinute: perMinute, burst: TimeSpan.FromSeconds(1))).ToList();

        var left = (await Task.WhenAll(machines.SelectMany(limits => Enumerable.Range(0, 5).Select(_ => Task.Run(async () =>
        {
            var times = new List<TimeSpan>();
            for (var call = 0; call < 10; call++)
            {
                var permit = await limits.AcquireAsync(new LimitedCall("run", 1), default);
                times.Add(LeftAt(permit));
                await permit.DisposeAsync();
            }

            return times;
        }))))).SelectMany(times => times).Order().ToList();

        Assert.Equal(200, left.Count);
        for (var first = 0; first < left.Count; first++)
        {
            for (var last = first; last < left.Count; last++)
            {
                Assert.InRange(last - first + 1, 1, (perMinute / 60.0) + (perMinute / 60.0 * (left[last] - left[first]).TotalSeconds) + 1);
            }
        }
    }

    [PostgresFact]
    public void What_is_out_of_range_is_an_error()
    {
        var database = Fleet.Database;

        Assert.Throws<ArgumentException>(() => new PostgresLimits(database, " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PostgresLimits(database, "a", maxConcurrency: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PostgresLimits(database, "a", requestsPerMinute: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PostgresLimits(database, "a", tokensPerMinute: 999));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PostgresLimits(database, "a", burst: TimeSpan.FromSeconds(61)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PostgresLimits(database, "a", lease: TimeSpan.Zero));
    }

    protected override IGenerationLimiter Limit(int maxConcurrency = 10, int? requestsPerMinute = null, int? tokensPerMinute = null) =>
        new PostgresLimits(Fleet.Database, "provider", maxConcurrency, requestsPerMinute, tokensPerMinute);

    protected override double BurstOf(int requestsPerMinute) => requestsPerMinute / 60.0 * BurstSeconds;

    protected override async Task AdvanceAsync(TimeSpan by)
    {
        await Fleet.AdvanceAsync(by);
        await SettledAsync();
    }

    protected override TimeSpan LeftAt(IGenerationPermit permit) => ((PostgresLimits.Permit)permit).LeftAt - DateTimeOffset.UnixEpoch;

    /// <summary>Until what the clock let go has asked the database and waits again; a slower machine only makes it later.</summary>
    private async Task SettledAsync()
    {
        for (var look = 0; look < 3; look++)
        {
            await Fleet.ValueAsync<long>("select count(*) from {schema}.permits");
            await Task.Yield();
        }
    }

    /// <summary>Until so many calls stand in line for a place.</summary>
    private async Task InLineAsync(int calls)
    {
        while (await Fleet.ValueAsync<long>("select count(*) from {schema}.permits where waits") < calls)
        {
            await Task.Yield();
        }
    }

    private static Task<IGenerationPermit> AcquireAsync(IGenerationLimiter limits, string owner = "run") => limits.AcquireAsync(new LimitedCall(owner, 1), default).AsTask();
}
