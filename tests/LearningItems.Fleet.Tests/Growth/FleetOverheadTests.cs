using System.Diagnostics;
using LearningItems.Fleet.Configuration;
using LearningItems.Fleet.Providers;
using LearningItems.Fleet.Tests.Hosts;
using LearningItems.Generation.Files;
using LearningItems.LoopbackModel;
using Xunit.Abstractions;

namespace LearningItems.Fleet.Tests.Growth;

/// <summary>What the database adds to a run, beside the same run with a journal in a file.</summary>
[Collection(PostgresCollection.Name)]
public sealed class FleetOverheadTests(PostgresServer server, ITestOutputHelper output)
{
    private const double Most = 1.05;

    // A model that begins after a second and writes 80 tokens a second.
    private static readonly LatencyModel Realistic = new(TimeSpan.FromSeconds(1), TokensPerSecond: 80);

    [FleetFact(IsLong = true)]
    public async Task Job_of_200_words_takes_at_most_a_twentieth_longer_than_with_a_file_and_the_same_tokens()
    {
        var request = await TestFleet.RequestAsync(words: 200);
        await WithFileAsync(request); // the first run of a process is slower than any after it
        var (alone, tokens) = await WithFileAsync(request);
        await using var fleet = await TestFleet.StartAsync(server, new ModelServerOptions { Latency = Realistic });
        await fleet.AddAsync(slots: 1);
        await fleet.EnqueueAsync(request, jobs: 2);
        await fleet.FinishedAsync(2);
        var job = (await fleet.Jobs.GetAsync(TestFleet.Id(1)))!;
        var wall = job.EndedAt!.Value - job.ClaimedAt!.Value;
        output.WriteLine($"with a file {alone.TotalSeconds:0.00} s, on the fleet {wall.TotalSeconds:0.00} s from claim to end ({wall / alone:0.000}), {tokens} and {PaidTokens.Of(fleet.Model.Requests) / 2} tokens");
        Assert.Equal(2 * tokens, PaidTokens.Of(fleet.Model.Requests));
        Assert.True(wall <= alone * Most);
    }

    private static async Task<(TimeSpan Wall, long Tokens)> WithFileAsync(GenerationRequest request)
    {
        await using var model = await ModelServer.StartAsync(new ModelServerOptions { Latency = Realistic });
        using var client = OpenAIModel.Create(new ModelOptions { Provider = ModelProvider.OpenAI, Name = "stand-in", Endpoint = model.OpenAiEndpoint }).Chat;
        var generator = new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = TestFleet.MaxConcurrency, MaxOutputTokens = TestFleet.MaxOutputTokens });
        var folder = Directory.CreateTempSubdirectory("learning-items-fleet-").FullName;
        try
        {
            using var journal = FileGenerationJournal.Open(Path.Combine(folder, "journal.jsonl"));
            var watch = Stopwatch.StartNew();
            await generator.GenerateAsync(request, new GenerationRunOptions { Journal = journal });
            return (watch.Elapsed, PaidTokens.Of(model.Requests));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
