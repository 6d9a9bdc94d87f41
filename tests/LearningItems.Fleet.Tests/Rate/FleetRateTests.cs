using System.Globalization;
using System.Net.Http.Json;
using LearningItems.Fleet.Tests.Hosts;
using LearningItems.LoopbackModel;
using Xunit.Abstractions;

namespace LearningItems.Fleet.Tests.Rate;

/// <summary>Workers that know of each other only by the database keep one rate, and use it.</summary>
[Collection(RateCollection.Name)]
public sealed class FleetRateTests(PostgresServer server, ITestOutputHelper output)
{
    private const int RequestsPerMinute = 300;
    private const double MostTurnedAway = 0.01;
    private const double LeastUsed = 0.9;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    [FleetFact]
    public Task Two_workers_use_the_rate_and_are_not_turned_away() => RunAsync(workers: 2, minutes: 1);

    [FleetFact(IsLong = true)]
    public Task Four_workers_use_the_rate_and_are_not_turned_away() => RunAsync(workers: 4, minutes: 3);

    private async Task RunAsync(int workers, int minutes)
    {
        var model = new ModelServerOptions { Limits = new RateLimits(RequestsPerMinute, TokensPerMinute: 100_000_000), Latency = new LatencyModel(TimeSpan.FromMilliseconds(300), TokensPerSecond: 500) };
        await using var fleet = await TestFleet.StartAsync(server, model, $"--Fleet:Model:RequestsPerMinute={RequestsPerMinute.ToString(CultureInfo.InvariantCulture)}", "--Fleet:Model:MaxConcurrency=40", "--Generation:MaxOutputTokens=512");
        await fleet.EnqueueAsync(await TestFleet.RequestAsync(words: 200), jobs: 12 * (minutes + 1));
        await EmptyAsync(fleet.Model);
        var turnedAway = fleet.Model.TurnedAway;
        var before = fleet.Model.Requests.Count;
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => fleet.AddAsync(slots: 6)));
        await Waiting.UntilAsync("the first request", () => Task.FromResult(fleet.Model.Requests.Count > before));

        await Task.Delay(WarmUp);
        (turnedAway, before) = (fleet.Model.TurnedAway, fleet.Model.Requests.Count);
        var start = fleet.Model.Requests[^1].ReceivedAt;
        await Task.Delay(TimeSpan.FromMinutes(minutes));

        var came = fleet.Model.Requests.Skip(before).Where(request => request.ReceivedAt - start <= TimeSpan.FromMinutes(minutes)).ToList();
        var (used, rejected) = ((double)came.Count / (RequestsPerMinute * minutes), (double)(fleet.Model.TurnedAway - turnedAway) / came.Count);
        output.WriteLine($"{came.Count} requests in {minutes} min by {workers} workers: {used:P1} of the rate, {rejected:P2} turned away");
        Assert.True(rejected <= MostTurnedAway, $"{rejected:P2} were turned away.");
        Assert.True(used >= LeastUsed, $"{used:P1} of the rate was used.\n{fleet.Logs()}");
    }

    // The server's bucket is full at first, and whoever is too fast would not be noticed for a minute.
    private static async Task EmptyAsync(ModelServer model)
    {
        using var client = new HttpClient { BaseAddress = model.Address };
        await Task.WhenAll(Enumerable.Range(0, 2 * RequestsPerMinute).Select(async _ =>
        {
            using var answer = await client.PostAsJsonAsync("/v1/chat/completions", new { model = "stand-in", max_tokens = 1, messages = new[] { new { role = "user", content = "Hello" } } });
        }));
        Assert.True(model.TurnedAway > 0);
    }
}
