using LearningItems.Fleet.Tests.Hosts;
using LearningItems.LoopbackModel;

namespace LearningItems.Fleet.Tests.Faults;

/// <summary>A job of batches holds no slot while its batches are on their way, and any worker goes on with it.</summary>
[Collection(PostgresCollection.Name)]
public sealed class BatchJobTests(PostgresServer server)
{
    [FleetFact]
    public async Task Job_of_batches_is_given_back_until_it_is_time_to_look_and_finished_by_another_worker()
    {
        await using var fleet = await TestFleet.StartAsync(server, new ModelServerOptions());
        var request = await TestFleet.RequestAsync(words: 20);
        var submitter = await fleet.AddAsync(slots: 1);
        await fleet.Jobs.EnqueueAsync(new FleetJob { Id = "level", Tenant = "school", Request = request, UsesBatches = true });
        await Waiting.UntilAsync("the batch is on its way and the job waits", async () => await fleet.Jobs.GetAsync("level") is { State: FleetJobState.Queued, Epoch: > 0 } && fleet.Model.Batches.Count > 0);
        var waiting = (await fleet.Jobs.GetAsync("level"))!;
        Assert.Equal((0, null), (waiting.Attempts, waiting.Worker));
        Assert.True(waiting.NotBefore - waiting.ClaimedAt > TimeSpan.FromSeconds(30), "It is woken when it is worth a look.");
        await submitter.KillAsync();

        // Nobody waits for a minute to pass.
        await fleet.AddAsync(slots: 1);
        await Waiting.UntilAsync("the result", async () =>
        {
            await fleet.RunAsync("update {schema}.jobs set not_before = {schema}.clock() where state = 'queued'");
            return !await fleet.IsUnfinishedAsync(1);
        });
        Assert.Equal(0, fleet.Model.PaidTwice);
        Assert.True((await fleet.Jobs.GetResultAsync("level"))!.IsComplete);
    }
}
