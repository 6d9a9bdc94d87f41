using System.Diagnostics;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.LoopbackModel;
using Xunit.Abstractions;

namespace LearningItems.Integration.Tests.Runs;

/// <summary>
/// A run in batches that is killed again and again, at random moments, and gone on with: in the end it has what a run has that nobody killed, no request was
/// paid for twice, and no batch is left that nobody knows of.
/// </summary>
public sealed class KilledBatchTests(ITestOutputHelper output) : IDisposable
{
    private static readonly int Kills = TestCounts.AreFull ? 100 : 10;

    // A request that fails is asked for again in a second batch, and what a reply of that leaves out in a third.
    private static readonly IReadOnlyList<FaultRule> Faults = [FaultRule.At(2, new Fault.ServerError()), FaultRule.At(5, new Fault.Truncated())];

    private readonly string _directory = Directory.CreateTempSubdirectory().FullName;

    [Theory]
    [InlineData(WireFormat.OpenAi)]
    [InlineData(WireFormat.Anthropic)]
    public async Task Killed_run_in_batches_pays_for_nothing_twice_and_knows_every_batch(WireFormat format)
    {
        var watch = Stopwatch.StartNew();
        await using var whole = await BatchedProgram.StartAsync(format, Path.Combine(_directory, "whole"), Faults);
        Assert.False(await whole.RunAsync(waits: true));
        Assert.NotEmpty(whole.PaidRows);
        output.WriteLine($"nobody killed it: {whole.Items.Count} items, {whole.Server.PaidInBatches} requests paid in {whole.Server.Batches.Count} batches, {whole.Calls} calls, {whole.Writes} writes, {watch.Elapsed.TotalSeconds:F1} s");

        var random = new Random(20_261_130);
        var (kills, chains) = (0, 0);
        while (kills < Kills)
        {
            // A chain of kills, each run going on with what the last one left, until one is not killed.
            await using var run = await BatchedProgram.StartAsync(format, Path.Combine(_directory, $"chain {++chains}"), Faults);
            while (await run.RunAsync(waits: chains % 2 == 1, kills < Kills ? AnyMoment(random, whole) : null))
            {
                kills++;
            }

            output.WriteLine($"chain {chains}: {kills} kills so far, {run.Server.PaidInBatches} requests paid in {run.Server.Batches.Count} batches, {run.Server.PaidTwice} twice, {run.Orphans.Count} batches nobody knows, {watch.Elapsed.TotalSeconds:F1} s");
            Assert.Equal(whole.Items, run.Items);
            Assert.Equal(whole.Ledger, run.Ledger);
            Assert.Equal(0, run.Server.PaidTwice);
            Assert.Equal(whole.PaidRows, run.PaidRows);
            Assert.Empty(run.Orphans);
        }
    }

    // Of the earlier half: the later one is the earlier one of a run that goes on.
    private static Moment AnyMoment(Random random, BatchedProgram whole) => random.Next(2) == 0
        ? new Moment.OfCall(random.Next(1, (whole.Calls / 2) + 1), IsTaken: random.Next(2) == 0)
        : new Moment.OfWrite(random.Next(1, (whole.Writes / 2) + 1));

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
