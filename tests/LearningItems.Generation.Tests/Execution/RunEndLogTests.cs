using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Journal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>Whatever ends a run, its log has one line that says so, with what the run brought and took.</summary>
public sealed class RunEndLogTests : IDisposable
{
    private static readonly GenerationRequest Request = Sources.Request(Sources.Words(3), LearningItemCategory.Vocab);

    private readonly FakeLogger<LearningItemGenerator> _log = new();
    private FakeChatClient _client = new(ModelReplies.Good);

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Run_that_is_complete_tells_so()
    {
        await Generator().GenerateAsync(Request);

        AssertEnd("Run finished, complete: 3 items from 1 calls, 100 tokens in, 50 out, 0.0 s.");
    }

    [Fact]
    public async Task Run_that_leaves_sources_open_is_incomplete()
    {
        _client = new FakeChatClient(_ => """{"items":[]}""");

        await Generator().GenerateAsync(Request);

        AssertEnd("Run finished, incomplete: 0 items from 4 calls, 400 tokens in, 200 out, 0.0 s.");
    }

    [Fact]
    public async Task Run_that_is_cancelled_tells_so_without_a_warning()
    {
        using var cancellation = new CancellationTokenSource();
        _client = new FakeChatClient(async (_, token) =>
        {
            await cancellation.CancelAsync();
            token.ThrowIfCancellationRequested();
            return FakeChatClient.Reply(string.Empty);
        });

        await Assert.ThrowsAsync<GenerationCanceledException>(() => Generator().GenerateAsync(Request, cancellationToken: cancellation.Token));

        AssertEnd("Run cancelled: 0 items from 1 calls, ");
        Assert.DoesNotContain(Lines, line => line.Level > LogLevel.Information || line.Exception is not null);
    }

    // All three items came before the consumer left with the first: the call is paid for, and without a journal only what was shown counts as an item.
    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 3)]
    public async Task Run_that_is_left_tells_so_with_the_tokens_of_calls_that_nobody_waited_for(bool withJournal, int items)
    {
        var run = new GenerationRunOptions { Journal = withJournal ? new MemoryJournal() : null };
        await foreach (var update in Generator().GenerateStreamingAsync(Request, run))
        {
            if (update is ItemAccepted)
            {
                break;
            }
        }

        AssertEnd($"Run left by its consumer: {items} items from 1 calls, 100 tokens in, 50 out, 0.0 s.");
        Assert.DoesNotContain(Lines, line => line.Level > LogLevel.Information);
    }

    [Fact]
    public async Task Run_that_is_left_before_its_first_call_tells_so()
    {
        await foreach (var update in Generator().GenerateStreamingAsync(Request))
        {
            break;
        }

        AssertEnd("Run left by its consumer: 0 items from 0 calls, 0 tokens in, 0 out, 0.0 s.");
    }

    [Fact]
    public async Task Run_whose_consumer_throws_is_left()
    {
        await Assert.ThrowsAsync<TimeZoneNotFoundException>(async () =>
        {
            await foreach (var update in Generator().GenerateStreamingAsync(Request))
            {
                throw new TimeZoneNotFoundException("a mistake of the consumer");
            }
        });

        AssertEnd("Run left by its consumer: ");
    }

    [Fact]
    public async Task Run_that_is_left_at_its_last_update_is_finished()
    {
        await foreach (var update in Generator().GenerateStreamingAsync(Request))
        {
            if (update is RunFinished)
            {
                break;
            }
        }

        AssertEnd("Run finished, complete: 3 items ");
    }

    // The second item is accepted, and then cannot be kept.
    [Fact]
    public async Task Run_whose_journal_fails_was_ended_by_an_exception()
    {
        await Assert.ThrowsAsync<IOException>(() => Generator().GenerateAsync(Request, new GenerationRunOptions { Journal = new MemoryJournal { Room = 2 } }));

        AssertEnd("Run ended by an exception: 2 items from 1 calls, 100 tokens in, 50 out, 0.0 s.");
    }

    private IReadOnlyList<FakeLogRecord> Lines => _log.Collector.GetSnapshot();

    private void AssertEnd(string beginning)
    {
        var end = Assert.Single(Lines, line => line.Id.Id == 2);
        Assert.StartsWith(beginning, end.Message, StringComparison.Ordinal);
        Assert.Equal((LogLevel.Information, null), (end.Level, end.Exception));
    }

    private LearningItemGenerator Generator() =>
        new(_client, new LearningItemGenerationOptions { MaxRetries = 0, UseStreaming = false }, timeProvider: new InstantTimeProvider(), logger: _log);
}
