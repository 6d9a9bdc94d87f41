namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>A fault that every call meets ends in its outcome after a bounded number of calls. Eight words, the third and sixth of them hard.</summary>
public class LastingFaultTests
{
    [Theory]
    // Nothing is lost.
    [InlineData(Fault.Fence, "covered 8", 1, 1)]
    [InlineData(Fault.Prose, "covered 8", 1, 1)]
    [InlineData(Fault.Duplicates, "covered 8", 1, 1)]
    // Three follow-ups for what is missing: each brings half, the last word stays.
    [InlineData(Fault.CutByLength, "covered 7, failed 1", 5, 5)]
    [InlineData(Fault.CutWithoutReason, "covered 7, failed 1", 5, 5)]
    [InlineData(Fault.BadJson, "covered 7, rejected 1", 4, 4)]
    [InlineData(Fault.MissingRows, "covered 6, failed 2", 4, 4)]
    [InlineData(Fault.EmptyReply, "failed 8", 4, 4)]
    [InlineData(Fault.ProseOnly, "failed 8", 4, 4)]
    [InlineData(Fault.CutBeforeFirstItem, "failed 8", 15, 15)]
    // Two for what is rejected.
    [InlineData(Fault.ShiftedIds, "rejected 8", 3, 3)]
    [InlineData(Fault.OffLanguage, "covered 6, rejected 2", 3, 3)]
    [InlineData(Fault.WrongTypes, "covered 6, rejected 2", 3, 3)]
    // Halves down to the words refused: 8; 4, 4; 2, 2, 2, 2; 1, 1, 1, 1.
    [InlineData(Fault.RefusedWord, "covered 6, refused 2", 11, 11)]
    [InlineData(Fault.RefusedByException, "covered 6, refused 2", 11, 11)]
    [InlineData(Fault.ContextExceeded, "failed 8", 15, 15)]
    // One call, tried 1 + 3 times.
    [InlineData(Fault.Hang, "failed 8", 1, 4)]
    [InlineData(Fault.ServerError, "failed 8", 1, 4)]
    [InlineData(Fault.Disconnect, "failed 8", 1, 4)]
    [InlineData(Fault.UnknownException, "failed 8", 1, 4)]
    // At most ten minutes of waiting: 12 × 50 s; 1, 2, 4, 8, 16, 32, 60 … s, of which half may be taken off.
    [InlineData(Fault.RateLimitedWithRetryAfter, "failed 8", 1, 13)]
    [InlineData(Fault.RateLimited, "failed 8", 1, 26)]
    // Nothing further is sent.
    [InlineData(Fault.QuotaExhausted, "failed 8", 1, 1)]
    [InlineData(Fault.Unauthorized, "failed 8", 1, 1)]
    public Task Run_ends_in_the_stated_outcome(Fault fault, string outcomes, int calls, int attempts) =>
        Task.WhenAll(AssertOutcomeAsync(fault, true, outcomes, calls, attempts), AssertOutcomeAsync(fault, false, outcomes, calls, attempts));

    [Theory]
    [InlineData(Fault.HangHalfWay, true, "covered 7, failed 1", 4, 7)] // the last word alone has no half to keep: it is tried 1 + 3 times
    [InlineData(Fault.DisconnectHalfWay, true, "covered 7, failed 1", 4, 7)]
    [InlineData(Fault.HangHalfWay, false, "failed 8", 1, 4)]
    [InlineData(Fault.DisconnectHalfWay, false, "failed 8", 1, 4)]
    public Task Run_of_replies_that_break_half_way_ends_in_the_stated_outcome(Fault fault, bool streaming, string outcomes, int calls, int attempts) =>
        AssertOutcomeAsync(fault, streaming, outcomes, calls, attempts);

    [Fact]
    public async Task Context_too_small_for_the_batch_is_met_by_smaller_ones()
    {
        var run = await FaultyRun.OfWordsAsync(80, streaming: true, _ => Fault.ContextExceeded, mostRows: 5);

        Assert.Equal("covered 80", run.Outcomes); // twice: 40; 20, 20; 10 × 4; 5 × 8
        Assert.Equal(30, run.Totals.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Each_of_many_refused_words_is_found_and_none_with_it(bool streaming)
    {
        var run = await FaultyRun.OfWordsAsync(40, streaming, _ => Fault.RefusedByException, isHard: index => index % 8 == 3);

        Assert.Equal("covered 35, refused 5", run.Outcomes);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_refused_word_is_found_by_halving(bool streaming)
    {
        var run = await FaultyRun.OfWordsAsync(8, streaming, _ => Fault.RefusedWord, isHard: index => index == 5);

        Assert.Equal("covered 7, refused 1", run.Outcomes);
        Assert.InRange(run.Totals.Calls, 4, 7);
    }

    private static async Task AssertOutcomeAsync(Fault fault, bool streaming, string outcomes, int calls, int attempts)
    {
        var run = await FaultyRun.OfWordsAsync(8, streaming, _ => fault, isHard: index => index is 2 or 5);

        Assert.Equal(outcomes, run.Outcomes);
        Assert.InRange(run.Totals.Calls, 1, calls);
        Assert.InRange(run.Totals.Attempts, 1, attempts);
        Assert.Equal(run.Totals.Attempts, run.Client.Calls.Count);
        Assert.All(run.Result.Ledger.Entries.Where(entry => entry.Outcome != SourceOutcome.Covered), entry => Assert.False(string.IsNullOrEmpty(entry.Detail)));
        run.Client.AssertIdle();
    }
}
