using System.Diagnostics;
using LearningItems.Fleet.Tests.Hosts;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.LoopbackModel;
using Xunit.Abstractions;

namespace LearningItems.Fleet.Tests.Faults;

/// <summary>Workers die, freeze and lose their database while they run jobs: no item is lost or repeated, and nothing is paid again but what was on its way.</summary>
[Collection(PostgresCollection.Name)]
public sealed class FleetFaultTests(PostgresServer server, ITestOutputHelper output)
{
    private const int Words = 40;
    private const int SlotsOfWorker = 4;

    // A call takes some five seconds: there is always something on its way.
    private static readonly LatencyModel Slow = new(TimeSpan.FromMilliseconds(500), TokensPerSecond: 150);

    private static readonly TimeSpan GoesOnWithin = TimeSpan.FromSeconds(15);

    [FleetFact]
    public Task Jobs_of_killed_workers_go_on_within_15_s_and_pay_again_only_for_calls_on_their_way() => KillAsync(jobs: 4, workers: 4, kills: 3);

    [FleetFact(IsLong = true)]
    public Task Jobs_of_two_workers_are_killed_30_times() => KillAsync(jobs: 60, workers: 2, kills: 30);

    [FleetFact(IsLong = true)]
    public Task Jobs_of_four_workers_are_killed_30_times() => KillAsync(jobs: 60, workers: 4, kills: 30);

    [FleetFact]
    public async Task Items_of_a_frozen_worker_are_kept_when_it_thaws_and_nothing_is_paid_a_third_time()
    {
        const int jobs = 2;
        await using var fleet = await TestFleet.StartAsync(server, new ModelServerOptions { Latency = Slow }, "--Fleet:Lapse=00:00:05", "--Fleet:Worker:Heartbeat=00:00:00.5");
        var request = await TestFleet.RequestAsync(Words);
        var clean = await CleanRun.OfAsync(request, TestFleet.MaxConcurrency, TestFleet.MaxOutputTokens);
        var hosts = await Task.WhenAll(fleet.AddAsync(slots: 2), fleet.AddAsync(slots: 2));
        await fleet.EnqueueAsync(request, jobs);
        await Waiting.UntilAsync("calls on their way", async () => await fleet.BusiestAsync(hosts) is not null && PaidTokens.OnTheirWay(fleet.Model).Count > 2);

        var frozen = (await fleet.BusiestAsync(hosts))!;
        var before = PaidTokens.OnTheirWay(fleet.Model);
        await Task.Delay(TimeSpan.FromSeconds(1)); // what is answered in this second may not be written down when it freezes
        var lost = before.Union(PaidTokens.OnTheirWay(fleet.Model)).ToList();
        await frozen.FreezeAsync();
        var its = (await fleet.RunningAsync(frozen)).Select(job => job.Id).ToHashSet();
        var onTheirWay = lost.Union(PaidTokens.OnTheirWay(fleet.Model)).Where(call => its.Contains(call.Body.GetProperty("model").GetString()!)).ToList();
        await Task.Delay(TimeSpan.FromSeconds(10));
        await frozen.ThawAsync();
        await fleet.FinishedAsync(jobs);

        await fleet.AssertItemsAsync(clean, jobs);
        var late = await fleet.CountAsync("select count(*) from {schema}.journal where is_late");
        output.WriteLine($"{onTheirWay.Count} calls were on their way; {late} items were late");
        Assert.True(late > 0, $"No item of the frozen worker was kept.\n{fleet.Logs()}");
        AssertPaid(fleet, clean.Tokens * jobs, PaidTokens.Of(onTheirWay));
    }

    [FleetFact]
    public async Task Restart_of_the_database_costs_nothing()
    {
        const int jobs = 3;
        await using var fleet = await TestFleet.StartAsync(server, new ModelServerOptions { Latency = Slow });
        var request = await TestFleet.RequestAsync(Words);
        var clean = await CleanRun.OfAsync(request, TestFleet.MaxConcurrency, TestFleet.MaxOutputTokens);
        await fleet.AddAsync(slots: 3);
        await fleet.EnqueueAsync(request, jobs);
        await Waiting.UntilAsync("calls on their way", () => Task.FromResult(PaidTokens.OnTheirWay(fleet.Model).Count > 2));

        var watch = Stopwatch.StartNew();
        await server.RestartAsync();
        output.WriteLine($"the restart took {watch.Elapsed.TotalSeconds:0.0} s");
        await fleet.FinishedAsync(jobs);

        await fleet.AssertItemsAsync(clean, jobs);
        AssertPaid(fleet, clean.Tokens * jobs, again: 0);
    }

