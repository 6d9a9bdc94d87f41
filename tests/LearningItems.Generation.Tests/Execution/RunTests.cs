using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Time.Testing;

namespace LearningItems.Generation.Tests.Execution;

public class RunTests
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;
    private static readonly LearningItemCategory Idiom = LearningItemCategory.Idiom;

    [Fact]
    public async Task Good_replies_cover_every_source_and_give_an_item_in_every_category()
    {
        var request = Sources.Request([.. Sources.Words(200), .. Sources.GrammarPoints(50)]);

        var result = (await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good)).GenerateAsync(request)).EnsureComplete();

        Assert.Equal(LearningItemCategory.BuiltIn, result.Items.Select(item => item.Item.Category).Distinct());
        Assert.Equal(200, result.Ledger.Count(Vocab, SourceOutcome.Covered));
        Assert.Equal(50, result.Ledger.Count(LearningItemCategory.Grammar, SourceOutcome.Covered));
        Assert.Empty(result.Rejected);
    }

    [Fact]
    public async Task Failing_call_is_reported_with_its_exception_while_the_others_finish()
    {
        var client = new FakeChatClient((call, _) => call.Category == "idiom"
            ? throw new HttpRequestException("connection refused")
            : Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call))));

        var result = await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(30), Vocab, Idiom));

        var failure = Assert.Single(result.Failures);
        Assert.IsType<HttpRequestException>(failure.Exception);
        Assert.Equal(Idiom, failure.Category);
        Assert.Equal(30, result.Ledger.Count(Vocab, SourceOutcome.Covered));
        Assert.Equal(30, result.Ledger.Count(Idiom, SourceOutcome.Failed));
        Assert.Equal(CategoryStatus.Failed, result.Report.Categories[1].Status);
        Assert.Contains("connection refused", result.Report.Categories[1].Reason, StringComparison.Ordinal);
        Assert.False(result.IsComplete);
        Assert.Same(result, Assert.Throws<GenerationIncompleteException>(result.EnsureComplete).Result);
    }

    [Fact]
    public async Task Failure_and_nothing_found_are_told_apart()
    {
        var nothing = await new LearningItemGenerator(new FakeChatClient(_ => """{"items":[]}""")).GenerateAsync(Sources.Request(Sources.Words(3), Idiom));
        var prose = await new LearningItemGenerator(new FakeChatClient(_ => "Sorry, I cannot do that.")).GenerateAsync(Sources.Request(Sources.Words(3), Idiom));

        Assert.True(nothing.IsComplete);
        Assert.Equal(3, nothing.Ledger.Count(Idiom, SourceOutcome.NotApplicable));
        Assert.False(prose.IsComplete);
        Assert.Equal(3, prose.Ledger.Count(Idiom, SourceOutcome.Failed));
    }

    [Fact]
    public async Task Cut_reply_keeps_its_complete_items_and_accounts_for_the_rest()
    {
        var client = new FakeChatClient((call, _) =>
        {
            var text = ModelReplies.Good(call);
            var response = FakeChatClient.Reply(text[..(text.IndexOf("\"row\":6", StringComparison.Ordinal) + 60)]);
            response.FinishReason = ChatFinishReason.Length;
            return Task.FromResult(response);
        });

        var result = await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(8), Vocab));

        Assert.Equal(5, result.Items.Count);
        Assert.Equal(5, result.Ledger.Count(Vocab, SourceOutcome.Covered));
        var lost = result.Ledger.Entries.Where(entry => entry.Outcome == SourceOutcome.Failed).ToList();
        Assert.Equal(3, lost.Count);
        Assert.All(lost, entry => Assert.Contains("cut", entry.Detail, StringComparison.Ordinal));
        Assert.True(result.Report.Totals.WastedTokens > 0);
    }

    [Fact]
    public async Task Item_a_reply_is_cut_in_is_wasted_and_those_before_it_are_not()
    {
        var calls = 0;
        var client = new FakeChatClient((call, _) =>
        {
            var text = ModelReplies.Good(call);
            if (++calls > 1)
            {
                return Task.FromResult(FakeChatClient.Reply(text));
            }

            var written = text[..(text.IndexOf("\"row\":6", StringComparison.Ordinal) + 60)];
            var response = FakeChatClient.Reply(written, output: written.Length); // a token a character
            response.FinishReason = ChatFinishReason.Length;
            return Task.FromResult(response);
        });

        var result = await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(8), Vocab));

        Assert.True(result.IsComplete);
        Assert.InRange(result.Report.Totals.WastedTokens, 60, 75); // from the opening brace of the sixth
    }

    [Fact]
    public async Task Refused_reply_is_refused_in_the_ledger()
    {
        var client = new FakeChatClient((_, _) =>
        {
            var response = FakeChatClient.Reply(string.Empty);
            response.FinishReason = ChatFinishReason.ContentFilter;
            return Task.FromResult(response);
        });

        var result = await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(2), Vocab));

        Assert.Equal(2, result.Ledger.Count(Vocab, SourceOutcome.Refused));
        Assert.False(result.IsComplete);
    }

    [Fact]
    public async Task Rejected_draft_is_kept_with_its_findings_and_its_source_is_rejected()
    {
        var words = Sources.Words(3);
        var client = new FakeChatClient(call => ModelReplies.Items(call.Rows.Select((row, index) =>
        {
            var item = ModelReplies.OnePerSource(index + 1, row);
            if (row == words[1].Text)
            {
                item["examples"]![0] = "This is an English sentence.";
            }

            return item;
        })));

        var result = await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(words, Vocab));

        Assert.Equal(2, result.Items.Count);
        Assert.Equal(3, result.Rejected.Count);
        Assert.All(result.Rejected, rejected => Assert.Contains(rejected.Findings, finding => finding.Code == "off_language"));
        Assert.Equal(1, result.Ledger.Count(Vocab, SourceOutcome.Rejected));
        Assert.Equal(3, result.Report.Totals.Rejected["off_language"]);
        Assert.Equal([words[1].Text], client.Calls[2].Rows);
        Assert.InRange(result.Report.Totals.WastedTokens, 101, 149); // two replies whole, and one item of the first
    }

    [Fact]
    public async Task Reply_whose_rows_slipped_by_one_covers_nothing_wrongly()
    {
        var client = new FakeChatClient(call => ModelReplies.Items(call.Rows.Select((row, index) => ModelReplies.OnePerSource((index % call.Rows.Count) + 1, call.Rows[(index + 1) % call.Rows.Count]))));

        var result = await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(5), Vocab));

        Assert.Empty(result.Items);
        Assert.Equal(3 * 5, result.Report.Totals.Rejected["echo_mismatch"]);
        Assert.Equal(3, client.Calls.Count);
        Assert.Equal(5, result.Ledger.Count(Vocab, SourceOutcome.Rejected));
    }

    [Fact]
    public async Task Calls_at_once_never_exceed_the_concurrency()
    {
        var (running, most) = (0, 0);
        var firstWave = new TaskCompletionSource();
        var client = new FakeChatClient(async (call, token) =>
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            if (now == 4)
            {
                firstWave.TrySetResult();
            }

            await firstWave.Task.WaitAsync(token);
            await Task.Yield();
            Interlocked.Decrement(ref running);
            return FakeChatClient.Reply(ModelReplies.Good(call));
        });

        var result = await new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = 4 })
            .GenerateAsync(Sources.Request([.. Sources.Words(200), .. Sources.GrammarPoints(50)]));

        Assert.Equal(4, most);
        Assert.True(result.IsComplete);
    }

    [Fact]
    public async Task Items_and_ledger_are_the_same_whatever_order_the_calls_end_in()
    {
        var request = Sources.Request([.. Sources.Words(60), .. Sources.GrammarPoints(20)]);
        var options = new LearningItemGenerationOptions { MaxConcurrency = 100 };
        var forwards = new LearningItemGenerator(new FakeChatClient(ModelReplies.Good), options, timeProvider: new FakeTimeProvider());
        var calls = (await forwards.PlanAsync(request)).Calls.Count;
        var inOrder = await forwards.GenerateAsync(request);

        // Every call waits until all have come, then they end last to first.
        var turns = new List<TaskCompletionSource>();
        var backwards = new FakeChatClient(async (call, _) =>
        {
            int place;
            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            lock (turns)
            {
                place = turns.Count;
                turns.Add(turn);
                if (turns.Count == calls)
                {
                    turn.SetResult();
                }
            }

            await turn.Task;
            if (place > 0)
            {
                turns[place - 1].SetResult();
            }

            return FakeChatClient.Reply(ModelReplies.Good(call));
        });
        var reversed = await new LearningItemGenerator(backwards, options, timeProvider: new FakeTimeProvider()).GenerateAsync(request);

        Assert.Equal(inOrder.Items.Select(item => item.Item.Id), reversed.Items.Select(item => item.Item.Id));
        Assert.Equal(inOrder.Ledger.Entries.Select(entry => (entry.SourceId, entry.Outcome)), reversed.Ledger.Entries.Select(entry => (entry.SourceId, entry.Outcome)));
    }

    [Fact]
    public async Task Progress_receiver_that_throws_costs_nothing()
    {
        var run = new GenerationRunOptions { Progress = new ThrowingProgress() };

        var result = await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good)).GenerateAsync(Sources.Request(Sources.Words(40), Vocab), run);

        Assert.Equal(40, result.Items.Count);
    }

    [Fact]
    public async Task Progress_ends_with_every_call_done()
    {
        var reports = new List<GenerationProgress>();
        var run = new GenerationRunOptions { Progress = new CollectingProgress(reports) };

        await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good)).GenerateAsync(Sources.Request(Sources.Words(40), Vocab), run);

        Assert.Equal(Enumerable.Range(1, reports[^1].CallsPlanned), reports.Select(report => report.CallsDone));
        Assert.Equal(40, reports[^1].Items);
        Assert.Equal(100 * reports[^1].CallsPlanned, reports[^1].InputTokens);
    }

    [Fact]
    public async Task Generator_never_disposes_the_client()
    {
        var client = new FakeChatClient(ModelReplies.Good);

        await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(2), Vocab));

        Assert.False(client.IsDisposed);
    }

    [Fact]
    public async Task Second_run_gives_the_same_ids_and_with_existing_items_pays_for_nothing()
    {
        var request = Sources.Request([.. Sources.Words(30), .. Sources.GrammarPoints(5)], Vocab, LearningItemCategory.Grammar);
        var first = await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good)).GenerateAsync(request);
        var second = await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good)).GenerateAsync(request);
        Assert.Equal(first.Items.Select(item => item.Item.Id), second.Items.Select(item => item.Item.Id));

        var client = new FakeChatClient(ModelReplies.Good);
        var third = await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider()).GenerateAsync(request with { ExistingItems = [.. first.Items.Select(item => item.Item)] });

        Assert.Empty(client.Calls);
        Assert.Equal(35, third.Ledger.Entries.Count(entry => entry.Outcome == SourceOutcome.Existing));
        Assert.True(third.IsComplete);
    }

    [Fact]
    public async Task Items_of_one_run_can_be_the_sources_of_the_next()
    {
        var first = await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good)).GenerateAsync(Sources.Request(Sources.Words(12), Vocab));
        var read = first.Items.Select(item => LearningItemJson.Deserialize<LearningItem>(LearningItemJson.Serialize(item.Item))!.ToSource()).ToList();

        var next = await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good)).GenerateAsync(Sources.Request(read, Vocab));

        Assert.Equal(first.Items.Select(item => item.Item.TargetItem), next.Items.Select(item => item.Item.TargetItem));
        Assert.Equal(first.Items.Select(item => item.Item.Romanization), next.Items.Select(item => item.Item.Romanization));
        Assert.Equal(first.Items.Select(item => item.Item.Id.ToString()), next.Items.Select(item => Assert.Single(item.SourceIds)));
    }

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value && Interlocked.CompareExchange(ref most, value, seen) != seen)
        {
        }
    }

    private sealed class ThrowingProgress : IProgress<GenerationProgress>
    {
        public void Report(GenerationProgress value) => throw new InvalidOperationException("the display broke");
    }

    private sealed class CollectingProgress(List<GenerationProgress> reports) : IProgress<GenerationProgress>
    {
        public void Report(GenerationProgress value) => reports.Add(value);
    }
}
