namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>Faults after which nothing further is sent: 200 words in five calls, the fault in the second; the first one's items stay.</summary>
public class RunEndingFaultTests
{
    [Theory]
    [InlineData(Fault.QuotaExhausted, true, 1)]
    [InlineData(Fault.QuotaExhausted, false, 1)]
    [InlineData(Fault.Unauthorized, true, 1)]
    [InlineData(Fault.Unauthorized, false, 1)]
    [InlineData(Fault.RateLimitedWithRetryAfter, true, 13)]
    [InlineData(Fault.RateLimitedWithRetryAfter, false, 13)]
    public async Task Run_ends_at_once_and_keeps_what_is_done(Fault fault, bool streaming, int attempts)
    {
        var run = await FaultyRun.OfWordsAsync(200, streaming, number => number == 1 ? Fault.None : fault);

        Assert.Equal("covered 40, failed 160", run.Outcomes);
        Assert.Equal(40, run.Result.Items.Count);
        Assert.InRange(run.Client.Calls.Count, 1 + (attempts * 9 / 10), 1 + attempts); // the engine's own delay may be longer than Retry-After
        Assert.Single(run.Result.Failures);
        Assert.All(run.Result.Ledger.Entries.Where(entry => entry.Outcome == SourceOutcome.Failed), entry => Assert.False(string.IsNullOrEmpty(entry.Detail)));
    }

    [Theory]
    [InlineData(Fault.ServerError)]
    [InlineData(Fault.UnknownException)]
    public async Task Provider_that_is_down_is_given_up_after_five_calls(Fault fault)
    {
        var run = await FaultyRun.OfWordsAsync(800, streaming: true, _ => fault);

        Assert.Equal("failed 800", run.Outcomes);
        Assert.Equal((5, 20), (run.Totals.Calls, run.Totals.Attempts));
    }

    [Fact]
    public async Task Rate_limit_stops_every_worker_and_uses_up_no_attempt()
    {
        var run = await FaultyRun.OfWordsAsync(200, streaming: true, number => number % 6 == 1 ? Fault.None : Fault.RateLimited);

        Assert.Equal("covered 200", run.Outcomes); // five rejections before every answer, where a call has four attempts
        Assert.Empty(run.Result.Failures);
    }
}
