using System.Diagnostics;
using LearningItems.Fleet.Tests.Hosts;
using LearningItems.LoopbackModel;
using Xunit.Abstractions;

namespace LearningItems.Fleet.Tests.Faults;

/// <summary>Workers die, freeze and lose their database while they run jobs: no item is lost or repeated, and nothing is paid again but what was on its way.</summary>
[Collection(PostgresCollection.Name)]
public sealed class FleetFaultTests(PostgresServer server, ITestOutputHelper output)
{
    private const int Words = 40;

    // A call takes some five seconds: there is always something on its way.
    private static readonly LatencyModel Slow = new(TimeSpan.FromMilliseconds(500), TokensPerSecond: 150);

    private static readonly TimeSpan GoesOnWithin = TimeSpan.FromSeconds(15);

    [FleetFact]
    public async Task Jobs_of_killed_workers_go_on_within_15_s_and_pay_again_only_for_calls_on_their_way()
    {
        const int jobs = 6;
        await using var fleet = await TestFleet.StartAsync(server, new ModelServerOptions { Latency = Slow });
        var request = await TestFleet.RequestAsync(Words);
        var clean = await CleanRun.OfAsync(request, TestFleet.MaxConcurrency, TestFleet.MaxOutputTokens);
        var victim = await fleet.AddAsync(slots: 4);
        await fleet.EnqueueAsync(request, jobs);
        var lost = new HashSet<ReceivedRequest>();

        for (var kill = 0; kill < 3; kill++)
        {
            var survivor = await fleet.AddAsync(slots: 6);
            await Waiting.UntilAsync("calls of the victim on their way", async () => (await fleet.RunningAsync(victim)).Count > 0 && PaidTokens.OnTheirWay(fleet.Model).Count > 0);
            lost.UnionWith(PaidTokens.OnTheirWay(fleet.Model));
            await Task.Delay(TimeSpan.FromSeconds(1));
            lost.UnionWith(PaidTokens.OnTheirWay(fleet.Model));
            await victim.KillAsync();
            var orphans = await fleet.RunningAsync(victim);
            var took = await Waiting.UntilAsync("another claim on each job of the dead worker", async () => await AllGoOnAsync(fleet, orphans));
            output.WriteLine($"kill {kill + 1}: {orphans.Count} jobs, all claimed again after {took.TotalSeconds:0.0} s");
            Assert.True(took <= GoesOnWithin, $"The jobs of a dead worker went on after {took.TotalSeconds:0.0} s.\n{fleet.Logs()}");
            victim = survivor;
        }

        await fleet.FinishedAsync(jobs);
        await fleet.AssertItemsAsync(clean, jobs);
        AssertPaid(fleet, clean.Tokens * jobs, PaidTokens.Of(lost));
    }

    [FleetFact]
    public async Task Items_of_a_frozen_worker_are_kept_when_it_thaws_and_nothing_is_paid_a_third_time()
    {
        const int jobs = 2;
        await using var fleet = await TestFleet.StartAsync(server, new ModelServerOptions { Latency = Slow }, "--Fleet:Lapse=00:00:03", "--Fleet:Worker:Heartbeat=00:00:00.5");
        var request = await TestFleet.RequestAsync(Words);
        var clean = await CleanRun.OfAsync(request, TestFleet.MaxConcurrency, TestFleet.MaxOutputTokens);
        var frozen = await fleet.AddAsync(slots: 2);
        await fleet.EnqueueAsync(request, jobs);
        await Waiting.UntilAsync("calls of both jobs on their way", async () => (await fleet.RunningAsync(frozen)).Count == jobs && PaidTokens.OnTheirWay(fleet.Model).Count > 2);
        var other = await fleet.AddAsync(slots: 2);
        await Waiting.UntilAsync("calls on their way", () => Task.FromResult(PaidTokens.OnTheirWay(fleet.Model).Count > 0));

        await frozen.FreezeAsync();
        var onTheirWay = PaidTokens.OnTheirWay(fleet.Model);
        await Task.Delay(TimeSpan.FromSeconds(8));
        await frozen.ThawAsync();
        await fleet.FinishedAsync(jobs);

        await fleet.AssertItemsAsync(clean, jobs);
        output.WriteLine($"{onTheirWay.Count} calls were on their way; {await fleet.CountAsync("select count(*) from {schema}.journal where is_late")} items were late");
        AssertPaid(fleet, clean.Tokens * jobs, PaidTokens.Of(onTheirWay));
        Assert.NotSame(frozen, other);
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

    private static async Task<bool> AllGoOnAsync(TestFleet fleet, IReadOnlyList<FleetJobStatus> orphans)
    {
        foreach (var orphan in orphans)
        {
            if ((await fleet.Jobs.GetAsync(orphan.Id))!.Epoch == orphan.Epoch)
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
