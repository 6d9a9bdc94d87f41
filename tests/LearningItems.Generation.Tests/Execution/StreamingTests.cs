using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Time.Testing;

namespace LearningItems.Generation.Tests.Execution;

public sealed class StreamingTests
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;
    private static readonly GenerationRequest Request = Sources.Request(Sources.Words(200), Vocab);

    [Fact]
    public async Task Run_started_comes_first_and_run_finished_last()
    {
        using var client = new FakeChatClient(ModelReplies.Good);
        var generator = new LearningItemGenerator(client);

        var updates = await Updates.ReadAsync(generator.GenerateStreamingAsync(Request));

        var started = Assert.IsType<RunStarted>(updates[0]);
        Assert.Equal((await generator.PlanAsync(Request)).Calls.Count, started.Plan.Calls.Count);
        Assert.True(Assert.IsType<RunFinished>(updates[^1]).Report.Complete);
        Assert.Single(updates.OfType<RunStarted>());
        Assert.Single(updates.OfType<RunFinished>());
        Assert.Equal(updates.OfType<CallStarted>().Count(), updates.OfType<CallFinished>().Count());
        Assert.Equal(200, updates.OfType<ItemAccepted>().Count());
    }

    [Fact]
    public async Task Empty_request_is_started_and_finished_and_sends_nothing()
    {
        using var client = new FakeChatClient(ModelReplies.Good);

        var updates = await Updates.ReadAsync(new LearningItemGenerator(client).GenerateStreamingAsync(Sources.Request([], Vocab)));

        Assert.Equal([typeof(RunStarted), typeof(RunFinished)], updates.Select(update => update.GetType()));
        Assert.Empty(client.Calls);
    }

    [Fact]
    public async Task Items_come_before_their_reply_ends()
    {
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var client = new StreamChatClient((call, _) => Held(call, release.Task));
        var items = 0;

        // The rest of the reply comes only once its first item is here: without it, this would never end.
        await foreach (var update in new LearningItemGenerator(client).GenerateStreamingAsync(Sources.Request(Sources.Words(5), Vocab)))
        {
            if (update is ItemAccepted && ++items == 1)
            {
                Assert.Equal(0, client.Wholes);
                release.SetResult();
            }
        }

        Assert.Equal(5, items);
    }

    [Fact]
    public async Task Stream_is_cold_and_each_enumeration_runs_anew()
    {
        using var client = new FakeChatClient(ModelReplies.Good);
        var stream = new LearningItemGenerator(client).GenerateStreamingAsync(Sources.Request(Sources.Words(5), Vocab));
        Assert.Empty(client.Calls);

        var first = await stream.ToGenerationResultAsync();
        Assert.Single(client.Calls);
        var second = await stream.ToGenerationResultAsync();

        Assert.Equal(2, client.Calls.Count);
        Assert.Equal(first.Items.Select(item => item.Item.Id), second.Items.Select(item => item.Item.Id));
    }

    [Fact]
    public async Task Slow_consumer_holds_back_new_calls_and_never_the_reading_of_a_reply()
    {
        var begun = 0;
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var client = new StreamChatClient((call, _) =>
        {
            if (Interlocked.Increment(ref begun) == 3)
            {
                all.SetResult();
            }

            return Held(call, all.Task);
        });
        var options = new LearningItemGenerationOptions { MaxConcurrency = 3 };
        await using var updates = new LearningItemGenerator(client, options).GenerateStreamingAsync(Request).GetAsyncEnumerator();
        for (var started = 0; started < 3;)
        {
            Assert.True(await updates.MoveNextAsync());
            started += updates.Current is CallStarted ? 1 : 0;
        }

        await client.Idle; // nobody reads on, and the replies are read to their ends

        Assert.Equal((3, 3), (client.Calls, client.Wholes));
        while (await updates.MoveNextAsync())
        {
        }

        Assert.True(client.Calls > 3);
    }

    [Fact]
    public async Task Leaving_the_loop_early_cancels_the_calls_in_flight()
    {
        using var client = new StreamChatClient((call, token) => Held(call, Task.Delay(Timeout.Infinite, token)));

        await foreach (var update in new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = 4 }).GenerateStreamingAsync(Request))
        {
            if (update is ItemAccepted)
            {
                break;
            }
        }

        await client.Idle;
        Assert.InRange(client.Calls, 1, 4);
        Assert.Equal(0, client.Wholes);
    }

    [Fact]
    public async Task Leaving_the_loop_early_does_not_wait_for_a_client_that_ignores_cancellation()
    {
        var never = new TaskCompletionSource();
        using var client = new StreamChatClient((call, _) => Held(call, never.Task));

        await foreach (var update in new LearningItemGenerator(client).GenerateStreamingAsync(Request))
        {
            if (update is ItemAccepted)
            {
                break;
            }
        }

        Assert.Equal(0, client.Wholes);
        never.SetResult();
    }

    [Fact]
    public async Task Collected_stream_equals_the_result_of_the_run()
    {
        using var client = new FakeChatClient(ModelReplies.Good);
        var generator = new LearningItemGenerator(client, timeProvider: new FakeTimeProvider());
        var request = Sources.Request([.. Sources.Words(60), .. Sources.GrammarPoints(10)]);

        var run = await generator.GenerateAsync(request);
        var collected = await generator.GenerateStreamingAsync(request).ToGenerationResultAsync();

        Assert.Equal(LearningItemJson.Serialize(run.Report), LearningItemJson.Serialize(collected.Report));
        Assert.Equal(run.Items.Select(item => LearningItemJson.Serialize(item.Item)), collected.Items.Select(item => LearningItemJson.Serialize(item.Item)));
        Assert.Equal(run.Ledger.Entries.Select(entry => (entry.SourceId, entry.Category, entry.Outcome)), collected.Ledger.Entries.Select(entry => (entry.SourceId, entry.Category, entry.Outcome)));
    }

    [Fact]
    public async Task Updates_that_are_no_whole_run_are_an_error() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => None().ToGenerationResultAsync());

    [Fact]
    public async Task Cancelled_stream_still_finishes_and_then_throws()
    {
        using var stop = new CancellationTokenSource();
        using var client = new StreamChatClient((call, token) => Held(call, Task.Delay(Timeout.Infinite, token)));
        var updates = new List<GenerationUpdate>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var update in new LearningItemGenerator(client).GenerateStreamingAsync(Request, cancellationToken: stop.Token))
            {
                updates.Add(update);
                if (update is ItemAccepted)
                {
                    await stop.CancelAsync();
                }
            }
        });

        var finished = Assert.IsType<RunFinished>(updates[^1]);
        var accepted = updates.OfType<ItemAccepted>().Count();
        Assert.False(finished.Report.Complete);
        Assert.Equal((accepted, 200 - accepted), (finished.Ledger.Count(Vocab, SourceOutcome.Covered), finished.Ledger.Count(Vocab, SourceOutcome.Cancelled)));
        await client.Idle;
    }

    [Fact]
    public async Task Cancelled_run_throws_with_its_partial_result()
    {
        using var stop = new CancellationTokenSource();
        using var client = new StreamChatClient((call, token) => Held(call, CancelAsync(stop, token)));

        var exception = await Assert.ThrowsAsync<GenerationCanceledException>(() =>
            new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = 1 }).GenerateAsync(Request, cancellationToken: stop.Token));

        Assert.Equal(stop.Token, exception.CancellationToken);
        Assert.Single(exception.PartialResult.Items);
        Assert.Equal(199, exception.PartialResult.Ledger.Count(Vocab, SourceOutcome.Cancelled));
    }

    [Fact]
    public async Task Run_that_is_cancelled_beforehand_sends_nothing_and_accounts_for_all()
    {
        using var client = new FakeChatClient(ModelReplies.Good);

        var exception = await Assert.ThrowsAsync<GenerationCanceledException>(() => new LearningItemGenerator(client).GenerateAsync(Request, cancellationToken: new CancellationToken(canceled: true)));

        Assert.Empty(client.Calls);
        Assert.Equal(200, exception.PartialResult.Ledger.Count(Vocab, SourceOutcome.Cancelled));
    }

    [Fact]
    public async Task Without_streaming_only_whole_replies_are_asked_for()
    {
        using var whole = new FakeChatClient(ModelReplies.Good) { PieceLength = 0 }; // streaming would throw
        using var streamed = new StreamChatClient((call, _) => Held(call, Task.CompletedTask));

        var one = await new LearningItemGenerator(whole, new LearningItemGenerationOptions { UseStreaming = false }).GenerateAsync(Request);
        var other = await new LearningItemGenerator(streamed).GenerateAsync(Request);

        Assert.True(one.IsComplete);
        Assert.True(other.IsComplete);
        Assert.Equal(one.Items.Select(item => item.Item.Id), other.Items.Select(item => item.Item.Id));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Client_that_reports_no_usage_is_reckoned_with_the_estimate(bool streaming)
    {
        using var client = new FakeChatClient((call, _) => Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, ModelReplies.Good(call))) { FinishReason = ChatFinishReason.Stop }));
        var generator = new LearningItemGenerator(client, new LearningItemGenerationOptions { UseStreaming = streaming });

        var totals = (await generator.GenerateAsync(Request)).Report.Totals;

        Assert.Equal((await generator.PlanAsync(Request)).InputTokens, totals.InputTokens);
        Assert.InRange(totals.OutputTokens, 200 * 30, 200 * 120);
    }

    [Fact]
    public async Task Calls_tell_how_their_categories_stand_to_stream_and_receiver_alike()
    {
        using var client = new FakeChatClient(ModelReplies.Good);
        var told = new List<GenerationProgress>();
        var request = Sources.Request([.. Sources.Words(60), .. Sources.GrammarPoints(10)], Vocab, LearningItemCategory.Grammar, LearningItemCategory.Idiom);

        var updates = await Updates.ReadAsync(new LearningItemGenerator(client).GenerateStreamingAsync(request, new GenerationRunOptions { Progress = new Receiver(told) }));

        Assert.Equal(told, updates.OfType<CallFinished>().SelectMany(finished => finished.Progress));
        Assert.All(told.GroupBy(progress => progress.Category), category =>
        {
            Assert.Equal(category.Last().CallsPlanned, category.Last().CallsDone);
            Assert.Equal(100 * category.Last().CallsDone, category.Last().InputTokens);
        });
        Assert.Equal([60, 10, 1], new[] { "vocab", "grammar", "idiom" }.Select(name => told.Last(progress => progress.Category.Value == name).Items));
    }

    // A good reply whose first item comes at once and whose rest waits.
    private static async IAsyncEnumerable<string> Held(SentCall call, Task hold)
    {
        var text = ModelReplies.Good(call);
        var end = text.IndexOf("},{", StringComparison.Ordinal) + 1;
        yield return text[..end];
        await hold;
        yield return text[end..];
    }

    private static async Task CancelAsync(CancellationTokenSource stop, CancellationToken token)
    {
        await stop.CancelAsync();
        await Task.Delay(Timeout.Infinite, token);
    }

    private static async IAsyncEnumerable<GenerationUpdate> None()
    {
        await Task.CompletedTask;
        yield break;
    }

    private sealed class Receiver(List<GenerationProgress> told) : IProgress<GenerationProgress>
    {
        public void Report(GenerationProgress value) => told.Add(value);
    }
}
