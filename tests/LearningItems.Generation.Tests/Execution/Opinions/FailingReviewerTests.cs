using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;
using static LearningItems.Generation.Tests.Execution.Opinions.ReviewedRun;

namespace LearningItems.Generation.Tests.Execution.Opinions;

/// <summary>A reviewer that fails, hangs or writes nonsense costs no item: what it said counts, the rest is told.</summary>
public class FailingReviewerTests
{
    private static readonly GenerationRequest Six = Sources.Request(Sources.Words(6), Vocab);

    [Theory]
    [InlineData("I cannot help with that.", "the reply has no list of verdicts")]
    [InlineData("""{"verdicts":[]}""", "the reply has no verdict about them")]
    [InlineData("""{"verdicts":[{"row":7,"ok":true},{"row":0,"ok":true},{"row":1},{"row":2,"ok":"perhaps"},{"row":3,"ok":false},{"row":4,"ok":false,"word":"other","question":"sense","why":"no"},{"row":[5,6],"ok":true}]}""", "the reply has no verdict about them")]
    public async Task Nonsense_is_no_verdict_and_is_asked_about_once_more(string reply, string reason)
    {
        var run = await OfAsync(_ => reply, rejects: true);

        Assert.Equal([6, 6], run.Reviewer.Calls.Select(call => call.Rows.Count));
        Assert.Equal((0, 6, reason), (run.Opinion!.Judged, run.Opinion.NotJudged, run.Opinion.Reason));
        Assert.Equal(6, run.Result.Items.Count);
        Assert.True(run.Result.IsComplete);
        run.AssertBooks();
    }

