using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace LearningItems.Generation.Tests.Execution.Hostile;

/// <summary>Code of the application that never returns: the run ends with its result, within its time-outs.</summary>
public sealed class BlockingCodeTests : IDisposable
{
    // A hang is told from a slow machine by this alone.
    private static readonly TimeSpan Never = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(500);

    private readonly ManualResetEventSlim _gate = new();
    private readonly VirtualTimeProvider _clock = new();

    public enum Where
    {
        Request,
        Enumerator,
        Piece,
        FurtherPiece,
        Disposal,
        DisposalThatWaits,
        Services,
    }

    public void Dispose()
    {
        _gate.Set();
        _gate.Dispose();
    }

    [Theory]
    [InlineData(Where.Request, 0)]
    [InlineData(Where.Enumerator, 0)]
    [InlineData(Where.Piece, 0)]
    [InlineData(Where.FurtherPiece, 2)]
    [InlineData(Where.Disposal, 3)]
    [InlineData(Where.DisposalThatWaits, 3)]
    [InlineData(Where.Services, 3)]
    public async Task Client_that_blocks_its_thread_costs_what_it_did_not_bring(Where where, int items)
    {
        using var client = new BlockingClient(where, _gate);

        var result = await RunAsync(client, new LearningItemGenerationOptions { MaxRetries = 0, StallTimeout = where == Where.Services ? Short : TimeSpan.FromMinutes(1) });

        Assert.Equal(3, result.Ledger.Entries.Count);
        Assert.Equal(items, result.Items.Count);
        Assert.True(items > 0 || result.Ledger.Entries[0].Detail!.Contains("TimeoutException: The call took longer than", StringComparison.Ordinal), result.Ledger.Entries[0].Detail);
    }

    [Fact]
    public async Task Whole_reply_that_blocks_its_thread_ends_with_the_time_out_of_the_call()
    {
        using var client = new BlockingClient(Where.Request, _gate);

        var result = await RunAsync(client, new LearningItemGenerationOptions { MaxRetries = 0, UseStreaming = false });

        Assert.All(result.Ledger.Entries, entry => Assert.Contains("The call took longer than", entry.Detail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cancelled_run_does_not_wait_for_a_client_that_blocks_its_thread()
    {
        using var source = new CancellationTokenSource();
        using var client = new BlockingClient(Where.FurtherPiece, _gate);
        var run = Task.Run(() => Generator(client, new LearningItemGenerationOptions()).GenerateAsync(Request(), cancellationToken: source.Token));
        await client.Blocked;

        await source.CancelAsync();

        var cancelled = await Assert.ThrowsAsync<GenerationCanceledException>(() => run.WaitAsync(Never));
        Assert.Equal(2, cancelled.PartialResult.Items.Count);
    }

    [Fact]
    public async Task Callbacks_that_never_return_are_called_once_and_not_missed()
    {
        var calls = new int[4];
        var log = new BlockingLog(_gate);
        var client = new FakeChatClient((call, _) => Interlocked.Increment(ref calls[0]) == 1 ? throw new IOException("gone") : Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, ModelReplies.Good(call))) { FinishReason = ChatFinishReason.Stop }));
        var options = new LearningItemGenerationOptions
        {
            StallTimeout = Short,
            ClassifyFailure = _ => Block<ChatFailure?>(ref calls[1]),
            CountTokens = text => text.StartsWith("{\"items\"", StringComparison.Ordinal) ? Block<int>(ref calls[2]) : text.Length / 2,
        };

        var result = await RunAsync(client, options, new GenerationRunOptions { Progress = new BlockingDisplay(() => Block<bool>(ref calls[3])) }, log);

        Assert.True(result.IsComplete);
        Assert.Equal([2, 1, 1, 1], calls);
        Assert.Equal(1, log.Lines);
    }

