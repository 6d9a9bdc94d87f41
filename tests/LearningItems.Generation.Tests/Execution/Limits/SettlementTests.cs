using System.Runtime.CompilerServices;
using LearningItems.Generation.Tests.Execution.Faults;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution.Limits;

/// <summary>What a limiter is told of each attempt when it has ended: the tokens it took, and whether anything can be learned of them.</summary>
public class SettlementTests
{
    [Fact]
    public async Task Answered_call_is_settled_with_what_it_used()
    {
        var settled = await GenerateAsync(new ReportingClient(null));

        Assert.Equal([(2_700, true)], settled);
    }

    // Half a reply says nothing of what a whole one takes.
    [Fact]
    public async Task Reply_that_broke_off_after_its_first_items_is_no_answer()
    {
        var settled = await GenerateAsync(new ReportingClient(new ProviderException(new ChatFailure(ChatFailureKind.Transient))));

        Assert.Equal([(2_700, false), (2_700, true)], settled);
    }

    [Fact]
    public async Task Attempt_that_failed_at_the_door_took_nothing()
    {
        var settled = await GenerateAsync(new FakeChatClient((_, _) => throw new ProviderException(new ChatFailure(ChatFailureKind.InvalidRequest))));

        Assert.Equal([(0, false)], settled);
    }

    private static async Task<List<(long Tokens, bool IsAnswered)>> GenerateAsync(IChatClient client)
    {
        var limiter = new Told();
        var options = new LearningItemGenerationOptions { MaxRetries = 0, ClassifyFailure = ProviderException.Classify, Limiter = limiter };
        await new LearningItemGenerator(client, options, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(2), LearningItemCategory.Vocab));
        return limiter.Settled;
    }

    private sealed class Told : IGenerationLimiter, IGenerationPermit
    {
        public List<(long Tokens, bool IsAnswered)> Settled { get; } = [];

        public int MaxConcurrency => 1;

        public ValueTask<IGenerationPermit> AcquireAsync(LimitedCall call, CancellationToken cancellationToken) => ValueTask.FromResult<IGenerationPermit>(this);

        public ValueTask SettleAsync(long tokens, bool isAnswered)
        {
            Settled.Add((tokens, isAnswered));
            return ValueTask.CompletedTask;
        }

        public ValueTask TurnAwayAsync(TimeSpan pause) => ValueTask.CompletedTask;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    /// <summary>Answers each call with usage of 1,800 and 900; the first breaks off after its first item where there is a failure.</summary>
    private sealed class ReportingClient(Exception? failure) : DelegatingChatClient(new FakeChatClient(ModelReplies.Good))
    {
        private int _calls;

        public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            var text = (await base.GetResponseAsync(messages, options, cancellationToken)).Text;
            var breaks = failure is not null && ++_calls == 1;
            yield return new ChatResponseUpdate(ChatRole.Assistant, [new TextContent(breaks ? text[..^20] : text), new UsageContent(new UsageDetails { InputTokenCount = 1_800, OutputTokenCount = 900 })]);
            if (breaks)
            {
                throw failure!;
            }

            yield return new ChatResponseUpdate { FinishReason = ChatFinishReason.Stop };
        }
    }
}
