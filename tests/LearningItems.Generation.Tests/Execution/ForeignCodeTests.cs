using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Prompting;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>Code of the application that throws costs what it touches and never what was paid.</summary>
public class ForeignCodeTests
{
    private static readonly LearningItemCategory Proverb = new("proverb");

    [Fact]
    public async Task Client_that_throws_when_asked_for_services_still_runs()
    {
        var result = await new LearningItemGenerator(new BareChatClient()).GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab));

        Assert.Equal(3, result.Items.Count);
        Assert.Null(result.Report.Provider);
    }

    [Fact]
    public async Task Strategy_that_throws_on_one_draft_costs_that_draft()
    {
        var client = new FakeChatClient(call => ModelReplies.Items([ModelReplies.Pattern(call, [1], "一"), ModelReplies.Pattern(call, [2], "二")]));
        var generator = new LearningItemGenerator(client, strategies: [new TouchyStrategy()]);

        var result = await generator.GenerateAsync(Sources.Request(Sources.Words(3), Proverb));

        Assert.Equal("二", Assert.Single(result.Items).Item.TargetItem);
        Assert.Equal(1, result.Report.Totals.Rejected["strategy_failed"]);
    }

    [Fact]
    public async Task Limiter_that_throws_when_a_call_has_ended_costs_nothing()
    {
        var client = new FakeChatClient(ModelReplies.Good);
        var options = new LearningItemGenerationOptions { Limiter = new TouchyLimiter(touchesEnds: true) };

        var result = await new LearningItemGenerator(client, options).GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab));

        Assert.True(result.IsComplete);
    }

    [Fact]
    public async Task Limiter_that_throws_when_asked_fails_the_call_with_what_it_said()
    {
        var client = new FakeChatClient(ModelReplies.Good);
        var options = new LearningItemGenerationOptions { Limiter = new TouchyLimiter(touchesEnds: false), MaxRetries = 0 };

        var result = await new LearningItemGenerator(client, options).GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab));

        Assert.Empty(client.Calls);
        Assert.IsType<TimeZoneNotFoundException>(result.Failures[0].Exception);
        Assert.All(result.Ledger.Entries, entry => Assert.Equal(SourceOutcome.Failed, entry.Outcome));
    }

    [Fact]
    public async Task Permit_that_comes_after_the_run_was_cancelled_is_given_back()
    {
        using var source = new CancellationTokenSource();
        var limiter = new LateLimiter();
        var run = new LearningItemGenerator(new FakeChatClient(ModelReplies.Good), new LearningItemGenerationOptions { Limiter = limiter })
            .GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab), cancellationToken: source.Token);
        await limiter.Asked;
        await source.CancelAsync();
        await Assert.ThrowsAsync<GenerationCanceledException>(() => run);

        limiter.Give();

        await limiter.GivenBack.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Token_counter_that_throws_on_a_reply_costs_nothing()
    {
        var options = new LearningItemGenerationOptions { CountTokens = text => text.StartsWith("{\"items\"", StringComparison.Ordinal) ? throw new InvalidOperationException("no") : 1 };
        var client = new FakeChatClient((call, _) => Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, ModelReplies.Good(call)))));

        var result = await new LearningItemGenerator(client, options, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab));

        Assert.Equal(3, result.Items.Count);
        Assert.True(result.Report.Totals.OutputTokens > 0);
    }

    [Fact]
    public async Task Token_counter_that_throws_on_a_correction_costs_nothing()
    {
        var words = Sources.Words(3);
        var options = new LearningItemGenerationOptions { CountTokens = text => text.Contains("<|end|>", StringComparison.Ordinal) ? throw new ArgumentException("special token") : text.Length };
        var client = new FakeChatClient(call => ModelReplies.Items(call.Rows.Select((row, index) =>
            ModelReplies.OnePerSource(index + 1, call.Rows.Count == 3 && index == 1 ? "<|end|>" : row))));

        var result = await new LearningItemGenerator(client, options, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(words, LearningItemCategory.Vocab));

        Assert.True(result.IsComplete);
        Assert.Contains("<|end|>", client.Calls[1].User, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_counter_that_throws_while_planning_is_told_and_nothing_is_sent()
    {
        var client = new FakeChatClient(ModelReplies.Good);
        var options = new LearningItemGenerationOptions { CountTokens = _ => throw new InvalidOperationException("no vocabulary file") };

        await Assert.ThrowsAsync<InvalidOperationException>(() => new LearningItemGenerator(client, options).GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab)));

        Assert.Empty(client.Calls);
    }

    [Fact]
    public async Task Options_callback_that_throws_fails_the_call_without_charging_it()
    {
        var client = new FakeChatClient(ModelReplies.Good);
        var options = new LearningItemGenerationOptions { ConfigureChatOptions = _ => throw new InvalidOperationException("no model chosen") };

        var result = await new LearningItemGenerator(client, options, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab));

        Assert.Empty(client.Calls);
        Assert.Contains("no model chosen", Assert.Single(result.Failures).Exception.Message, StringComparison.Ordinal);
        Assert.Equal((0, 0L), (result.Report.Totals.Calls, result.Report.Totals.InputTokens));
    }

    [Fact]
    public async Task Cancellation_that_a_client_wraps_is_a_cancellation()
    {
        using var source = new CancellationTokenSource();
        var client = new FakeChatClient(async (_, _) =>
        {
            await source.CancelAsync();
            throw new HttpRequestException("aborted");
        });

        var exception = await Assert.ThrowsAsync<GenerationCanceledException>(() =>
            new LearningItemGenerator(client, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab), cancellationToken: source.Token));

        Assert.Equal(3, exception.PartialResult.Ledger.Count(LearningItemCategory.Vocab, SourceOutcome.Cancelled));
    }

    [Fact]
    public async Task Draft_field_with_the_name_of_a_common_one_is_refused_before_anything_is_sent()
    {
        var client = new FakeChatClient(ModelReplies.Good);
        var generator = new LearningItemGenerator(client, strategies: [new TouchyStrategy { Fields = [new DraftField("reading", "how it sounds")] }]);

        var exception = await Assert.ThrowsAsync<InvalidGenerationRequestException>(() => generator.GenerateAsync(Sources.Request(Sources.Words(3), Proverb)));

        Assert.Contains("'reading' of proverb", exception.Message, StringComparison.Ordinal);
        Assert.Empty(client.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Strategy_that_gives_an_item_per_source_for_some_numbers_only_ends_before_a_call(bool forOne)
    {
        var client = new FakeChatClient(ModelReplies.Good);
        var own = new OwnStrategy { Yield = sources => sources == 1 == forOne ? ItemYield.OnePerSource : ItemYield.UpTo(3) };

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            new LearningItemGenerator(client, strategies: [own]).GenerateAsync(Sources.Request(Sources.Words(3), OwnStrategy.Name)));

        Assert.Contains("OwnStrategy.YieldFor gives an item per source for 1 source or for 3", exception.Message, StringComparison.Ordinal);
        Assert.Empty(client.Calls);
    }

    private sealed class TouchyStrategy : LearningItemStrategy
    {
        public IReadOnlyList<DraftField> Fields { get; init; } = [];

        public override LearningItemCategory Category => Proverb;

        public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary];

        public override string Brief => "Proverbs.";

        public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => Fields;

        public override ItemYield YieldFor(int sources) => ItemYield.UpTo(3);

        public override string? FeatureOf(LearningItemDraft draft) =>
            draft.Target == "一" ? throw new InvalidOperationException("touchy") : null;
    }

    private sealed class BareChatClient : IChatClient
    {
        private readonly FakeChatClient _client = new(ModelReplies.Good);

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            _client.GetResponseAsync(messages, options, cancellationToken);

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            _client.GetStreamingResponseAsync(messages, options, cancellationToken);

        public object? GetService(Type serviceType, object? serviceKey = null) => throw new NotSupportedException("no services here");

        public void Dispose() => _client.Dispose();
    }
}