    [Fact]
    public async Task Chat_options_that_are_never_set_up_end_their_call_with_the_time_out()
    {
        var called = 0;
        var client = new FakeChatClient(ModelReplies.Good);

        var result = await RunAsync(client, new LearningItemGenerationOptions { MaxRetries = 0, ConfigureChatOptions = _ => Block<bool>(ref called) });

        Assert.Empty(client.Calls);
        Assert.All(result.Ledger.Entries, entry => Assert.Contains("did not return within", entry.Detail, StringComparison.Ordinal));
    }

    private static GenerationRequest Request() => Sources.Request(Sources.Words(3), LearningItemCategory.Vocab);

    private LearningItemGenerator Generator(IChatClient client, LearningItemGenerationOptions options, ILogger<LearningItemGenerator>? log = null) => new(client, options, timeProvider: _clock, logger: log);

    // Apart from the test's own context, as an application without one; its clock goes on until the run has ended.
    private async Task<GenerationResult> RunAsync(IChatClient client, LearningItemGenerationOptions options, GenerationRunOptions? run = null, ILogger<LearningItemGenerator>? log = null)
    {
        var running = Task.Run(() => Generator(client, options, log).GenerateAsync(Request(), run));
        await Task.WhenAny(running, (client as BlockingClient)?.Blocked ?? Task.CompletedTask); // what the clock ends is what blocks, however busy the machine is
        while (!running.IsCompleted)
        {
            await Task.WhenAny(running, Task.Delay(20));
            _clock.Advance(TimeSpan.FromSeconds(30));
        }

        return await running.WaitAsync(Never);
    }

    private T Block<T>(ref int calls)
    {
        Interlocked.Increment(ref calls);
        _gate.Wait();
        return default!;
    }

    private sealed class BlockingDisplay(Action block) : IProgress<GenerationProgress>
    {
        public void Report(GenerationProgress value) => block();
    }

    private sealed class BlockingLog(ManualResetEventSlim gate) : ILogger<LearningItemGenerator>
    {
        private int _lines;

        public int Lines => Volatile.Read(ref _lines);

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Interlocked.Increment(ref _lines);
            gate.Wait();
        }
    }

    private sealed class BlockingClient(Where where, ManualResetEventSlim gate) : IChatClient
    {
        private readonly TaskCompletionSource _blocked = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Blocked => _blocked.Task;

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            Block(Where.Request);
            throw new InvalidOperationException("blocked");
        }

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            Block(Where.Request);
            return new Stream(this, new SentCall([.. messages], options));
        }

        public object? GetService(Type serviceType, object? serviceKey = null)
        {
            Block(Where.Services);
            return null;
        }

        public void Dispose()
        {
        }

        private void Block(Where at)
        {
            if (at == where)
            {
                _blocked.TrySetResult();
                gate.Wait();
            }
        }

        private sealed class Stream(BlockingClient client, SentCall call) : IAsyncEnumerable<ChatResponseUpdate>, IAsyncEnumerator<ChatResponseUpdate>
        {
            private int _at = -1;

            private string Good => ModelReplies.Good(call);

            private int Cut => Good.LastIndexOf("{\"row\"", StringComparison.Ordinal);

            public ChatResponseUpdate Current => _at switch
            {
                0 => new ChatResponseUpdate(ChatRole.Assistant, Good[..Cut]),
                1 => new ChatResponseUpdate(ChatRole.Assistant, Good[Cut..]),
                _ => new ChatResponseUpdate { FinishReason = ChatFinishReason.Stop },
            };

            public IAsyncEnumerator<ChatResponseUpdate> GetAsyncEnumerator(CancellationToken cancellationToken = default)
            {
                client.Block(Where.Enumerator);
                return this;
            }

            public ValueTask<bool> MoveNextAsync()
            {
                client.Block(_at < 0 ? Where.Piece : Where.FurtherPiece);
                return ValueTask.FromResult(++_at < 3);
            }

            public ValueTask DisposeAsync()
            {
                client.Block(Where.Disposal);
                return client.IsAt(Where.DisposalThatWaits) ? new ValueTask(client.Waits()) : ValueTask.CompletedTask;
            }
        }

        private bool IsAt(Where at) => at == where;

        private Task Waits()
        {
            _blocked.TrySetResult();
            return new TaskCompletionSource().Task;
        }
    }
}
