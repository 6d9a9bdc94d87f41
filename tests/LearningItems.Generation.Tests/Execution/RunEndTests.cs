using System.Net;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>What ends a run, and what may not.</summary>
public class RunEndTests
{
    [Fact]
    public async Task Shared_reply_without_category_names_is_not_taken_for_nothing_to_teach()
    {
        var client = new FakeChatClient(_ => """{"items":[{"category":"the functional","rows":[1],"target":"一","definition":"what it is for","examples":["我看。","他看。"]}]}""");
        var options = new LearningItemGenerationOptions { Batching = BatchingPreference.FewestCalls };

        var result = await new LearningItemGenerator(client, options, timeProvider: new InstantTimeProvider())
            .GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Idiom, LearningItemCategory.Functional));

        Assert.False(result.IsComplete);
        Assert.DoesNotContain(result.Ledger.Entries, entry => entry.Outcome == SourceOutcome.NotApplicable);
    }

    [Fact]
    public async Task Calls_that_wait_for_their_turn_are_not_sent_once_the_run_has_ended()
    {
        // Both are under way before the first ends the run.
        var bothSent = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var sent = 0;
        var client = new FakeChatClient(async (_, _) =>
        {
            if (Interlocked.Increment(ref sent) == 2)
            {
                bothSent.SetResult();
            }

            await bothSent.Task;
            throw new HttpRequestException("no key", inner: null, HttpStatusCode.Unauthorized);
        });
        var options = new LearningItemGenerationOptions { RequestsPerMinute = 2, MaxConcurrency = 16 };

        // A clock that never moves: only what may go at once is ever sent.
        var result = await new LearningItemGenerator(client, options, timeProvider: new InstantTimeProvider { Patience = TimeSpan.FromTicks(-1) })
            .GenerateAsync(Sources.Request(Sources.Words(200), LearningItemCategory.Vocab));

        Assert.Equal(2, client.Calls.Count);
        Assert.Equal(200, result.Ledger.Count(LearningItemCategory.Vocab, SourceOutcome.Failed));
        Assert.All(result.Ledger.Entries, entry => Assert.Contains("no key", entry.Detail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refusal_after_usable_items_of_pattern_work_asks_no_further()
    {
        var client = new FakeChatClient((call, _) =>
        {
            var response = FakeChatClient.Reply(ModelReplies.Good(call));
            response.FinishReason = ChatFinishReason.ContentFilter;
            return Task.FromResult(response);
        });

        var result = await new LearningItemGenerator(client).GenerateAsync(Sources.Request(Sources.Words(20), LearningItemCategory.Idiom));

        Assert.Single(client.Calls);
        Assert.Single(result.Items);
    }
}