    [FleetFact]
    public async Task Worker_that_is_to_stop_reads_what_is_on_its_way_and_gives_its_jobs_back_without_an_attempt()
    {
        const int jobs = 2;
        await using var fleet = await TestFleet.StartAsync(server, new ModelServerOptions { Latency = Slow });
        var request = await TestFleet.RequestAsync(Words * 2);
        var clean = await CleanRun.OfAsync(request, TestFleet.MaxConcurrency, TestFleet.MaxOutputTokens);
        var first = await fleet.AddAsync(slots: 2, "--Fleet:Model:MaxConcurrency=4");
        await fleet.EnqueueAsync(request, jobs);
        await Waiting.UntilAsync("calls on their way", () => Task.FromResult(PaidTokens.OnTheirWay(fleet.Model).Count > 2));

        Assert.Equal(0, await first.StopAsync());

        var stopped = await fleet.Jobs.ListAsync();
        Assert.All(stopped, job => Assert.Equal((FleetJobState.Queued, 0), (job.State, job.Attempts)));
        Assert.DoesNotContain(fleet.Model.Requests, request => request.Outcome.Result.End == RequestEnd.Abandoned);
        await fleet.AddAsync(slots: 2, "--Fleet:Model:MaxConcurrency=4");
        await fleet.FinishedAsync(jobs);
        await fleet.AssertItemsAsync(clean, jobs);
        output.WriteLine($"{clean.Tokens * jobs} tokens undisturbed, {PaidTokens.Of(fleet.Model.Requests)} paid");
    }

    private async Task KillAsync(int jobs, int workers, int kills)
    {
        var hasBacklog = jobs > SlotsOfWorker * (workers - kills); // where all slots are taken, a job that was given back waits for one
        await using var fleet = await TestFleet.StartAsync(server, new ModelServerOptions { Latency = Slow });
        var request = await TestFleet.RequestAsync(Words);
        var clean = await CleanRun.OfAsync(request, TestFleet.MaxConcurrency, TestFleet.MaxOutputTokens);
        var alive = (await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => fleet.AddAsync(SlotsOfWorker)))).ToList();
        await fleet.EnqueueAsync(request, jobs);
        var lost = new HashSet<ReceivedRequest>();
        var longest = TimeSpan.Zero;
        for (var kill = 1; kill <= kills && await fleet.IsUnfinishedAsync(jobs); kill++)
        {
            FleetHost? victim = null;
            await Waiting.UntilAsync(
                "calls on their way, or the end",
                async () => (victim = await fleet.BusiestAsync(alive)) is not null ? PaidTokens.OnTheirWay(fleet.Model).Count > 0 : !await fleet.IsUnfinishedAsync(jobs));
            if (victim is null)
            {
                break; // all jobs are finished
            }

            lost.UnionWith(PaidTokens.OnTheirWay(fleet.Model));
            await Task.Delay(TimeSpan.FromSeconds(1)); // what ends in this second may not be written down yet
            lost.UnionWith(PaidTokens.OnTheirWay(fleet.Model));
            await victim.KillAsync();
            alive.Remove(victim);
            var orphans = await fleet.RunningAsync(victim);
            var replacement = TestCounts.AreFull ? fleet.AddAsync(SlotsOfWorker) : null;
            var took = await Waiting.UntilAsync("the jobs of the dead worker are others'", async () => await AreOthersAsync(fleet, orphans, queued: hasBacklog));
            longest = took > longest ? took : longest;
            output.WriteLine($"kill {kill}: {orphans.Count} jobs, all {(hasBacklog ? "queued or claimed" : "claimed")} again after {took.TotalSeconds:0.0} s");
            Assert.True(took <= GoesOnWithin, $"The jobs of a dead worker went on after {took.TotalSeconds:0.0} s.\n{fleet.Logs()}");
            if (replacement is not null)
            {
                alive.Add(await replacement);
            }
        }

        await fleet.FinishedAsync(jobs);
        await fleet.AssertItemsAsync(clean, jobs);
        output.WriteLine($"the longest wait was {longest.TotalSeconds:0.0} s");
        AssertPaid(fleet, clean.Tokens * jobs, PaidTokens.Of(lost));
    }

    private static async Task<bool> AreOthersAsync(TestFleet fleet, IReadOnlyList<FleetJobStatus> orphans, bool queued)
    {
        foreach (var orphan in orphans)
        {
            var job = (await fleet.Jobs.GetAsync(orphan.Id))!;
            if (job.Epoch == orphan.Epoch && !(queued && job.State == FleetJobState.Queued))
            {
                return false;
            }
        }

        return true;
    }

    private void AssertPaid(TestFleet fleet, long clean, long again)
    {
        var paid = PaidTokens.Of(fleet.Model.Requests);
        output.WriteLine($"{clean} tokens undisturbed, {paid} paid, {again} were on their way");
        Assert.True(paid <= clean + again, $"{paid} tokens were paid for; undisturbed it is {clean}, and {again} were on their way.\n{fleet.Logs()}");
    }
}
