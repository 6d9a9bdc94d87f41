using System.Net;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>Whoever watches the log of a run that waits knows why, in a line for each wait.</summary>
public sealed class WaitLogTests : IDisposable
{
    private readonly FakeLogger<LearningItemGenerator> _log = new();
    private FakeChatClient? _client;

    public void Dispose() => _client?.Dispose();

    [Fact]
    public async Task Every_retry_is_a_line_with_its_length_and_cause_and_without_an_exception()
    {
        await RunAsync(new IOException("gone"), new TimeoutException("no answer"));

        Assert.Equal(
            ["Call 1 (vocab) is tried again in 1.0 s. Transient: gone", "Call 1 (vocab) is tried again in 2.0 s. Transient: no answer"],
            Told());
        Assert.All(_log.Collector.GetSnapshot(), line => Assert.Null(line.Exception));
    }

    // The request ends before all that listen to the cancellation have heard of it, and looks like one that failed.
    [Fact]
    public async Task Request_that_is_cancelled_is_no_retry()
    {
        using var cancellation = new CancellationTokenSource();
        _client = new FakeChatClient(async (_, token) =>
        {
            await cancellation.CancelAsync();
            token.ThrowIfCancellationRequested();
            return FakeChatClient.Reply(string.Empty);
        });

        await Assert.ThrowsAsync<GenerationCanceledException>(() => Generator(null).GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab), cancellationToken: cancellation.Token));

        Assert.Empty(Told());
    }

    // One after the other.
    [Fact]
    public async Task Every_pause_is_a_line()
    {
        await RunAsync(exception => new ChatFailure(ChatFailureKind.RateLimited, TimeSpan.FromSeconds(exception.Message.Length)), TooMany(10), TooMany(20), TooMany(40));

        Assert.Equal(
            [.. new[] { 10, 20, 40 }.Select(seconds => $"Every call waits {seconds}.0 s, call 1 (vocab) was turned away. RateLimited: {new string('.', seconds)}")],
            Told());
    }

    [Fact]
    public async Task Cause_is_one_line_however_the_server_puts_it()
    {
        await RunAsync(new HttpRequestException("HTTP 503\r\n\r\n  <html>" + new string('x', 1000), new IOException("never shown"), HttpStatusCode.ServiceUnavailable));

        Assert.Equal(["Call 1 (vocab) is tried again in 1.0 s. Transient: HTTP 503      <html>" + new string('x', 280) + "…"], Told());
    }

    [Fact]
    public async Task Cause_has_what_the_exceptions_within_say()
    {
        await RunAsync(new HttpRequestException("An error occurred while sending the request.", new IOException("Connection refused", new IOException("refused"))));

        Assert.Equal(["Call 1 (vocab) is tried again in 1.0 s. Transient: An error occurred while sending the request. Connection refused"], Told());
    }

    [Fact]
    public async Task Cause_is_what_the_application_calls_it()
    {
        await RunAsync(_ => new ChatFailure(ChatFailureKind.Transient) { Message = "the model is\nbeing loaded" }, new IOException("gone"));

        Assert.Equal(["Call 1 (vocab) is tried again in 1.0 s. Transient: the model is being loaded"], Told());
    }

    [Fact]
    public async Task Update_tells_the_cause_the_log_has()
    {
        _client = Failing(new IOException("gone"));
        var failures = new List<ChatFailure>();

        await foreach (var update in Generator(null).GenerateStreamingAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab)))
        {
            failures.AddRange(update is CallRetrying retrying ? [retrying.Failure] : []);
        }

        Assert.Equal("gone", Assert.Single(failures).Message);
    }

    // The message is as long as the wait is to be.
    private static HttpRequestException TooMany(int seconds) => new(new string('.', seconds), inner: null, HttpStatusCode.TooManyRequests);

    private static FakeChatClient Failing(params Exception[] failures)
    {
        var left = new Queue<Exception>(failures);
        return new FakeChatClient(call => left.TryDequeue(out var failure) ? throw failure : ModelReplies.Good(call));
    }

    private Task RunAsync(params Exception[] failures) => RunAsync(classify: null, failures);

    private Task RunAsync(Func<Exception, ChatFailure?>? classify, params Exception[] failures)
    {
        _client = Failing(failures);
        return Generator(classify).GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab));
    }

    private LearningItemGenerator Generator(Func<Exception, ChatFailure?>? classify) =>
        new(_client!, new LearningItemGenerationOptions { MaxRetries = 3, ClassifyFailure = classify }, timeProvider: new InstantTimeProvider(), logger: _log) { Random = () => 0 };

    private IEnumerable<string> Told() => _log.Collector.GetSnapshot().Where(line => line is { Level: LogLevel.Information, Id.Id: 18 or 19 }).Select(line => line.Message);
}
