using LearningItems.Postgres.Tests.Server;
using Npgsql;

namespace LearningItems.Postgres.Tests.Jobs;

/// <summary>How claims end: finished, failed, released, cancelled, lapsed.</summary>
public sealed class ClaimEndTests(PostgresServer server) : FleetTests(server)
{
    private static readonly TimeSpan Lapse = TimeSpan.FromSeconds(30);

    [PostgresFact]
    public async Task Finished_job_has_its_result_and_figures()
    {
        var claim = await ClaimedAsync(Job("a"));
        var result = await ResultAsync(tokens: 250);

        Assert.True(await Jobs.FinishAsync(claim, result));

        var job = (await Jobs.GetAsync("a"))!;
        Assert.Equal((FleetJobState.Finished, 2, 250L, true, null), (job.State, job.Progress.Items, job.UsedTokens, job.IsComplete, job.Worker));
        Assert.NotNull(job.EndedAt);
        Assert.Equal(LearningItemJson.Serialize(result), LearningItemJson.Serialize(await Jobs.GetResultAsync("a")));
        Assert.Equal(LearningItemJson.Serialize(result.Report), LearningItemJson.Serialize(await Jobs.GetReportAsync("a")));
    }

    // The answer may be lost where the work was done.
    [PostgresFact]
    public async Task Finished_twice_by_the_same_claim_is_finished_once()
    {
        var claim = await ClaimedAsync(Job("a"));
        var result = await ResultAsync(tokens: 250);

        Assert.True(await Jobs.FinishAsync(claim, result));
        Assert.True(await Jobs.FinishAsync(claim, result));

        Assert.Equal(250, (await Jobs.GetAsync("a"))!.UsedTokens);
    }

    [PostgresFact]
    public async Task Superseded_claim_can_end_nothing()
    {
        var frozen = await ClaimedAsync(Job("a"));
        await Fleet.AdvanceAsync(Lapse * 2);
        await Jobs.RequeueLapsedAsync(Lapse);
        var claim = (await Jobs.TryClaimNextAsync("two"))!;

        Assert.Equal(FleetHeartbeat.Superseded, await Jobs.HeartbeatAsync(frozen));
        Assert.False(await Jobs.FinishAsync(frozen, await ResultAsync()));
        Assert.Null(await Jobs.FailAsync(frozen, "it thawed"));
        Assert.Null(await Jobs.ReleaseAsync(frozen));

        Assert.Equal(FleetHeartbeat.Held, await Jobs.HeartbeatAsync(claim));
        Assert.Null(await Jobs.GetResultAsync("a"));
    }

    [PostgresFact]
    public async Task Job_of_a_silent_worker_is_queued_again_after_the_lapse_and_not_before()
    {
        var claim = await ClaimedAsync(Job("a"));
        await Fleet.AdvanceAsync(Lapse);
        Assert.Empty(await Jobs.RequeueLapsedAsync(Lapse));
        Assert.Equal(FleetHeartbeat.Held, await Jobs.HeartbeatAsync(claim, new FleetProgress { Items = 7, CallsDone = 2, CallsPlanned = 3, UsedTokens = 40 }));
        Assert.Equal(new FleetProgress { Items = 7, CallsDone = 2, CallsPlanned = 3, UsedTokens = 40 }, (await Jobs.GetAsync("a"))!.Progress);

        await Fleet.AdvanceAsync(Lapse + TimeSpan.FromMilliseconds(1));
        var job = Assert.Single(await Jobs.RequeueLapsedAsync(Lapse));

        Assert.Equal((FleetJobState.Queued, 1, 40L, "The worker 'one' was last heard of 30 s ago."), (job.State, job.Attempts, job.UsedTokens, job.Reason));
        Assert.Equal(2, (await Jobs.TryClaimNextAsync("two"))!.Epoch);
    }

