using System.Diagnostics;
using LearningItems.Fleet.Tests.Hosts;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.LoopbackModel;
using Xunit.Abstractions;

namespace LearningItems.Fleet.Tests.Growth;

/// <summary>What more processes bring, what a job takes of the database, and whether a small tenant waits for a large one. The model is the stand-in within each process.</summary>
[Collection(PostgresCollection.Name)]
public sealed class FleetGrowthTests(PostgresServer server, ITestOutputHelper output)
{
    private const int Words = 200;
    private const int SmallShare = 10;

    [FleetFact(IsLong = true)]
    public Task Two_processes() => RunAsync(processes: 2);

    [FleetFact(IsLong = true)]
    public Task Four_processes() => RunAsync(processes: 4);

    [FleetFact(IsLong = true)]
    public Task Eight_processes() => RunAsync(processes: 8);

    private async Task RunAsync(int processes)
    {
        var jobs = TestCounts.Runs(usual: 100, full: 100); // TEST_COUNTS=1000 for a thousand
        await using var fleet = await TestFleet.StartAsync(server, new ModelServerOptions(), "--Fleet:Model:Provider=offline");
        await Task.WhenAll(Enumerable.Range(0, processes).Select(_ => fleet.AddAsync(slots: 2)));
        var (activeBefore, commitsBefore) = await DatabaseAsync(fleet);
        var watch = Stopwatch.StartNew();
        await fleet.EnqueueAsync(await TestFleet.RequestAsync(Words), jobs, number => number % SmallShare == SmallShare - 1 ? "small" : "large");
        await fleet.FinishedAsync(jobs);
        var (active, commits) = await DatabaseAsync(fleet);
        var ended = (await fleet.Jobs.ListAsync(take: 1_000)).OrderBy(job => job.EndedAt).ToList();
        var lastOfSmall = ended.FindLastIndex(job => job.Tenant == "small") + 1;
        var bytes = await fleet.CountAsync("select sum(pg_total_relation_size(oid))::bigint from pg_class where relnamespace = '{schema}'::regnamespace and relkind = 'r'");
        output.WriteLine(
            $"{processes} processes: {jobs} jobs of {Words} words in {watch.Elapsed.TotalSeconds:0.0} s, {jobs * Words / watch.Elapsed.TotalSeconds:0} items a second; " +
            $"{(active - activeBefore) / jobs:0} ms of the database a job, {(double)(commits - commitsBefore) / jobs:0} commits, {bytes / jobs / Words} bytes an item; the last of {jobs / SmallShare} jobs of the small tenant was job {lastOfSmall} of {jobs}");
        Assert.Equal(Words, (await fleet.Jobs.GetAsync(TestFleet.Id(0)))!.Progress.Items);
        Assert.True(lastOfSmall <= jobs / 2, "The small tenant waited for the large one.");
    }

    private static async Task<(double Milliseconds, long Commits)> DatabaseAsync(TestFleet fleet)
    {
        await Task.Delay(TimeSpan.FromSeconds(2)); // sessions tell their figures once a second
        return (await fleet.CountAsync("select round(active_time)::bigint from pg_stat_database where datname = current_database()"), await fleet.CountAsync("select xact_commit from pg_stat_database where datname = current_database()"));
    }
}
