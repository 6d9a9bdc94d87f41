using System.Net;
using LearningItems.Fleet.Tests.Hosts;
using LearningItems.LoopbackModel;

namespace LearningItems.Fleet.Tests.Http;

/// <summary>What an operator does: give a parked job another try, cancel one that runs.</summary>
[Collection(PostgresCollection.Name)]
public sealed class ParkedJobTests(PostgresServer server)
{
    [FleetFact]
    public async Task Job_that_fails_is_parked_with_its_reason_and_goes_on_when_somebody_retries_it()
    {
        var isBroken = true;
        await using var fleet = await TestFleet.StartAsync(server, new ModelServerOptions { Faults = [new FaultRule(_ => isBroken, new Fault.ServerError())] }, "--Fleet:Api:Token=secret", "--Generation:MaxRetries=0");
        var host = await fleet.AddAsync(slots: 1);
        using var client = new HttpClient { BaseAddress = host.Address, DefaultRequestHeaders = { { "X-Fleet-Token", "secret" } } };
        await fleet.Jobs.EnqueueAsync(new FleetJob { Id = "poison", Tenant = "school", Request = await TestFleet.RequestAsync(words: 5), MaxAttempts = 1 });
        await Waiting.UntilAsync("the job is parked", async () => (await fleet.Jobs.GetAsync("poison"))!.State == FleetJobState.Parked);
        Assert.StartsWith("5 sources failed, 0 items are kept.", (await fleet.Jobs.GetAsync("poison"))!.Reason, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await client.GetAsync("/jobs/poison/report.html")).StatusCode);

        isBroken = false;
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync("/api/jobs/poison/retry", null)).StatusCode);

        await fleet.FinishedAsync(1);
        Assert.Equal(HttpStatusCode.Conflict, (await client.PostAsync("/api/jobs/poison/retry", null)).StatusCode);
    }

    [FleetFact]
    public async Task Job_that_is_cancelled_ends_at_the_next_heartbeat_and_its_calls_with_it()
    {
        await using var fleet = await TestFleet.StartAsync(server, new ModelServerOptions { Latency = new LatencyModel(TimeSpan.FromMinutes(5), TokensPerSecond: 1) }, "--Fleet:Api:Token=secret");
        var host = await fleet.AddAsync(slots: 1);
        using var client = new HttpClient { BaseAddress = host.Address, DefaultRequestHeaders = { { "X-Fleet-Token", "secret" } } };
        await fleet.EnqueueAsync(await TestFleet.RequestAsync(words: 5), jobs: 1);
        await fleet.Model.ReceivedAsync(1);

        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync($"/api/jobs/{TestFleet.Id(0)}/cancel", null)).StatusCode);

        await Waiting.UntilAsync("the claim has ended", async () => await fleet.Jobs.GetAsync(TestFleet.Id(0)) is { State: FleetJobState.Cancelled, Worker: null });
        Assert.Equal(RequestEnd.Abandoned, (await fleet.Model.Requests[0].Outcome).End);
    }
}