    [PostgresFact]
    public async Task Lapsed_claims_are_ended_once_by_however_many()
    {
        for (var number = 0; number < 20; number++)
        {
            await ClaimedAsync(Job($"job {number}", $"school {number % 4}"));
        }

        await Fleet.AdvanceAsync(Lapse * 2);
        var ended = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Jobs.RequeueLapsedAsync(Lapse))));

        Assert.Equal(20, ended.SelectMany(jobs => jobs).Select(job => job.Id).Distinct().Count());
        Assert.Equal(20, ended.Sum(jobs => jobs.Count));
    }

    [PostgresFact]
    public async Task Job_that_kills_its_workers_is_parked_with_the_reason_and_can_be_tried_anew()
    {
        await Jobs.EnqueueAsync(Job("poison") with { MaxAttempts = 3 });
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            Assert.Equal(attempt, (await Jobs.TryClaimNextAsync($"worker {attempt}"))!.Attempt);
            await Fleet.AdvanceAsync(Lapse * 2);
            await Jobs.RequeueLapsedAsync(Lapse);
        }

        var parked = (await Jobs.GetAsync("poison"))!;
        Assert.Equal((FleetJobState.Parked, 3, "The worker 'worker 3' was last heard of 60 s ago."), (parked.State, parked.Attempts, parked.Reason));
        Assert.Null(await Jobs.TryClaimNextAsync("four"));

        Assert.True(await Jobs.RetryParkedAsync("poison"));
        Assert.False(await Jobs.RetryParkedAsync("poison"));
        Assert.Equal(1, (await Jobs.TryClaimNextAsync("four"))!.Attempt);
    }

    [PostgresFact]
    public async Task Failed_job_waits_longer_each_time_and_is_parked_in_the_end()
    {
        await Jobs.EnqueueAsync(Job("a") with { MaxAttempts = 3 });
        foreach (var wait in new[] { TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20) })
        {
            Assert.Equal(FleetJobState.Queued, (await Jobs.FailAsync((await Jobs.TryClaimNextAsync("one"))!, "no such model"))!.State);
            await Fleet.AdvanceAsync(wait - TimeSpan.FromMilliseconds(1));
            Assert.Null(await Jobs.TryClaimNextAsync("one"));
            await Fleet.AdvanceAsync(TimeSpan.FromMilliseconds(1));
        }

        var parked = (await Jobs.FailAsync((await Jobs.TryClaimNextAsync("one"))!, "no such\0model"))!;

        Assert.Equal((FleetJobState.Parked, 3, "no such model"), (parked.State, parked.Attempts, parked.Reason));
    }

    [PostgresFact]
    public async Task Released_job_uses_no_attempt_and_waits_as_long_as_it_was_told()
    {
        var released = (await Jobs.ReleaseAsync(await ClaimedAsync(Job("a")), TimeSpan.FromMinutes(5)))!;

        Assert.Equal((FleetJobState.Queued, 0), (released.State, released.Attempts));
        Assert.Null(await Jobs.TryClaimNextAsync("two"));
        await Fleet.AdvanceAsync(TimeSpan.FromMinutes(5));
        Assert.Equal(1, (await Jobs.TryClaimNextAsync("two"))!.Attempt);
    }

    [PostgresFact]
    public async Task Cancelled_job_tells_its_worker_at_the_next_heartbeat_and_stays_cancelled()
    {
        var claim = await ClaimedAsync(Job("a"));

        Assert.True(await Jobs.CancelAsync("a"));

        Assert.Equal(FleetHeartbeat.Cancelled, await Jobs.HeartbeatAsync(claim, new FleetProgress { UsedTokens = 12 }));
        Assert.Equal(FleetJobState.Cancelled, (await Jobs.ReleaseAsync(claim))!.State);
        Assert.Null(await Jobs.TryClaimNextAsync("two"));
        Assert.Equal(12, (await Jobs.GetAsync("a"))!.UsedTokens);
        Assert.False(await Jobs.CancelAsync("a"));
    }

    [PostgresFact]
    public async Task Cancelled_job_whose_worker_finishes_all_the_same_has_no_result()
    {
        var claim = await ClaimedAsync(Job("a"));
        await Jobs.CancelAsync("a");

        Assert.False(await Jobs.FinishAsync(claim, await ResultAsync()));

        Assert.Equal(FleetJobState.Cancelled, (await Jobs.GetAsync("a"))!.State);
        Assert.Null(await Jobs.GetResultAsync("a"));
    }

    [PostgresFact]
    public async Task Job_that_nobody_began_is_cancelled_at_once_and_one_that_is_not_there_is_not()
    {
        await Jobs.EnqueueAsync(Job("a"));

        Assert.True(await Jobs.CancelAsync("a"));
        Assert.False(await Jobs.CancelAsync("b"));

        Assert.Equal(FleetJobState.Cancelled, (await Jobs.GetAsync("a"))!.State);
        Assert.Null(await Jobs.TryClaimNextAsync("one"));
    }

    // The database's clock is asked before a job is locked: here it waits until the job is cancelled.
    [PostgresFact]
    public async Task Cancellation_while_lapsed_claims_are_looked_for_is_not_undone()
    {
        await ClaimedAsync(Job("a"));
        await Fleet.AdvanceAsync(Lapse * 2);
        await using var gate = await Fleet.Source.OpenConnectionAsync();
        await using var closed = await gate.BeginTransactionAsync();
        await LockAsync(gate);
        await Fleet.RunAsync(
            "create or replace function {schema}.clock() returns timestamptz language plpgsql volatile as 'begin perform pg_advisory_xact_lock_shared(1001); return (select at from {schema}.test_clock); end'");

        var requeuing = Task.Run(() => Jobs.RequeueLapsedAsync(Lapse));
        while (!requeuing.IsCompleted && await Fleet.ValueAsync<long>("select count(*) from pg_locks where locktype = 'advisory' and objid = 1001 and not granted") == 0)
        {
            await Task.Yield();
        }

        await Fleet.RunAsync("update {schema}.jobs set state = 'cancelled'"); // as by CancelAsync, which would ask the clock
        await closed.RollbackAsync();
        await requeuing;

        Assert.Equal(FleetJobState.Cancelled, (await Jobs.GetAsync("a"))!.State);
        Assert.Null(await Jobs.TryClaimNextAsync("two"));

        static async Task LockAsync(NpgsqlConnection connection)
        {
            await using var command = new NpgsqlCommand("select pg_advisory_xact_lock(1001)", connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    [PostgresFact]
    public async Task Workers_clock_decides_nothing()
    {
        await ClaimedAsync(Job("a"));
        Fleet.Time.Advance(TimeSpan.FromDays(3));

        Assert.Empty(await Jobs.RequeueLapsedAsync(Lapse));
    }
}
