using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution;

public class CancellationTests
{
    [Fact]
    public async Task Cancelling_keeps_what_was_accepted_and_accounts_for_the_rest()
    {
        using var source = new CancellationTokenSource();
        var calls = 0;
        var client = new FakeChatClient(async (call, token) =>
        {
            if (Interlocked.Increment(ref calls) == 3)
            {
                await source.CancelAsync();
                token.ThrowIfCancellationRequested();
            }

            return FakeChatClient.Reply(ModelReplies.Good(call));
        });
        var generator = new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = 1 });

        var exception = await Assert.ThrowsAsync<GenerationCanceledException>(() =>
            generator.GenerateAsync(Sources.Request(Sources.Words(200), LearningItemCategory.Vocab), cancellationToken: source.Token));

        var partial = exception.PartialResult;
        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal(2 * 40, partial.Items.Count);
        Assert.Equal(80, partial.Ledger.Count(LearningItemCategory.Vocab, SourceOutcome.Covered));
        Assert.Equal(120, partial.Ledger.Count(LearningItemCategory.Vocab, SourceOutcome.Cancelled));
        Assert.False(partial.IsComplete);
        Assert.Equal(3, client.Calls.Count);
    }

    [Fact]
    public async Task Time_out_of_the_client_is_a_failure_and_not_a_cancellation()
    {
        var client = new FakeChatClient((_, _) => throw new TaskCanceledException("The request timed out."));

        var result = await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(2), LearningItemCategory.Vocab));

        Assert.IsType<TaskCanceledException>(Assert.Single(result.Failures).Exception);
        Assert.Equal(2, result.Ledger.Count(LearningItemCategory.Vocab, SourceOutcome.Failed));
    }
}
