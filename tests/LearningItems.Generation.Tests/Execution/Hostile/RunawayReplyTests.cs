using System.Runtime.CompilerServices;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution.Hostile;

/// <summary>A reply that never comes to an end by itself is left where it can be no answer any more: what it had is kept, the rest is asked for again.</summary>
public class RunawayReplyTests
{
    private const int Limit = 1_000;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reply_of_a_million_copies_of_an_item_is_left_after_twice_as_many_as_rows_and_ten(bool streaming)
    {
        var client = new EndlessClient(_ => ModelReplies.Items([ModelReplies.OnePerSource(1, Sources.Words(1)[0].Text)])[10..^2] + ",", "{\"items\":[") { MostPieces = 10_000 };

        var result = await RunAsync(client, words: 5, streaming);

        Assert.Equal(Sources.Words(5)[0].Text, Assert.Single(result.Items).Item.TargetItem);
        Assert.InRange(result.Items.Count + result.Rejected.Count, 1, client.Calls * 20);
        Assert.Contains(result.Ledger.Entries.Skip(1), entry => entry.Detail?.StartsWith("the reply was left after", StringComparison.Ordinal) == true);
        Assert.All(result.Report.Calls, call => Assert.InRange(call.OutputTokens, 1, 2 * Limit));
        Assert.True(!streaming || client.Pieces <= client.Calls * 22, $"{client.Pieces} pieces were fetched of {client.Calls} calls");
    }

    [Theory]
    [InlineData("words and words without end, and none of them an item. ")]
    [InlineData("我们说话说到没有尽头的时候")]
    [InlineData("{\"row\":")]
    [InlineData("[[[[")]
    [InlineData("<think>")]
    public async Task Text_without_end_is_left_at_twice_the_output_limit(string text)
    {
        var client = new EndlessClient(_ => text, string.Empty);

        var result = await RunAsync(client, words: 1);

        var entry = Assert.Single(result.Ledger.Entries);
        Assert.Equal(SourceOutcome.Failed, entry.Outcome);
        Assert.Contains("the reply was left", entry.Detail, StringComparison.Ordinal);
        Assert.All(result.Report.Calls, call => Assert.InRange(call.OutputTokens, 1, 2 * Limit));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\n\n\n\n\n\n\n\n")]
    [InlineData("")]
    public async Task Blanks_and_pieces_without_end_are_left_at_more_characters_than_the_limit_can_be(string piece)
    {
        var client = new EndlessClient(_ => piece, string.Empty);

        var result = await RunAsync(client, words: 1);

        Assert.Contains("more than its output limit", Assert.Single(result.Ledger.Entries).Detail, StringComparison.Ordinal);
        Assert.InRange(client.Pieces, 1, client.Calls * 16L * Limit);
    }

    [Fact]
    public async Task Reasoning_without_end_is_left_and_paid()
    {
        var client = new EndlessClient(_ => "let me think about this once more. ", string.Empty) { IsReasoning = true };

        var result = await RunAsync(client, words: 1);

        Assert.All(result.Report.Calls, call => Assert.InRange(call.OutputTokens, Limit / 2, 2 * Limit));
    }

    [Fact]
    public async Task Reply_that_goes_beyond_its_limit_ends_where_the_budget_has_no_room_for_more()
    {
        var client = new EndlessClient(_ => "words and words without end, and none of them an item. ", string.Empty);
        var request = Sources.Request(Sources.Words(1), LearningItemCategory.Vocab);
        var generator = new LearningItemGenerator(client, Options(streaming: true), timeProvider: new InstantTimeProvider());
        var plan = await generator.PlanAsync(request);
        var most = plan.Calls[0].InputTokens + plan.Calls[0].MaxOutputTokens;

        var result = await generator.GenerateAsync(request, new GenerationRunOptions { Budget = new GenerationBudget { MaxTokens = most + 10 } });

        Assert.Equal(SourceOutcome.BudgetExhausted, Assert.Single(result.Ledger.Entries).Outcome);
        Assert.InRange(Assert.Single(result.Report.Calls).OutputTokens, 1, (plan.Calls[0].MaxOutputTokens * 11 / 10) + 100);
    }

    [Fact]
    public async Task Second_item_for_a_row_is_a_revision_and_an_unknown_row_costs_its_item()
    {
        var client = new FakeChatClient(call => ModelReplies.Items(
        [
            ModelReplies.OnePerSource(1, call.Rows[0]),
            ModelReplies.OnePerSource(99, call.Rows[0]),
            .. call.Rows.Select((row, index) => ModelReplies.OnePerSource(index + 1, row).With(item => item["definition"] = "the second thought of it")),
        ]));

        var result = await new LearningItemGenerator(client).GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab));

        Assert.True(result.IsComplete);
        Assert.All(result.Items, item => Assert.Equal("the second thought of it", item.Item.Definition));
        Assert.Equal(1, result.Report.Totals.Rejected[FindingCodes.UnknownRow]);
        Assert.Single(client.Calls);
    }

    [Fact]
    public async Task Names_of_a_reply_are_kept_no_longer_than_names_are()
    {
        var client = new FakeChatClient((call, _) => Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, ModelReplies.Good(call)))
        {
            ModelId = new string('m', 1_000_000),
            FinishReason = new ChatFinishReason(new string('f', 1_000_000)),
            ResponseId = new string('r', 1_000_000),
        }));

        var result = await new LearningItemGenerator(client).GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab));

        Assert.True(result.IsComplete);
        Assert.Equal(201, result.Report.Model!.Length);
    }

    private static LearningItemGenerationOptions Options(bool streaming) => new() { UseStreaming = streaming, MaxOutputTokens = Limit, MaxRetries = 0 };

    private static Task<GenerationResult> RunAsync(EndlessClient client, int words, bool streaming = true) =>
        new LearningItemGenerator(client, Options(streaming), timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(words), LearningItemCategory.Vocab));

    /// <summary>Writes one piece after the other, without end; as a whole reply as many as it is told.</summary>
    private sealed class EndlessClient(Func<SentCall, string> piece, string beginning) : IChatClient
    {
        private long _pieces;
        private int _calls;

        public int MostPieces { get; init; } = 10_000;

        public bool IsReasoning { get; init; }

        public long Pieces => Interlocked.Read(ref _pieces);

        public int Calls => Volatile.Read(ref _calls);

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _calls);
            var text = beginning + string.Concat(Enumerable.Repeat(piece(new SentCall([.. messages], options)), MostPieces));
            return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, text)) { FinishReason = ChatFinishReason.Stop });
        }

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _calls);
            await Task.Yield();
            var next = piece(new SentCall([.. messages], options));
            yield return new ChatResponseUpdate(ChatRole.Assistant, beginning);
            while (true)
            {
                Interlocked.Increment(ref _pieces);
                yield return IsReasoning ? new ChatResponseUpdate(ChatRole.Assistant, [new TextReasoningContent(next)]) : new ChatResponseUpdate(ChatRole.Assistant, next);
            }
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
