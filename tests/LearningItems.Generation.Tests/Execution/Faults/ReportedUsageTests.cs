using System.Runtime.CompilerServices;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Testing;

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

    [Theory]
    [InlineData(-1, -1)]
    [InlineData(100, 0)] // no tokens for a reply full of text
    [InlineData(0, 50)]
    [InlineData(100, 200_000)] // within what a long is, and beyond what the text can be
    [InlineData(long.MaxValue, long.MaxValue)]
    public async Task Figures_that_cannot_be_are_told_once_a_run(long input, long output)
    {
        var log = new FakeLogger<LearningItemGenerator>();
        var client = Reporting(new UsageDetails { InputTokenCount = input, OutputTokenCount = output });

        var result = await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider(), logger: log).GenerateAsync(Sources.Request(Sources.Words(80), Vocab));

        Assert.Single(log.Collector.GetSnapshot(), line => line.Id.Id == 26);
        Assert.InRange(result.Report.Totals.OutputTokens, 80, 80 * 500);
        Assert.InRange(result.Report.Totals.InputTokens, 80, 80 * 500);
    }

    [Fact]
    public async Task Of_several_reports_of_a_reply_the_last_counts()
    {
        var client = new StreamingUsages([(10, 1), (long.MaxValue, -5), (70, 700)]);

        var result = await new LearningItemGenerator(client).GenerateAsync(Sources.Request(Sources.Words(5), Vocab));

        Assert.Equal((70, 700), (result.Report.Totals.InputTokens, result.Report.Totals.OutputTokens));
    }

    // Some providers count them beside the input, not in it: what is cached cannot be more than all.
    [Fact]
    public async Task Cached_tokens_are_part_of_the_input_however_they_are_counted()
    {
        var client = Reporting(new UsageDetails { InputTokenCount = 10, CachedInputTokenCount = 60, OutputTokenCount = 700 });

        var result = await new LearningItemGenerator(client).GenerateAsync(Sources.Request(Sources.Words(5), Vocab));

        Assert.Equal((60, 60), (result.Report.Totals.InputTokens, result.Report.Totals.CachedInputTokens));
    }

    [Fact]
    public async Task Wait_that_no_clock_can_tell_ends_the_run_and_says_so()
    {
        var client = new FakeChatClient((_, _) => throw new IOException("later"));
        var options = new LearningItemGenerationOptions { ClassifyFailure = _ => new ChatFailure(ChatFailureKind.RateLimited, TimeSpan.MaxValue) };

        var result = await new LearningItemGenerator(client, options, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(5), Vocab));

        Assert.All(result.Ledger.Entries, entry => Assert.Contains("365.00:00:00", entry.Detail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Limits_that_are_told_of_nonsense_let_the_next_call_go_within_the_hour()
    {
        var clock = new VirtualTimeProvider();
        var limits = new GenerationLimits(tokensPerMinute: 1_000, timeProvider: clock);
        var permit = await limits.AcquireAsync(new LimitedCall("one", 500), CancellationToken.None);
        await permit.SettleAsync(long.MaxValue, isAnswered: true);
        await permit.DisposeAsync();

        var next = limits.AcquireAsync(new LimitedCall("two", 500), CancellationToken.None).AsTask();
        clock.Advance(TimeSpan.FromMinutes(62));

        Assert.True(next.IsCompletedSuccessfully);
    }

    private sealed class StreamingUsages(IReadOnlyList<(long Input, long Output)> usages) : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask;
            yield return new ChatResponseUpdate(ChatRole.Assistant, ModelReplies.Good(new SentCall([.. messages], options)));
            foreach (var (input, output) in usages)
            {
                yield return new ChatResponseUpdate { FinishReason = ChatFinishReason.Stop, Contents = [new UsageContent(new UsageDetails { InputTokenCount = input, OutputTokenCount = output })] };
            }
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
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
