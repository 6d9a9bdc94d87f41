using System.Net;
using System.Reflection;
using LearningItems.Generation.Execution;
using LearningItems.Generation.Tests.Execution.Batches;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Journal;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>Every line the engine logs, as whoever reads the log sees it: event, level, words, and the exception where there is one.</summary>
public sealed class RunLogTests : IDisposable
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;

    private static readonly IReadOnlyList<Line> Lines =
    [
        new(1, LogLevel.Information, "Run started: 2 categories in 2 calls for zh.", log => log.RunAsync(ModelReplies.Good)),
        new(2, LogLevel.Information, "Run finished, complete: 4 items from 2 calls, 200 tokens in, 100 out, 0.0 s.", log => log.RunAsync(ModelReplies.Good)),
        new(3, LogLevel.Warning, "The reply to call 1 broke off after 1 drafts; they are kept.", log => log.RunBreakingAsync()) { Exception = typeof(IOException) },
        new(4, LogLevel.Debug, "Call 1 started: vocab, 3 sources.", log => log.RunAsync(ModelReplies.Good)),
        new(5, LogLevel.Debug, "Call 1 finished: vocab, 3 drafts, 100 tokens in, 50 out.", log => log.RunAsync(ModelReplies.Good)),
        new(6, LogLevel.Warning, "Call 2 (idiom) failed, 3 sources affected. Transient: gone", log => log.RunAsync(call => call.Category == "idiom" ? throw new IOException("gone") : ModelReplies.Good(call))) { Exception = typeof(IOException) },
        new(7, LogLevel.Warning, "The receiver of progress reports threw or did not return; the run goes on.", log => log.RunAsync(ModelReplies.Good, run: new GenerationRunOptions { Progress = new BrokenDisplay() })) { Exception = typeof(TimeZoneNotFoundException) },
        new(8, LogLevel.Trace, "Prompt of call 1: Language taught: Mandarin Chinese (zh).", log => log.RunAsync(ModelReplies.Good)) { IsBeginning = true },
        new(9, LogLevel.Trace, "Reply to call 1: {\"items\":[{\"row\":1,", log => log.RunAsync(ModelReplies.Good)) { IsBeginning = true },
        new(10, LogLevel.Debug, "The chat client has no metadata; the report names no provider.", log => log.RunNamelessAsync()) { Exception = typeof(NotSupportedException) },
        new(11, LogLevel.Warning, "CountTokens threw or did not return; the tokens of this text are estimated.", log => log.RunAsync(_ => "unreadable", new LearningItemGenerationOptions { CountTokens = text => text == "unreadable" ? throw new TimeZoneNotFoundException() : 1 }, withUsage: false)) { Exception = typeof(TimeZoneNotFoundException) },
        new(12, LogLevel.Warning, "ClassifyFailure threw or did not return; the failure is classified by default.", log => log.RunAsync(_ => throw new IOException("gone"), new LearningItemGenerationOptions { ClassifyFailure = _ => throw new TimeZoneNotFoundException() })) { Exception = typeof(TimeZoneNotFoundException) },
        new(13, LogLevel.Error, "The run was left, and what its calls had brought by then could not be kept in the journal.", log => log.LeaveWithAFullJournalAsync()) { Exception = typeof(IOException) },
        new(14, LogLevel.Warning, "What the client does when its calls are cancelled threw.", log => log.LeaveAClientThatThrowsAsync()) { Exception = typeof(AggregateException) },
        new(15, LogLevel.Warning, "The provider did not pass on the reply to call 1; what it says of it is read.", log => log.WithholdAReplyAsync()) { Exception = typeof(InvalidOperationException) },
        new(16, LogLevel.Debug, "Call 1 (vocab) was cancelled with the run.", log => log.CancelCallsThatWaitAsync()),
        new(17, LogLevel.Debug, "Call 1 (vocab) waits no longer: the run has ended.", log => log.HaltACallThatWaitsAsync()),
        new(18, LogLevel.Information, "Call 1 (vocab) is tried again in 17.0 s. Transient: gone", log => log.RetryAsync()),
        new(19, LogLevel.Information, "Every call waits 40.0 s, call 1 (vocab) was turned away. RateLimited: slow down", log => log.CancelCallsThatWaitAsync()),
        new(20, LogLevel.Debug, "Call 2 (idiom) was turned away, too, and waits with the others.", log => log.CancelCallsThatWaitAsync()),
        new(21, LogLevel.Debug, "The chat client does not say whether it traces; the tokens of a call stand on its own span.", log => log.RunNamelessAsync()) { Exception = typeof(NotSupportedException) },
        new(22, LogLevel.Warning, "The limiter threw or did not return when it was told that a call has ended; the call's reply counts.", log => log.RunAsync(ModelReplies.Good, new LearningItemGenerationOptions { Limiter = new TouchyLimiter(touchesEnds: true) })) { Exception = typeof(TimeZoneNotFoundException) },
        new(23, LogLevel.Information, "The run waits for 3 sources that other runs are asking for.", log => log.WaitForOthersAsync()),
        new(24, LogLevel.Warning, "The item store failed; the run goes on without it, and asks for what it would have waited for.", log => log.RunAsync(ModelReplies.Good, run: new GenerationRunOptions { ItemStore = new TouchyItemStore(new InMemoryItemStore()) { FailsToKeep = true } })) { Exception = typeof(IOException) },
        new(25, LogLevel.Warning, "The reply to call 1 ran on and was not read to its end: the reply was left after 16 items, for 6 would have been two for each that was asked for.", log => log.RunAsync(call => ModelReplies.Items(Enumerable.Repeat(0, 50).Select(_ => ModelReplies.OnePerSource(1, call.Rows[0]))))),
        new(26, LogLevel.Warning, "The usage reported for call 1 cannot be (100 tokens in, 9223372036854775807 out): what its text allows is counted. Told once a run.", log => log.ReportNonsenseAsync()),
        new(27, LogLevel.Warning, "What the client does at the end of call 1 threw or did not return; what was read of the reply counts.", log => log.RunWithAnEndThatThrowsAsync()) { Exception = typeof(TimeZoneNotFoundException) },
        new(28, LogLevel.Warning, "A listener to spans or measurements threw; the run goes on. Told once a run.", log => log.RunWithAListenerThatThrowsAsync()) { Exception = typeof(TimeZoneNotFoundException) },
        new(29, LogLevel.Information, "Batch batch_li", log => log.RunInBatchesAsync()) { IsBeginning = true },
        new(30, LogLevel.Warning, "Whether the provider took the batch li", log => log.RunInBatchesAsync(failsAt: "submitted")) { IsBeginning = true, Exception = typeof(IOException) },
        new(31, LogLevel.Warning, "How the batch li", log => log.RunInBatchesAsync(failsAt: "get")) { IsBeginning = true, Exception = typeof(IOException) },
        new(32, LogLevel.Information, "Batch batch_li", log => log.RunInBatchesAsync()) { IsBeginning = true },
        new(33, LogLevel.Warning, "2 items of vocab are without a second opinion, and stand as they are: the reply has no list of verdicts.", log => log.RunWithAReviewerThatIsOfNoUseAsync()),
    ];

    private readonly FakeLogger<LearningItemGenerator> _log = new();
    private FakeChatClient? _client;

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Lines.Count)];

    public void Dispose() => _client?.Dispose();

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Line_is_logged_with_its_level_its_words_and_its_exception(int number)
    {
        var line = Lines[number];

        await line.Provoke(this);

        var logged = _log.Collector.GetSnapshot().Where(record => record.Id.Id == line.Id).ToList();
        Assert.True(logged.Exists(line.Is), $"no line {line.Id} is {line.Level}: {line.Message} ({line.Exception?.Name}); there are {string.Join(" | ", logged)}");
    }

    [Fact]
    public void Every_line_stands_here_and_has_a_number_of_its_own()
    {
        var lines = typeof(RunLog).GetMethods().Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()?.EventId).OfType<int>().ToList();

        Assert.Equal(lines.Order(), Lines.Select(line => line.Id).Distinct().Order());
    }

    [Fact]
    public async Task Values_of_a_line_are_there_by_name()
    {
        await RunAsync(ModelReplies.Good);

        var finished = Assert.Single(_log.Collector.GetSnapshot(), record => record is { Id.Id: 5, Message: ['C', 'a', 'l', 'l', ' ', '1', ..] });
        Assert.Equal(
            ["Categories=vocab", "Drafts=3", "InputTokens=100", "Number=1", "OutputTokens=50"],
            finished.StructuredState!.Where(value => value.Key != "{OriginalFormat}").Select(value => $"{value.Key}={value.Value}").Order(StringComparer.Ordinal));
        Assert.Equal("LearningItems.Generation.LearningItemGenerator", finished.Category);
    }

    // An application that logs what matters does not find its course in the log.
    [Fact]
    public async Task Course_and_replies_are_in_no_line_above_trace()
    {
        await RunAsync(call => call.Category == "idiom" ? throw new IOException("gone") : ModelReplies.Good(call));

        var told = string.Join('\n', _log.Collector.GetSnapshot().Where(record => record.Level > LogLevel.Trace).Select(record => record.ToString()));
        Assert.DoesNotContain(Sources.Words(1)[0].Text, told, StringComparison.Ordinal);
        Assert.DoesNotContain("word 0", told, StringComparison.Ordinal);
    }

    private Task WaitForOthersAsync()
    {
        _client = new FakeChatClient(ModelReplies.Good);
        return Generator(_client).GenerateAsync(Request(Vocab), new GenerationRunOptions { ItemStore = new TouchyItemStore(new InMemoryItemStore()) { Holds = 1 } });
    }

    private Task RunAsync(Func<SentCall, string> answer, LearningItemGenerationOptions? options = null, GenerationRunOptions? run = null, bool withUsage = true)
    {
        _client = new FakeChatClient((call, _) =>
        {
            var reply = FakeChatClient.Reply(answer(call));
            reply.Usage = withUsage ? reply.Usage : null;
            return Task.FromResult(reply);
        });
        return Generator(_client, options).GenerateAsync(Request(Vocab, LearningItemCategory.Idiom), run);
    }

    private async Task RunWithAReviewerThatIsOfNoUseAsync()
    {
        _client = new FakeChatClient(ModelReplies.Good);
        using var reviewer = new FakeChatClient(_ => "I would not know.");
        await new LearningItemGenerator(_client, timeProvider: new InstantTimeProvider(), logger: _log, secondOpinion: new SecondOpinion(reviewer)).GenerateAsync(Sources.Request(Sources.Words(2), LearningItemCategory.Vocab));
    }

    private async Task RunInBatchesAsync(string? failsAt = null)
    {
        var run = new BatchedRun();
        run.Provider.At = at => _ = at == failsAt ? throw new IOException("gone") : 0;
        var (generator, options) = (new BatchedLearningItemGenerator(Generator(new FakeChatClient(ModelReplies.Good)), run.Provider), new GenerationRunOptions { Journal = run.Journal });
        await generator.AdvanceAsync(Request(Vocab), options);
        await generator.AdvanceAsync(Request(Vocab), options);
    }

    private async Task RunWithAListenerThatThrowsAsync()
    {
        var isOurs = new AsyncLocal<bool> { Value = true };
        using var listener = new System.Diagnostics.ActivityListener
        {
            ShouldListenTo = source => source.Name == LearningItemTelemetry.SourceName,
            Sample = (ref System.Diagnostics.ActivityCreationOptions<System.Diagnostics.ActivityContext> _) => isOurs.Value ? throw new TimeZoneNotFoundException() : System.Diagnostics.ActivitySamplingResult.None,
        };
        System.Diagnostics.ActivitySource.AddActivityListener(listener);
        await RunAsync(ModelReplies.Good);
    }

    private Task ReportNonsenseAsync()
    {
        _client = new FakeChatClient((call, _) => Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call), output: long.MaxValue)));
        return Generator(_client).GenerateAsync(Request(Vocab));
    }

    private Task RunWithAnEndThatThrowsAsync()
    {
        var client = new StreamChatClient((call, _) => WithAnEndThatThrowsAsync(call));
        return Generator(client).GenerateAsync(Request(Vocab));

        static async IAsyncEnumerable<string> WithAnEndThatThrowsAsync(SentCall call)
        {
            try
            {
                await Task.Yield();
                for (var copies = 0; copies < 50; copies++)
                {
                    yield return $"{ModelReplies.Items([ModelReplies.OnePerSource(1, call.Rows[0])])}\n"; // left long before its end
                }
            }
            finally
            {
                Fail();
            }
        }

        static void Fail() => throw new TimeZoneNotFoundException("a mistake of the client");
    }

    private Task RunBreakingAsync()
    {
        var client = new StreamChatClient((call, _) => OneAndAnErrorAsync(call));
        return Generator(client).GenerateAsync(Request(Vocab));

        static async IAsyncEnumerable<string> OneAndAnErrorAsync(SentCall call)
        {
            await Task.Yield();
            yield return ModelReplies.Items([ModelReplies.OnePerSource(1, call.Rows[0])])[..^2];
            throw new IOException("gone");
        }
    }

    private Task RunNamelessAsync()
    {
        _client = new FakeChatClient(ModelReplies.Good);
        return Generator(new NamelessClient(_client)).GenerateAsync(Request(Vocab));
    }

    private async Task LeaveWithAFullJournalAsync()
    {
        _client = new FakeChatClient(ModelReplies.Good);
        var journal = new MemoryJournal();
        await foreach (var update in Generator(_client, new LearningItemGenerationOptions { UseStreaming = false }).GenerateStreamingAsync(Request(Vocab), new GenerationRunOptions { Journal = journal }))
        {
            if (update is ItemAccepted)
            {
                journal.Room = 2;
                break;
            }
        }
    }

    private async Task LeaveAClientThatThrowsAsync()
    {
        var called = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _client = new FakeChatClient(async (_, token) =>
        {
            token.Register(() => throw new TimeZoneNotFoundException("a mistake of the client"));
            called.SetResult();
            await Task.Delay(Timeout.Infinite, token);
            return FakeChatClient.Reply(string.Empty);
        });
        await foreach (var update in Generator(_client).GenerateStreamingAsync(Request(Vocab)))
        {
            if (update is CallStarted)
            {
                await called.Task.WaitAsync(TimeSpan.FromSeconds(30));
                break;
            }
        }
    }

    private async Task WithholdAReplyAsync()
    {
        var calls = 0;
        _client = new FakeChatClient((call, _) => ++calls == 1 ? throw new InvalidOperationException("json_validate_failed") : Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call))));
        var options = new LearningItemGenerationOptions { ClassifyFailure = _ => new ChatFailure(ChatFailureKind.BadReply) };
        await Generator(_client, options).GenerateAsync(Request(Vocab));
    }

    private Task RetryAsync()
    {
        var calls = 0;
        _client = new FakeChatClient(call => ++calls == 1 ? throw new IOException("gone") : ModelReplies.Good(call));
        var options = new LearningItemGenerationOptions { ClassifyFailure = _ => new ChatFailure(ChatFailureKind.Transient, TimeSpan.FromSeconds(17)) };
        return Generator(_client, options, retries: 1).GenerateAsync(Request(Vocab));
    }

    private async Task CancelCallsThatWaitAsync()
    {
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAsync<OperationCanceledException>(() => WaitAsync(SlowDown, cancellation.Cancel, cancellation.Token));
    }

    private Task HaltACallThatWaitsAsync() => WaitAsync(() => new UnauthorizedAccessException("no"), () => { }, CancellationToken.None);

    private static HttpRequestException SlowDown() => new("slow down", inner: null, HttpStatusCode.TooManyRequests);

    // Both calls are sent, so that neither waits for the other's pause. One is turned away and waits on a clock that never moves; only then the other
    // meets its failure.
    private async Task WaitAsync(Func<Exception> second, Action onSecondWait, CancellationToken cancellationToken)
    {
        var isSecondSent = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var isFirstWaiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _client = new FakeChatClient(async (call, token) =>
        {
            if (call.Category == "vocab")
            {
                await isSecondSent.Task.WaitAsync(TimeSpan.FromSeconds(30), token);
                throw SlowDown();
            }

            isSecondSent.TrySetResult();
            await isFirstWaiting.Task.WaitAsync(TimeSpan.FromSeconds(30), token);
            throw second();
        });
        var options = new LearningItemGenerationOptions
        {
            ClassifyFailure = exception => exception is HttpRequestException ? new ChatFailure(ChatFailureKind.RateLimited, TimeSpan.FromSeconds(40)) : null,
        };
        await foreach (var update in Generator(_client, options, time: new VirtualTimeProvider()).GenerateStreamingAsync(Request(Vocab, LearningItemCategory.Idiom), cancellationToken: cancellationToken))
        {
            if (update is CallRetrying && !isFirstWaiting.TrySetResult())
            {
                onSecondWait();
            }
        }
    }

    private static GenerationRequest Request(params LearningItemCategory[] categories) => Sources.Request(Sources.Words(3), categories);

    private LearningItemGenerator Generator(IChatClient client, LearningItemGenerationOptions? options = null, TimeProvider? time = null, int retries = 0)
    {
        options ??= new LearningItemGenerationOptions();
        options.MaxRetries = retries;
        return new LearningItemGenerator(client, options, timeProvider: time ?? new InstantTimeProvider(), logger: _log);
    }

    private sealed record Line(int Id, LogLevel Level, string Message, Func<RunLogTests, Task> Provoke)
    {
        /// <summary>The type of its exception; null where it has none.</summary>
        public Type? Exception { get; init; }

        /// <summary>Whether the words are only the first of the line's.</summary>
        public bool IsBeginning { get; init; }

        public bool Is(FakeLogRecord record) =>
            record.Level == Level
            && record.Exception?.GetType() == Exception
            && (IsBeginning ? record.Message.StartsWith(Message, StringComparison.Ordinal) : record.Message == Message);
    }

    private sealed class BrokenDisplay : IProgress<GenerationProgress>
    {
        public void Report(GenerationProgress value) => throw new TimeZoneNotFoundException("the display broke");
    }

    private sealed class NamelessClient(IChatClient client) : DelegatingChatClient(client)
    {
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw new NotSupportedException("no services here");
    }
}
