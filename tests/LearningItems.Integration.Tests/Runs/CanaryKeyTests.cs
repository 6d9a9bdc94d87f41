using System.Collections.Concurrent;
using System.Diagnostics;
using LearningItems.Cli.Providers;
using LearningItems.Generation;
using LearningItems.LoopbackModel;
using Microsoft.Extensions.Logging;

namespace LearningItems.Integration.Tests.Runs;

/// <summary>The key goes into the header of requests and nowhere else: no log, no exception, no result, no span.</summary>
public class CanaryKeyTests
{
    [Theory]
    [InlineData(ChatProvider.OpenAi, true)]
    [InlineData(ChatProvider.OpenAi, false)]
    [InlineData(ChatProvider.Anthropic, true)]
    [InlineData(ChatProvider.Anthropic, false)]
    public async Task Key_is_sent_and_stands_nowhere_else(string provider, bool streaming)
    {
        Fault[] faults = [new Fault.Authentication(), new Fault.ServerError(), new Fault.MidStreamCut(), new Fault.RateLimited(TimeSpan.FromSeconds(1)), new Fault.SchemaRejected(), new Fault.InvalidRequest()];
        var log = new TraceLog();
        using var spans = new Spans();
        foreach (var fault in faults)
        {
            var run = await WireRun.WithFirstAsync(fault, provider, streaming, log);

            Assert.All(run.Requests, request => Assert.Contains(request.Headers.Values, value => value.Contains(WireRun.Key, StringComparison.Ordinal)));
            Assert.All(run.Requests, request => AssertWithoutKey(request.Body.GetRawText()));
            AssertWithoutKey(string.Join('\n', run.Result.Failures.Select(failure => failure.Exception.ToString())));
            AssertWithoutKey(LearningItemJson.Serialize(run.Result.Report));
            AssertWithoutKey(LearningItemJson.Serialize<IReadOnlyList<LedgerEntry>>([.. run.Result.Ledger.Entries]));
        }

        Assert.Contains(log.Lines, line => line.Contains("Source rows:", StringComparison.Ordinal)); // down to the prompts
        Assert.All(log.Lines, AssertWithoutKey);
        Assert.NotEmpty(spans.Told);
        Assert.All(spans.Told, AssertWithoutKey);
    }

    private static void AssertWithoutKey(string text) => Assert.DoesNotContain("canary", text, StringComparison.OrdinalIgnoreCase);

    private sealed class TraceLog : ILogger<LearningItemGenerator>
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");
    }

    /// <summary>All that is told of any span of this library while it listens.</summary>
    private sealed class Spans : IDisposable
    {
        private readonly ActivityListener _listener;

        public Spans()
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == LearningItemTelemetry.SourceName,
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = span => Told.Enqueue(string.Join('\n', span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Append(span.StatusDescription))),
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public ConcurrentQueue<string> Told { get; } = new();

        public void Dispose() => _listener.Dispose();
    }
}