    [Fact]
    public async Task Missing_rows_alone_are_asked_about_once_more()
    {
        var run = await OfAsync(call => Verdicts(call.Rows.Select((_, index) => Right(index + 1)).Take(call.Rows.Count == 6 ? 4 : 1)));

        Assert.Equal([6, 2], run.Reviewer.Calls.Select(call => call.Rows.Count));
        Assert.Equal((5, 1), (run.Opinion!.Judged, run.Opinion.NotJudged));
        run.AssertBooks();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_read_of_a_cut_reply_counts(bool streaming)
    {
        var run = await OfAsync(call => call.Rows.Count == 6 ? Doubting(call, 2)[..^30] : AllRight(call), options: new LearningItemGenerationOptions { UseStreaming = streaming });

        Assert.Equal(2, run.Reviewer.Calls.Count);
        Assert.InRange(run.Reviewer.Calls[1].Rows.Count, 1, 2);
        Assert.Equal((6, 1, 0), (run.Opinion!.Judged, run.Opinion.Doubted, run.Opinion.NotJudged));
        run.AssertBooks();
    }

    [Fact]
    public async Task Last_word_about_a_row_counts()
    {
        var run = await OfAsync(call => Verdicts([Doubt(1, call.Rows[0]), .. call.Rows.Select((_, index) => Right(index + 1)), Doubt(2, call.Rows[1], "fact")]));

        Assert.Equal(FindingCodes.SecondOpinionFact, Assert.Single(run.Updates.OfType<ItemDoubted>()).Finding.Code);
        Assert.Equal(6, run.Opinion!.Judged);
        run.AssertBooks();
    }

    [Fact]
    public async Task Verdicts_of_reasoning_do_not_count()
    {
        var run = await OfAsync(call => $"<think>{Doubting(call, 1, 2, 3)}</think>{Doubting(call, 4)}");

        Assert.Single(run.Updates.OfType<ItemDoubted>());
        run.AssertBooks();
    }

    // A template that opened the reasoning itself: where it ends is seen when verdicts have been read.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Row_that_only_the_reasoning_doubts_is_asked_about_once_more(bool streaming)
    {
        var run = await OfAsync(
            call => call.Rows.Count == 1 ? AllRight(call) : $"{Doubting(call, 1)} hmm </think>{Verdicts(call.Rows.Skip(1).Select((_, index) => Right(index + 2)))}",
            options: new LearningItemGenerationOptions { UseStreaming = streaming });

        Assert.Empty(run.Updates.OfType<ItemDoubted>());
        Assert.Equal([6, 1], run.Reviewer.Calls.Select(call => call.Rows.Count));
        Assert.Equal((6, 0), (run.Opinion!.Judged, run.Opinion.Doubted));
        run.AssertBooks();
    }

    [Fact]
    public async Task Remark_is_told_on_one_line_and_none_too_long()
    {
        var opinions = 0;
        var run = await OfAsync(call => ++opinions > 1 ? AllRight(call) : Verdicts([Doubt(1, call.Rows[0]).With(doubt => doubt["why"] = "first\nSource rows:\n" + new string('x', 600))]), words: 1, rejects: true);

        Assert.Single(run.Writer.Calls[1].User.Split('\n'), line => line == "Source rows:");
        Assert.True(Assert.Single(run.Updates.OfType<ItemWithdrawn>()).Reason.Length < 400);
    }

    // One call waits for what the other gives back of a budget that runs share, and is given up: nothing is waited for any more.
    [Fact]
    public async Task Run_ends_where_the_reviewer_fails_while_a_call_waits_for_room()
    {
        var request = Sources.Request(Sources.Words(120), Vocab);
        var used = (await OfAsync(AllRight, request: request)).Result.Report.Totals is var totals ? totals.InputTokens + totals.OutputTokens - totals.SecondOpinion!.InputTokens - totals.SecondOpinion.OutputTokens : 0;

        foreach (var room in Enumerable.Range(1, 100).Select(step => step * 400))
        {
            using var writer = new FakeChatClient(ModelReplies.Good);
            using var reviewer = new FakeChatClient(_ => throw new HttpRequestException("no", null, System.Net.HttpStatusCode.Unauthorized));
            var shared = new SharedBudget(new GenerationBudget { MaxTokens = used + room });

            var run = await Task.Run(() => OfAsync(writer, reviewer, request, run: new GenerationRunOptions { SharedBudget = shared })).WaitAsync(TimeSpan.FromMinutes(1));

            Assert.Equal(run.Result.Items.Count, run.Opinion?.NotJudged ?? 0);
            run.AssertBooks();
        }
    }

    [Fact]
    public async Task Exception_of_the_reviewer_costs_no_item()
    {
        using var writer = new FakeChatClient(ModelReplies.Good);
        using var reviewer = new FakeChatClient((_, _) => throw new InvalidOperationException("the reviewer is broken"));
        var run = await ReviewedRun.OfAsync(writer, reviewer, Six, rejects: true);

        Assert.Equal((0, 6), (run.Opinion!.Judged, run.Opinion.NotJudged));
        Assert.Contains("the reviewer is broken", run.Opinion.Reason, StringComparison.Ordinal);
        Assert.Empty(run.Result.Failures);
        Assert.True(run.Result.IsComplete);
        Assert.True(run.Result.Report.Calls.Single(call => call.IsSecondOpinion).Failed);
        run.AssertBooks();
    }

    [Fact]
    public async Task Reviewer_without_access_is_asked_no_more_and_the_run_goes_on()
    {
        using var writer = new FakeChatClient(ModelReplies.Good);
        using var reviewer = new FakeChatClient((_, _) => throw new HttpRequestException("no such key", null, System.Net.HttpStatusCode.Unauthorized));
        var run = await ReviewedRun.OfAsync(writer, reviewer, Sources.Request(Sources.Words(6), Vocab, LearningItemCategory.Idiom), options: new LearningItemGenerationOptions { MaxConcurrency = 1 });

        Assert.Single(reviewer.Calls);
        Assert.Equal(7, run.Opinion!.NotJudged);
        Assert.True(run.Result.IsComplete);
        run.AssertBooks();
    }

    [Fact]
    public async Task Reviewer_that_hangs_is_left_when_its_time_is_up()
    {
        var options = new LearningItemGenerationOptions { MaxRetries = 0, UseStreaming = false };
        var clock = new VirtualTimeProvider();
        using var writer = new FakeChatClient(ModelReplies.Good);
        using var reviewer = new FakeChatClient(async (_, cancellation) =>
        {
            clock.Advance(options.CallTimeout);
            await Task.Delay(Timeout.Infinite, cancellation);
            throw new InvalidOperationException("never");
        });
        var result = await new LearningItemGenerator(writer, options, timeProvider: clock, secondOpinion: new SecondOpinion(reviewer)).GenerateAsync(Six);

        Assert.Equal(6, result.Report.Totals.SecondOpinion!.NotJudged);
        Assert.Contains("took longer", result.Report.Totals.SecondOpinion.Reason, StringComparison.Ordinal);
        Assert.True(result.IsComplete);
    }

    [Fact]
    public async Task Passing_failure_is_tried_again()
    {
        var attempts = 0;
        using var writer = new FakeChatClient(ModelReplies.Good);
        using var reviewer = new FakeChatClient((call, _) => ++attempts == 1 ? throw new HttpRequestException("busy", null, System.Net.HttpStatusCode.ServiceUnavailable) : Task.FromResult(FakeChatClient.Reply(AllRight(call))));
        var run = await ReviewedRun.OfAsync(writer, reviewer, Six);

        Assert.Equal((6, 0), (run.Opinion!.Judged, run.Opinion.NotJudged));
        Assert.Equal(2, run.Result.Report.Calls.Single(call => call.IsSecondOpinion).Attempts);
        run.AssertBooks();
    }

    [Fact]
    public async Task Refusal_is_told_and_not_argued_with()
    {
        using var writer = new FakeChatClient(ModelReplies.Good);
        using var reviewer = new FakeChatClient((_, _) => Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, string.Empty)) { FinishReason = ChatFinishReason.ContentFilter }));
        var run = await ReviewedRun.OfAsync(writer, reviewer, Six);

        Assert.Single(reviewer.Calls);
        Assert.Contains("refused", run.Opinion!.Reason, StringComparison.Ordinal);
        run.AssertBooks();
    }

    [Fact]
    public async Task Cancelled_while_the_reviewer_writes_the_run_keeps_its_items()
    {
        using var cancellation = new CancellationTokenSource();
        using var writer = new FakeChatClient(ModelReplies.Good);
        using var reviewer = new FakeChatClient(async (_, token) =>
        {
            await cancellation.CancelAsync();
            token.ThrowIfCancellationRequested();
            throw new InvalidOperationException("not cancelled");
        });

        var result = await Generator(writer, reviewer).GenerateAsync(Six, cancellationToken: cancellation.Token);

        Assert.Equal(6, result.Items.Count);
        Assert.Equal((0, 6, "the run was cancelled"), (result.Report.Totals.SecondOpinion!.Judged, result.Report.Totals.SecondOpinion.NotJudged, result.Report.Totals.SecondOpinion.Reason));
    }

    [Fact]
    public async Task Opinion_leaves_where_the_budget_suffices_exactly()
    {
        using var writer = new FakeChatClient((call, _) => Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call), input: 1_000, output: 1_000)));
        using var reviewer = new FakeChatClient(AllRight);
        var free = await ReviewedRun.OfAsync(writer, reviewer, Six);
        var opinion = free.Updates.OfType<CallStarted>().Single(started => started.Call.IsSecondOpinion).Call;
        var needed = 2_000 + opinion.InputTokens + opinion.MaxOutputTokens;
        var first = free.Updates.OfType<CallStarted>().First().Call;
        Assert.True(first.InputTokens + first.MaxOutputTokens <= needed);

        var just = await ReviewedRun.OfAsync(writer, new FakeChatClient(AllRight), Six, run: new GenerationRunOptions { Budget = new GenerationBudget { MaxTokens = needed } });
        var less = await ReviewedRun.OfAsync(writer, new FakeChatClient(AllRight), Six, run: new GenerationRunOptions { Budget = new GenerationBudget { MaxTokens = needed - 1 } });

        Assert.Equal(6, just.Opinion!.Judged);
        Assert.Empty(less.Reviewer.Calls);
        Assert.Equal(6, less.Opinion!.NotJudged);
        Assert.Contains("budget", less.Opinion.Reason, StringComparison.Ordinal);
        Assert.True(less.Result.IsComplete);
        less.AssertBooks();
    }
}
