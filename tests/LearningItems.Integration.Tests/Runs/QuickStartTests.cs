using System.Diagnostics;
using Anthropic;
using LearningItems.Generation;
using LearningItems.Generation.Anthropic;
using LearningItems.LoopbackModel;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace LearningItems.Integration.Tests.Runs;

/// <summary>The program of the README, as it is built and run, against a server that answers in Anthropic's format.</summary>
public sealed class QuickStartTests : IDisposable
{
    private const int Concurrency = 10; // what options say unless told

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("quick-start-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task Every_word_of_the_list_is_covered()
    {
        await using var server = await ModelServer.StartAsync();

        var run = await RunAsync(server);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains($"{server.Requests.Count} calls planned", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_directory.FullName, "out", "report.html")));
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task What_no_other_request_would_change_ends_the_run_and_is_named(Fault fault, string reason)
    {
        await using var server = await ModelServer.StartAsync(new ModelServerOptions { Faults = [FaultRule.Every(1, fault)] });

        var run = await RunAsync(server);

        Assert.NotEqual(0, run.ExitCode);
        Assert.InRange(server.Requests.Count, 1, Concurrency);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    public static TheoryData<Fault, string> Refusals => new()
    {
        { new Fault.Authentication(), "invalid x-api-key" },
        { new Fault.QuotaExhausted(), "credit balance is too low" },
        { new Fault.SpendLimitReached(), "usage limits" },
    };

    // The same services on a clock that does not wait.
    [Fact]
    public async Task Rate_limit_is_waited_for_as_long_as_it_asks()
    {
        await using var server = await ModelServer.StartAsync(new ModelServerOptions { Faults = [FaultRule.At(1, new Fault.RateLimited(TimeSpan.FromSeconds(37)))] });
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new InstantTimeProvider());
        services.AddSingleton(new AnthropicClient { BaseUrl = server.AnthropicEndpoint.ToString(), ApiKey = "key", MaxRetries = 0, Handlers = [new AnthropicRetryAfterHandler()] }.AsIChatClient("claude-sonnet-4-5", 8192));
        services.AddLearningItemGeneration(options => options.Prices = new TokenPrices(Input: 3, Output: 15)).AddAnthropicFailures();
        await using var provider = services.BuildServiceProvider();
        var request = new GenerationRequest { Language = "zh", Level = ProficiencyLevel.Parse("HSK1"), Sources = [new SourceItem { Text = "茶", Reading = "chá", Gloss = "tea" }], Categories = [LearningItemCategory.Vocab] };

        var updates = await provider.GetRequiredService<ILearningItemGenerator>().GenerateStreamingAsync(request).ToListAsync();

        Assert.InRange(Assert.Single(updates.OfType<CallRetrying>()).Delay, TimeSpan.FromSeconds(37), TimeSpan.FromSeconds(42));
        Assert.Equal(2, server.Requests.Count);
    }

    private async Task<ProgramRun> RunAsync(ModelServer server)
    {
        await File.WriteAllTextAsync(Path.Combine(_directory.FullName, "words.csv"), "word,pinyin,meaning\n茶,chá,tea\n水,shuǐ,water\n");
        var start = new ProcessStartInfo("dotnet", [LearningItemsProgram.PathOf("QuickStart", "QuickStart")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _directory.FullName,
        };
        start.Environment["ANTHROPIC_API_KEY"] = "some-key";
        start.Environment["ANTHROPIC_BASE_URL"] = server.AnthropicEndpoint.ToString();
        return await LearningItemsProgram.RunAsync(start);
    }
}
