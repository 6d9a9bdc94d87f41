using LearningItems.Generation.Tests.Execution.Faults;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>A failed call whose sources later calls answered for is told apart from one that lost something.</summary>
public sealed class RecoveredCallTests
{
    private static readonly IReadOnlyList<SourceItem> Words = Sources.Words(4);

    [Fact]
    public async Task Call_that_was_split_and_answered_in_parts_is_recovered()
    {
        var (updates, result) = await RunAsync(call => call.Rows.Count > 2);

        var failure = Assert.Single(result.Failures);
        Assert.True(failure.Recovered);
        Assert.True(result.IsComplete);
        Assert.False(Assert.Single(updates.OfType<CallFailed>()).Failure.Recovered); // not known then
    }

    [Fact]
    public async Task Call_that_lost_one_of_its_sources_is_not()
    {
        var (_, result) = await RunAsync(call => call.Rows.Contains(Words[1].Text));

        Assert.Equal(1, result.Ledger.Entries.Count(entry => entry.Outcome is not SourceOutcome.Covered));
        Assert.All(result.Failures, failure => Assert.False(failure.Recovered));
    }

    [Fact]
    public async Task Exception_for_an_incomplete_run_is_told_by_a_failure_that_lost_something()
    {
        var (_, result) = await RunAsync(call => call.Rows.Contains(Words[1].Text));
        var recovered = result.Failures[0] with { Recovered = true, Exception = new IOException("made good") };

        var exception = Assert.Throws<GenerationIncompleteException>(() => (result with { Failures = [recovered, .. result.Failures] }).EnsureComplete());

        Assert.IsType<ProviderException>(exception.InnerException);
    }

    private static async Task<(List<GenerationUpdate> Updates, GenerationResult Result)> RunAsync(Func<SentCall, bool> isTooLong)
    {
        using var client = new FakeChatClient(call => isTooLong(call) ? throw new ProviderException(new ChatFailure(ChatFailureKind.ContextExceeded)) : ModelReplies.Good(call));
        var generator = new LearningItemGenerator(
            client,
            new LearningItemGenerationOptions { ClassifyFailure = exception => (exception as ProviderException)?.Failure },
            timeProvider: new InstantTimeProvider());
        var updates = await Updates.ReadAsync(generator.GenerateStreamingAsync(Sources.Request(Words, LearningItemCategory.Vocab)));
        return (updates, await Updates.Replay(updates).ToGenerationResultAsync());
    }
}
