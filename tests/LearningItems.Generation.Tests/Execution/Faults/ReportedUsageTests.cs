using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>What a server says that its replies took may be nonsense: the replies are right, and paid for.</summary>
public class ReportedUsageTests
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(50, 50)]
    [InlineData(50, 900)] // reasoning beside the completion, not within it
    [InlineData(-7, 0)]
    [InlineData(long.MaxValue, 0)]
    [InlineData(long.MinValue, long.MaxValue)]
    public async Task Run_whose_server_reports_absurd_output_is_complete(long output, long reasoning)
    {
        var client = Reporting(new UsageDetails { InputTokenCount = 100, OutputTokenCount = output, ReasoningTokenCount = reasoning });

        var result = await RunAsync(client);

        Assert.True(result.IsComplete);
        Assert.Equal(80, result.Items.Count);
        Assert.InRange(result.Report.Totals.OutputTokens, 0, long.MaxValue);
        Assert.Equal(8, client.Calls.Count); // nonsense makes no call smaller
    }

    [Fact]
    public async Task Where_the_server_reports_nonsense_the_estimate_stands_in()
    {
        var silent = await RunAsync(Reporting(usage: null));

        var result = await RunAsync(Reporting(new UsageDetails { InputTokenCount = long.MaxValue, CachedInputTokenCount = long.MaxValue, OutputTokenCount = -1 }));

        Assert.True(result.IsComplete);
        Assert.Equal(LearningItemJson.Serialize(silent.Report with { Duration = default, FirstItem = null }), LearningItemJson.Serialize(result.Report with { Duration = default, FirstItem = null }));
    }

    [Fact]
    public async Task Nonsense_holds_up_no_later_call()
    {
        var time = new InstantTimeProvider();
        var options = new LearningItemGenerationOptions { MaxConcurrency = 1, TokensPerMinute = 20_000 };
        var client = Reporting(new UsageDetails { InputTokenCount = 100, OutputTokenCount = long.MaxValue });

        var result = await new LearningItemGenerator(client, options, timeProvider: time).GenerateAsync(Sources.Request(Sources.Words(80), Vocab));

        Assert.True(result.IsComplete);
        Assert.InRange(result.Report.Duration, TimeSpan.Zero, TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task Counter_that_throws_on_what_the_model_wrote_costs_no_paid_reply()
    {
        const string written = "目标functional"; // what the first call taught, and the second is told of
        var client = new FakeChatClient(ModelReplies.Good);
        var options = new LearningItemGenerationOptions
        {
            MaxConcurrency = 1,
            CountTokens = text => text.Contains(written, StringComparison.Ordinal) ? throw new InvalidOperationException("no such character") : text.Length / 2,
        };

        var result = await new LearningItemGenerator(client, options, timeProvider: new InstantTimeProvider())
            .GenerateAsync(Sources.Request(Sources.Words(600), LearningItemCategory.Functional));

        Assert.True(result.IsComplete);
        Assert.Equal(2, client.Calls.Count);
        Assert.Contains(written, client.Calls[1].User, StringComparison.Ordinal);
        Assert.Single(result.Items);
    }

    private static FakeChatClient Reporting(UsageDetails? usage) => new((call, _) =>
    {
        var response = FakeChatClient.Reply(ModelReplies.Good(call));
        response.Usage = usage;
        return Task.FromResult(response);
    });

    private static Task<GenerationResult> RunAsync(FakeChatClient client)
    {
        var options = new LearningItemGenerationOptions { MaxConcurrency = 4, Prices = new TokenPrices(Input: 3, Output: 15) };
        return new LearningItemGenerator(client, options, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(80), Vocab));
    }
}
