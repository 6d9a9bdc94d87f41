using LearningItems.Generation;

namespace LearningItems.Integration.Tests.Accents;

/// <summary>What a run of many calls does where each of them would meet the same: no more requests than were on their way already, and no sooner than asked.</summary>
public class RefusedRunTests
{
    private const int Concurrency = 4;

    [Theory]
    [InlineData(401, """{"error":{"message":"Incorrect API key provided.","code":"invalid_api_key"}}""", "Incorrect API key")]
    [InlineData(429, """{"error":{"message":"You exceeded your current quota.","code":"insufficient_quota"}}""", "exceeded your current quota")]
    public async Task No_more_requests_are_sent_than_calls_may_be_in_flight(int status, string body, string reason)
    {
        foreach (var streaming in new[] { true, false })
        {
            var run = await AccentedRun.WithAsync(Accent.Always(body, status), streaming, Concurrency, [.. LearningItemCategory.BuiltIn]);

            Assert.InRange(run.Requests, 1, Concurrency);
            Assert.Contains(reason, run.Reason, StringComparison.Ordinal);
            Assert.DoesNotContain("covered", run.Outcomes, StringComparison.Ordinal);
        }
    }

    // A day is not waited for in silence: the run ends, and says how long it would have been.
    [Theory]
    [InlineData(429, """{"error":{"message":"Rate limit reached.","code":"rate_limit_exceeded"}}""")]
    [InlineData(503, """{"error":{"message":"Overloaded."}}""")]
    public async Task A_days_wait_is_told_and_not_waited_for(int status, string body)
    {
        foreach (var streaming in new[] { true, false })
        {
            var answer = WireAnswer.Json(body, status) with { RetryAfter = TimeSpan.FromDays(1) };

            var run = await AccentedRun.WithAsync(new Accent { Instead = (_, _) => answer }, streaming);

            Assert.Equal(("failed 8", 1), (run.Outcomes, run.Requests));
            Assert.Contains("1.00:00:00", run.Result.Ledger.Entries[0].Detail, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Rate_limit_waits_as_long_as_it_asks(bool streaming)
    {
        var turnedAway = WireAnswer.Json("""{"error":{"message":"Rate limit reached.","code":"rate_limit_exceeded"}}""", 429) with { RetryAfter = TimeSpan.FromSeconds(37) };

        var run = await AccentedRun.WithAsync(new Accent { Instead = (number, _) => number == 1 ? turnedAway : null }, streaming);

        Assert.Equal(("covered 8", 2), (run.Outcomes, run.Requests));
        Assert.InRange(Assert.Single(run.Updates.OfType<CallRetrying>()).Delay, TimeSpan.FromSeconds(37), TimeSpan.FromSeconds(42));
    }
}
