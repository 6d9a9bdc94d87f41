using LearningItems.Cli.Providers;
using LearningItems.Generation;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.LoopbackModel;
using Xunit.Abstractions;

namespace LearningItems.Integration.Tests.Runs;

/// <summary>A long run within a provider's limits: it uses what it may, and is hardly ever turned away.</summary>
[Collection(Alone)]
public class RateLimitTests(ITestOutputHelper output)
{
    public const string Alone = "alone, for the time it takes is looked at";

    private const int RequestsPerMinute = 500;
    private const int TokensPerMinute = 200_000;

    // Faster, and a busy machine would be the slowest part: at twelve times the pace a tenth of a second is two hundredths of what is looked at.
    private const double Factor = 6;

    // The fewer, the more a wait at the end weighs against the same bound.
    private static readonly int Sources = TestCounts.AreFull ? 20_000 : 5_000;

    [Fact]
    public async Task Thousands_of_sources_take_little_longer_than_the_limit_itself()
    {
        await WireRun.WithFirstAsync(new Fault.RateLimited(), ChatProvider.OpenAi, streaming: true); // what the runtime compiles now would be minutes on the fast clock
        var time = new FastTimeProvider(Factor);
        await using var server = await ModelServer.StartAsync(new ModelServerOptions { Limits = new RateLimits(RequestsPerMinute, TokensPerMinute), Time = time });
        using var client = WireRun.Client(ChatProvider.OpenAi, server);
        var options = new LearningItemGenerationOptions
        {
            MaxConcurrency = 32,
            RequestsPerMinute = RequestsPerMinute,
            TokensPerMinute = TokensPerMinute,
            CallTimeout = TimeSpan.FromHours(2), // on a fast clock a busy machine looks like a slow provider
            StallTimeout = TimeSpan.FromHours(1),
            ClassifyFailure = client.ClassifyFailure,
        };
        var generator = new LearningItemGenerator(client.Chat, options, timeProvider: time);
        var begun = time.GetUtcNow();

        var result = await generator.GenerateAsync(Request());

        var minutes = (time.GetUtcNow() - begun).TotalMinutes;
        var totals = result.Report.Totals;
        var floor = Math.Max((totals.InputTokens + totals.OutputTokens - TokensPerMinute) / (double)TokensPerMinute, (server.Requests.Count - RequestsPerMinute) / (double)RequestsPerMinute);
        var late = server.Requests.Where(request => request.ReceivedAt - begun > TimeSpan.FromMinutes(1)).ToList();
        var turnedAway = (await Task.WhenAll(late.Select(request => request.Outcome))).Count(outcome => outcome.End == RequestEnd.RateLimited);
        output.WriteLine($"{totals.Covered} covered; {server.Requests.Count} requests, {totals.InputTokens + totals.OutputTokens} tokens; {minutes:0.00} minutes, floor {floor:0.00} ({minutes / floor:0.000}); turned away {server.TurnedAway}, after the first minute {turnedAway} of {late.Count}");
        Assert.Equal(Sources, totals.Covered);
        Assert.InRange(turnedAway, 0, late.Count * 0.02);
        Assert.InRange(minutes, 0, floor * 1.15);
    }

    // No two alike, and each with a reading.
    private static GenerationRequest Request() => new()
    {
        Language = "zh",
        Level = ProficiencyLevel.Parse("HSK1"),
        Sources = [.. Enumerable.Range(0, Sources).Select(index => new SourceItem { Text = $"{(char)(0x4E00 + (index / 200))}{(char)(0x5E00 + (index % 200))}", Reading = "dúdú", Gloss = $"word {index}" })],
        Categories = [LearningItemCategory.Vocab],
    };
}

/// <summary>Tests that share the machine with no others of this project.</summary>
[CollectionDefinition(RateLimitTests.Alone, DisableParallelization = true)]
public sealed class AloneTests;
