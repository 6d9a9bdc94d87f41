using System.Net;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution.Failures;

/// <summary>What a run does about failing calls: tries again, waits, or ends.</summary>
public class RetriesTests
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;

    private readonly LearningItemGenerationOptions _options = new() { MaxConcurrency = 1 };

    [Fact]
    public async Task Attempts_are_the_requests_sent_and_calls_the_work()
    {
        var client = FailingFirst(1, () => new HttpRequestException("down", null, HttpStatusCode.ServiceUnavailable));

        var result = await RunAsync(client, words: 80);

        Assert.Equal(80, result.Items.Count);
        Assert.Equal((2, 4), (result.Report.Totals.Calls, result.Report.Totals.Attempts));
        Assert.Equal(4, client.Calls.Count);
        Assert.Empty(result.Failures);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Call_is_tried_again_so_often_and_then_failed(int retries)
    {
        _options.MaxRetries = retries;
        var client = FailingFirst(int.MaxValue, () => new IOException("gone"));

        var result = await RunAsync(client, words: 5);

        Assert.Equal(1 + retries, client.Calls.Count);
        Assert.Equal((1, 1 + retries), (result.Report.Totals.Calls, result.Report.Totals.Attempts));
        Assert.Equal(5, result.Ledger.Count(Vocab, SourceOutcome.Failed));
        Assert.IsType<IOException>(Assert.Single(result.Failures).Exception);
    }

    [Fact]
    public async Task Unknown_exception_gets_the_bounded_retry()
    {
        var client = FailingFirst(3, () => new InvalidOperationException("what is this"));

        Assert.True((await RunAsync(client, words: 5)).IsComplete);
        Assert.Equal(4, client.Calls.Count);
    }

    [Fact]
    public async Task Each_retry_is_told_with_its_delay_and_a_retry_after_is_its_floor()
    {
        _options.ClassifyFailure = exception => exception is InvalidOperationException ? new ChatFailure(ChatFailureKind.Transient, TimeSpan.FromSeconds(17)) : null;

        var retries = (await UpdatesAsync(FailingFirst(2, () => new InvalidOperationException()))).OfType<CallRetrying>().ToList();

        Assert.Equal([1, 1], retries.Select(retry => retry.CallNumber));
        Assert.All(retries, retry => Assert.Equal(TimeSpan.FromSeconds(17), retry.Delay));
        Assert.All(retries, retry => Assert.Equal(ChatFailureKind.Transient, retry.Failure.Kind));
    }

    [Fact]
    public async Task Rate_limit_uses_up_no_attempt_and_waits_at_least_as_long_as_asked()
    {
        _options.MaxRetries = 0;
        _options.ClassifyFailure = exception => exception is InvalidOperationException ? new ChatFailure(ChatFailureKind.RateLimited, TimeSpan.FromSeconds(21)) : null;
        var time = new InstantTimeProvider();

        var updates = await UpdatesAsync(FailingFirst(7, () => new InvalidOperationException("slow down")), time);

        var retries = updates.OfType<CallRetrying>().ToList();
        Assert.Equal(7, retries.Count);
        Assert.All(retries, retry => Assert.True(retry.Delay >= TimeSpan.FromSeconds(21)));
        Assert.True(Assert.IsType<RunFinished>(updates[^1]).Report.Complete);
        Assert.True(time.GetUtcNow() - new InstantTimeProvider().GetUtcNow() >= 7 * TimeSpan.FromSeconds(20.9));
    }

    [Fact]
    public async Task Rejection_at_a_rate_limit_costs_no_tokens()
    {
        var client = FailingFirst(3, () => new HttpRequestException("slow", null, HttpStatusCode.TooManyRequests));

        var result = await RunAsync(client, words: 5);

        Assert.Equal((100, 50), (result.Report.Totals.InputTokens, result.Report.Totals.OutputTokens));
    }

    [Fact]
    public async Task Rate_limit_that_does_not_end_ends_the_run_within_the_total_wait()
    {
        _options.MaxRateLimitWait = TimeSpan.FromMinutes(2);
        _options.MaxConcurrency = 4;
        var time = new InstantTimeProvider();
        var client = FailingFirst(int.MaxValue, () => new HttpRequestException("slow", null, HttpStatusCode.TooManyRequests));

        var result = await RunAsync(client, words: 200, time);

        Assert.Equal(200, result.Ledger.Count(Vocab, SourceOutcome.Failed));
        Assert.Contains("rate limit", result.Ledger.Entries[^1].Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.PaymentRequired)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task Failure_that_no_retry_can_mend_ends_the_run_at_once_and_keeps_what_is_done(HttpStatusCode status)
    {
        var calls = 0;
        var client = new FakeChatClient((call, _) => Interlocked.Increment(ref calls) == 2
            ? throw new HttpRequestException("no", null, status)
            : Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call))));

        var result = await RunAsync(client, words: 200);

        Assert.Equal(2, calls);
        Assert.Equal(40, result.Items.Count);
        Assert.Equal(160, result.Ledger.Count(Vocab, SourceOutcome.Failed));
        Assert.All(result.Ledger.Entries.Skip(80), entry => Assert.Contains("the run ended", entry.Detail, StringComparison.Ordinal));
        Assert.False(result.IsComplete);
    }

    [Fact]
    public async Task Run_of_failures_with_no_success_ends_the_run()
    {
        _options.MaxRetries = 0;
        var client = FailingFirst(int.MaxValue, () => new IOException("gone"));

        var result = await RunAsync(client, words: 400);

        Assert.Equal(5, client.Calls.Count);
        Assert.Equal(400, result.Ledger.Count(Vocab, SourceOutcome.Failed));
        Assert.Contains("in a row", result.Ledger.Entries[^1].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Success_between_failures_keeps_the_run_going()
    {
        _options.MaxRetries = 0;
        var calls = 0;
        var client = new FakeChatClient((call, _) => Interlocked.Increment(ref calls) % 5 != 0
            ? throw new IOException("gone")
            : Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call))));

        var result = await RunAsync(client, words: 400);

        Assert.Equal(10, calls);
        Assert.Equal(80, result.Items.Count);
        Assert.Equal(8, result.Failures.Count);
    }

    [Fact]
    public async Task Classification_that_throws_costs_the_run_nothing_but_its_word()
    {
        _options.ClassifyFailure = _ => throw new InvalidCastException("a mistake in the application");
        var client = FailingFirst(2, () => new IOException("gone"));

        var result = await RunAsync(client, words: 5);

        Assert.True(result.IsComplete);
        Assert.Equal(3, client.Calls.Count);
    }

    // The failures come first for every prompt.
    private static FakeChatClient FailingFirst(int times, Func<Exception> failure)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return new FakeChatClient((call, _) =>
        {
            lock (seen)
            {
                if ((seen[call.User] = seen.GetValueOrDefault(call.User) + 1) <= times)
                {
                    return Task.FromException<ChatResponse>(failure());
                }
            }

            return Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call)));
        });
    }

    private Task<GenerationResult> RunAsync(FakeChatClient client, int words, TimeProvider? time = null) =>
        new LearningItemGenerator(client, _options, timeProvider: time ?? new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(words), Vocab));

    private Task<List<GenerationUpdate>> UpdatesAsync(FakeChatClient client, TimeProvider? time = null) =>
        Updates.ReadAsync(new LearningItemGenerator(client, _options, timeProvider: time ?? new InstantTimeProvider()).GenerateStreamingAsync(Sources.Request(Sources.Words(5), Vocab)));
}
