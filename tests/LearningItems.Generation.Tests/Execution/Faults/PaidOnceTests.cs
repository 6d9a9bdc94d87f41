using System.Net;
using System.Runtime.CompilerServices;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>Money is counted once, however a provider reports it; and a fault costs what it touched.</summary>
public class PaidOnceTests
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;

    [Theory]
    [InlineData("1800/900")]
    [InlineData("1800/1 1800/450 1800/900")] // running totals
    [InlineData("1800/0 0/900")] // in parts
    [InlineData("1800/1 -/900")]
    [InlineData("1800/900 0/0")]
    public async Task Usage_of_a_stream_counts_once(string usage)
    {
        var totals = (await new LearningItemGenerator(new UsageClient(usage)).GenerateAsync(Sources.Request(Sources.Words(5), Vocab))).Report.Totals;

        Assert.Equal((1800, 900), (totals.InputTokens, totals.OutputTokens));
    }

    [Theory]
    [InlineData("0/0")]
    [InlineData("0/0 0/0")]
    public async Task Usage_of_zeros_is_none(string usage)
    {
        var generator = new LearningItemGenerator(new UsageClient(usage));
        var request = Sources.Request(Sources.Words(5), Vocab);

        var totals = (await generator.GenerateAsync(request)).Report.Totals;

        Assert.Equal((await generator.PlanAsync(request)).InputTokens, totals.InputTokens);
        Assert.True(totals.OutputTokens > 50);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.PaymentRequired)]
    [InlineData(HttpStatusCode.RequestEntityTooLarge)]
    public async Task Request_that_is_turned_away_costs_nothing(HttpStatusCode status)
    {
        using var client = new FakeChatClient((_, _) => throw new HttpRequestException("no", inner: null, status));

        var totals = (await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(1), Vocab))).Report.Totals;

        Assert.Equal((0, 0), (totals.InputTokens, totals.OutputTokens));
    }

    // json_validate_failed: the provider's own check refused what the model wrote.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reply_that_the_provider_withholds_is_one_bad_reply(bool isShown)
    {
        var calls = 0;
        using var client = new FakeChatClient((call, _) => ++calls == 1
            ? throw new WithheldException(isShown ? ModelReplies.Items(call.Rows.Take(5).Select((row, index) => ModelReplies.OnePerSource(index + 1, row).With(item => item["reading"] = ModelReplies.Reading(row)))) + " {\"row\":" : null)
            : Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call))));
        var options = new LearningItemGenerationOptions { ClassifyFailure = exception => exception is WithheldException withheld ? new ChatFailure(ChatFailureKind.BadReply) { Reply = withheld.Reply } : null };

        var result = await new LearningItemGenerator(client, options, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(8), Vocab));

        Assert.True(result.IsComplete);
        Assert.Empty(result.Failures);
        Assert.Equal(2, client.Calls.Count);
        Assert.Equal(isShown ? 3 : 8, client.Calls[1].Rows.Count);
    }

    // The stream had told its usage before the provider took it back: that is what was paid, not an estimate.
    [Fact]
    public async Task Reply_that_is_withheld_is_paid_as_it_reported()
    {
        using var client = new WithholdingClient();
        var options = new LearningItemGenerationOptions { ClassifyFailure = exception => exception is WithheldException withheld ? new ChatFailure(ChatFailureKind.BadReply) { Reply = withheld.Reply } : null };

        var result = await new LearningItemGenerator(client, options).GenerateAsync(Sources.Request(Sources.Words(2), Vocab));

        Assert.True(result.IsComplete);
        Assert.Equal((1, 1800, 900), (result.Report.Totals.Calls, result.Report.Totals.InputTokens, result.Report.Totals.OutputTokens));
    }

    // Three follow-ups are for answers that were read to the end; a bad line is nobody's fault.
    [Fact]
    public async Task Cuts_do_not_use_up_the_attempts_of_a_source()
    {
        var calls = 0;
        using var client = new FakeChatClient((call, _) =>
        {
            var response = FakeChatClient.Reply(++calls <= 4 ? string.Empty : ModelReplies.Good(call));
            response.FinishReason = calls <= 4 ? ChatFinishReason.Length : ChatFinishReason.Stop;
            return Task.FromResult(response);
        });

        var result = await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(1), Vocab));

        Assert.True(result.IsComplete);
        Assert.Equal(5, calls);
    }

    private sealed class WithheldException(string? reply) : Exception("Failed to validate JSON")
    {
        public string? Reply { get; } = reply;
    }

    /// <summary>Reports its usage, and then says what the whole reply was in an exception.</summary>
    private sealed class WithholdingClient() : DelegatingChatClient(new FakeChatClient(ModelReplies.Good))
    {
        public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            var response = await base.GetResponseAsync(messages, options, cancellationToken);
            yield return new ChatResponseUpdate(ChatRole.Assistant, [new UsageContent(new UsageDetails { InputTokenCount = 1800, OutputTokenCount = 900 })]);
            throw new WithheldException(response.Text);
        }
    }

    /// <summary>Answers rightly and reports usage as a text says: input/output for each report, - for none.</summary>
    private sealed class UsageClient(string usage) : DelegatingChatClient(new FakeChatClient(ModelReplies.Good))
    {
        public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            var response = await base.GetResponseAsync(messages, options, cancellationToken);
            var reports = usage.Split(' ').Select(report => report.Split('/')).ToList();
            foreach (var (report, piece) in reports.Zip(response.Text.Chunk((response.Text.Length / reports.Count) + 1)))
            {
                yield return new ChatResponseUpdate(ChatRole.Assistant, [new TextContent(new string(piece)), new UsageContent(new UsageDetails { InputTokenCount = Count(report[0]), OutputTokenCount = Count(report[1]) })]);
            }

            yield return new ChatResponseUpdate { FinishReason = ChatFinishReason.Stop };
        }

        private static long? Count(string count) => count == "-" ? null : long.Parse(count, System.Globalization.CultureInfo.InvariantCulture);
    }
}
