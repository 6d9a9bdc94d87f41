namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>A fault that happens once, to the only call of eight words, costs no word: all end covered.</summary>
public class FaultOnceTests
{
    private const int Words = 8;

    [Theory]
    // The reply stands as it is: nothing is asked again.
    [InlineData(Fault.Fence, 1, 1, 8)]
    [InlineData(Fault.Prose, 1, 1, 8)]
    [InlineData(Fault.Duplicates, 1, 1, 8)]
    // What it has is kept, the rest asked for again together.
    [InlineData(Fault.CutByLength, 2, 2, 4)]
    [InlineData(Fault.CutWithoutReason, 2, 2, 4)]
    [InlineData(Fault.BadJson, 2, 2, 4)]
    [InlineData(Fault.MissingRows, 2, 2, 7)]
    [InlineData(Fault.OffLanguage, 2, 2, 7)]
    [InlineData(Fault.WrongTypes, 2, 2, 7)]
    // It has nothing: all is asked for again, in another way.
    [InlineData(Fault.ShiftedIds, 2, 2, 0)]
    [InlineData(Fault.EmptyReply, 2, 2, 0)]
    [InlineData(Fault.ProseOnly, 2, 2, 0)]
    [InlineData(Fault.CutBeforeFirstItem, 3, 3, 0)]
    // Refused as a whole: in halves.
    [InlineData(Fault.RefusedWord, 3, 3, 0)]
    [InlineData(Fault.RefusedByException, 3, 3, 0)]
    [InlineData(Fault.ContextExceeded, 3, 3, 0)]
    // May pass: the same call again.
    [InlineData(Fault.Hang, 1, 2, 0)]
    [InlineData(Fault.RateLimited, 1, 2, 0)]
    [InlineData(Fault.RateLimitedWithRetryAfter, 1, 2, 0)]
    [InlineData(Fault.ServerError, 1, 2, 0)]
    [InlineData(Fault.Disconnect, 1, 2, 0)]
    [InlineData(Fault.UnknownException, 1, 2, 0)]
    public Task Every_word_is_covered(Fault fault, int calls, int attempts, int kept) =>
        Task.WhenAll(AssertCoveredAsync(fault, true, calls, attempts, kept), AssertCoveredAsync(fault, false, calls, attempts, kept));

    [Theory]
    [InlineData(Fault.HangHalfWay, true, 2, 2, 4)]
    [InlineData(Fault.DisconnectHalfWay, true, 2, 2, 4)]
    [InlineData(Fault.HangHalfWay, false, 1, 2, 0)] // a whole reply has no half to keep
    [InlineData(Fault.DisconnectHalfWay, false, 1, 2, 0)]
    public Task Every_word_is_covered_after_a_break_half_way(Fault fault, bool streaming, int calls, int attempts, int kept) =>
        AssertCoveredAsync(fault, streaming, calls, attempts, kept);

    private static async Task AssertCoveredAsync(Fault fault, bool streaming, int calls, int attempts, int kept)
    {
        var run = await FaultyRun.OfWordsAsync(Words, streaming, number => number == 1 ? fault : Fault.None, isHard: index => index == 2);

        Assert.Equal("covered 8", run.Outcomes);
        Assert.Equal(Words, run.Result.Items.Count);
        Assert.True(run.Result.IsComplete);
        Assert.InRange(run.Totals.Calls, 1, calls);
        Assert.InRange(run.Totals.Attempts, 1, attempts);
        Assert.Equal(run.Totals.Attempts, run.Client.Calls.Count);
        Assert.Equal(Words - kept, run.Client.Calls.Skip(1).Sum(call => call.Rows.Count)); // what was kept is not asked for again
        run.Client.AssertIdle();
    }
}
