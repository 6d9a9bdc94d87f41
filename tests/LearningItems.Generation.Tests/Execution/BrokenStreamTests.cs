using System.Runtime.CompilerServices;
using LearningItems.Generation.Tests.Execution.Faults;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>A stream that ends before its reply does says so by what it lacks: a finish reason, a closing bracket. Or it throws.</summary>
public class BrokenStreamTests
{
    [Theory]
    [InlineData("""{"items":[""")] // in the middle of the JSON
    [InlineData("""{"items":[]}""")] // whole, and perhaps not all that was to come
    [InlineData("")]
    public async Task Pattern_stream_without_finish_reason_is_never_nothing_to_teach(string text)
    {
        var client = new EndingStream((number, call) => number == 1 ? (text, null) : (ModelReplies.Good(call), null));

        var result = await GenerateAsync(client, LearningItemCategory.Idiom);

        Assert.Equal(2, client.Calls);
        Assert.Single(result.Items);
        Assert.DoesNotContain(result.Ledger.Entries, entry => entry.Outcome == SourceOutcome.NotApplicable);
    }

    [Fact]
    public async Task Pattern_stream_that_always_breaks_off_leaves_the_run_incomplete()
    {
        var result = await GenerateAsync(new EndingStream((_, _) => ("""{"items":[""", null)), LearningItemCategory.Idiom);

        Assert.False(result.IsComplete);
        Assert.All(result.Ledger.Entries, entry => Assert.Equal((SourceOutcome.Failed, "the reply broke off after 0 items"), (entry.Outcome, entry.Detail)));
    }

    [Fact]
    public async Task Empty_list_with_a_finish_reason_is_nothing_to_teach()
    {
        var client = new EndingStream((_, _) => ("""{"items":[]}""", ChatFinishReason.Stop));

        var result = await GenerateAsync(client, LearningItemCategory.Idiom);

        Assert.Equal(1, client.Calls);
        Assert.All(result.Ledger.Entries, entry => Assert.Equal(SourceOutcome.NotApplicable, entry.Outcome));
    }

    // Whatever it wrote before, who has no quota left has none for the next call either.
    [Theory]
    [InlineData(ChatFailureKind.QuotaExhausted)]
    [InlineData(ChatFailureKind.Authentication)]
    public async Task Failure_that_ends_a_run_ends_it_after_the_first_items_too(ChatFailureKind kind)
    {
        var client = new EndingStream((_, call) => (ModelReplies.Items([ModelReplies.OnePerSource(1, call.Rows[0])])[..^2], null)) { Thrown = new ProviderException(new ChatFailure(kind)) };

        var result = await GenerateAsync(client, LearningItemCategory.Vocab);

        Assert.Equal(1, client.Calls);
        Assert.Single(result.Items);
        Assert.Equal(4, result.Ledger.Count(LearningItemCategory.Vocab, SourceOutcome.Failed));
        Assert.Contains("the run ended: ProviderException", result.Ledger.Entries[1].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rate_limit_after_the_first_items_makes_the_others_wait()
    {
        var time = new InstantTimeProvider();
        var begun = time.GetUtcNow();
        var client = new EndingStream((number, call) => number == 1 ? (ModelReplies.Items([ModelReplies.OnePerSource(1, call.Rows[0])])[..^2], null) : (ModelReplies.Good(call), ChatFinishReason.Stop))
        {
            Thrown = new ProviderException(new ChatFailure(ChatFailureKind.RateLimited, TimeSpan.FromSeconds(40))),
        };

        var result = await GenerateAsync(client, LearningItemCategory.Vocab, time);

        Assert.True(result.IsComplete);
        Assert.InRange(time.GetUtcNow() - begun, TimeSpan.FromSeconds(40), TimeSpan.FromMinutes(5));
    }

    private static Task<GenerationResult> GenerateAsync(IChatClient client, LearningItemCategory category, TimeProvider? time = null)
    {
        var options = new LearningItemGenerationOptions { MaxConcurrency = 1, MaxRetries = 0, ClassifyFailure = ProviderException.Classify };
        return new LearningItemGenerator(client, options, timeProvider: time).GenerateAsync(Sources.Request(Sources.Words(5), category));
    }

    /// <summary>Streams a text in one piece, then ends with a finish reason, without one, or – the first time – with an exception.</summary>
    private sealed class EndingStream(Func<int, SentCall, (string Text, ChatFinishReason? Reason)> answer) : IChatClient
    {
        public Exception? Thrown { get; init; }

        public int Calls { get; private set; }

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            var (text, reason) = answer(++Calls, new SentCall([.. messages], options));
            yield return new ChatResponseUpdate(ChatRole.Assistant, text);
            if (Thrown is not null && reason is null)
            {
                throw Thrown;
            }

            if (reason is not null)
            {
                yield return new ChatResponseUpdate { FinishReason = reason };
            }
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
