using LearningItems.Generation;
using LearningItems.LoopbackModel;
using Microsoft.Extensions.AI;

namespace LearningItems.Integration.Tests.Batches;

/// <summary>What the library relies on with every client of batches.</summary>
public abstract class BatchContract
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    protected abstract Task<BatchProvider> StartAsync(BatchScene scene);

    [Fact]
    public async Task Batch_ends_when_its_requests_are_answered_and_each_has_its_reply()
    {
        await using var provider = await StartAsync(new BatchBehaviour { Duration = Hour });
        var id = await provider.Client.SubmitAsync("k", Asked.Requests("k", 4));

        provider.Advance(Hour / 2);
        var underWay = await provider.Client.GetAsync(id);
        provider.Advance(Hour / 2);
        var ended = await provider.Client.GetAsync(id);
        var results = await provider.Client.ReadAllAsync(id);

        Assert.Equal((BatchState.InProgress, BatchState.Ended, 4), (underWay.State, ended.State, ended.Done));
        Assert.Equal(["k-1", "k-2", "k-3", "k-4"], results.Select(result => result.Id).Order(StringComparer.Ordinal));
        Assert.NotEqual("k-1", results[0].Id); // in another order
        Assert.All(results, result =>
        {
            Assert.Equal((BatchOutcome.Succeeded, ChatFinishReason.Stop), (result.Outcome, result.Response!.FinishReason));
            Assert.Contains("\"word\":\"喝\"", result.Response.Text, StringComparison.Ordinal);
            Assert.True(result.Response.Usage is { InputTokenCount: > 0, OutputTokenCount: > 0 });
        });
    }

    [Fact]
    public async Task Batch_under_way_is_not_read()
    {
        await using var provider = await StartAsync(new BatchBehaviour { Duration = Hour });
        var id = await provider.Client.SubmitAsync("k", Asked.Requests("k", 2));

        await Assert.ThrowsAsync<InvalidOperationException>(() => provider.Client.ReadAllAsync(id));
    }

    [Fact]
    public async Task Expired_batch_has_what_was_answered_until_then()
    {
        await using var provider = await StartAsync(new BatchBehaviour { Duration = 2 * Hour, ExpiresAfter = Hour });
        var id = await provider.Client.SubmitAsync("k", Asked.Requests("k", 4));
        provider.Advance(Hour);

        var results = (await provider.Client.ReadAllAsync(id)).ToDictionary(result => result.Id, result => result.Outcome, StringComparer.Ordinal);

        Assert.Equal([BatchOutcome.Succeeded, BatchOutcome.Succeeded, BatchOutcome.Expired, BatchOutcome.Expired], new[] { 1, 2, 3, 4 }.Select(number => results[$"k-{number}"]));
        Assert.Equal(["k-1", "k-2"], provider.Paid);
        Assert.Equal(BatchState.Ended, (await provider.Client.GetAsync(id)).State);
    }

    [Fact]
    public async Task Cancelling_takes_its_time_and_leaves_what_was_answered()
    {
        await using var provider = await StartAsync(new BatchBehaviour { Duration = 4 * Hour, Cancelling = Hour / 2 });
        var id = await provider.Client.SubmitAsync("k", Asked.Requests("k", 4));
        provider.Advance(Hour);
        await provider.Client.CancelAsync(id);
        await provider.Client.CancelAsync(id);

        Assert.Equal(BatchState.InProgress, (await provider.Client.GetAsync(id)).State);
        provider.Advance(Hour / 2);
        Assert.Equal(BatchState.Ended, (await provider.Client.GetAsync(id)).State);
        await provider.Client.CancelAsync(id); // which is no error

        var results = (await provider.Client.ReadAllAsync(id)).ToDictionary(result => result.Id, result => result.Outcome, StringComparer.Ordinal);
        Assert.Equal([BatchOutcome.Succeeded, BatchOutcome.Cancelled, BatchOutcome.Cancelled, BatchOutcome.Cancelled], new[] { 1, 2, 3, 4 }.Select(number => results[$"k-{number}"]));
    }

    [Fact]
    public async Task Batch_of_errors_alone_is_read_with_its_exceptions()
    {
        await using var provider = await StartAsync(new BatchScene { Fails = _ => true });
        var id = await provider.Client.SubmitAsync("k", Asked.Requests("k", 3));

        var results = await provider.Client.ReadAllAsync(id);

        Assert.Equal(3, results.Count);
        Assert.All(results, result => Assert.Equal((BatchOutcome.Errored, ChatFailureKind.Transient), (result.Outcome, Kind(result.Exception!))));
        Assert.Empty(provider.Paid);
    }

    [Fact]
    public async Task Lost_and_strange_results_are_left_to_whoever_submitted()
    {
        await using var provider = await StartAsync(new BatchBehaviour { Loses = id => id == "k-2", StrangeIds = ["other-1"] });
        var id = await provider.Client.SubmitAsync("k", Asked.Requests("k", 3));

        var results = await provider.Client.ReadAllAsync(id);

        Assert.Equal(["k-1", "k-3", "other-1"], results.Select(result => result.Id).Order(StringComparer.Ordinal));
        Assert.Equal(3, provider.Paid.Count);
    }

    [Fact]
    public async Task Batch_that_was_taken_without_a_word_is_found()
    {
        await using var provider = await StartAsync(new BatchBehaviour { Duration = Hour, Faults = call => call == new BatchCall(BatchOperation.Create, 1) ? BatchFault.ErrorAfterwards : null });
        var intent = Asked.Intent("k", 3, provider.Time.GetUtcNow());
        await Assert.ThrowsAnyAsync<Exception>(async () => await provider.Client.SubmitAsync("k", Asked.Requests("k", 3)));

        provider.Advance(Hour / 2);
        Assert.Equal(provider.FindsEndedOnly ? BatchFinding.CannotTell : BatchFinding.Found, (await provider.Client.FindAsync(intent)).Finding);
        provider.Advance(Hour / 2);
        var found = await provider.Client.FindAsync(intent);

        Assert.Equal((BatchFinding.Found, 1), (found.Finding, provider.Batches));
        Assert.Equal(3, (await provider.Client.ReadAllAsync(found.BatchId!)).Count);
        Assert.Equal(3, provider.Paid.Count);
    }

    [Fact]
    public async Task Batch_that_was_never_taken_is_absent_once_that_is_certain()
    {
        await using var provider = await StartAsync(new BatchBehaviour { Faults = call => call == new BatchCall(BatchOperation.Create, 1) ? BatchFault.ServerError : null });
        var intent = Asked.Intent("k", 3, provider.Time.GetUtcNow());
        await Assert.ThrowsAnyAsync<Exception>(async () => await provider.Client.SubmitAsync("k", Asked.Requests("k", 3)));

        Assert.Equal(new FoundBatch(BatchFinding.CannotTell), await provider.Client.FindAsync(intent));
        provider.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(new FoundBatch(BatchFinding.Absent), await provider.Client.FindAsync(intent));
        Assert.Equal(0, provider.Batches);
    }

    [Fact]
    public async Task Batches_of_others_are_not_found()
    {
        await using var provider = await StartAsync(new BatchScene());
        await provider.Client.SubmitAsync("other", Asked.Requests("other", 3));
        await provider.Client.SubmitAsync("k-2", Asked.Requests("k-2", 3)); // whose ids begin with the key looked for
        var intent = Asked.Intent("k", 3, provider.Time.GetUtcNow());
        provider.Advance(Hour);

        Assert.Equal(new FoundBatch(BatchFinding.Absent), await provider.Client.FindAsync(intent));
    }

    [Fact]
    public async Task State_that_cannot_be_read_is_an_exception_and_changes_nothing()
    {
        await using var provider = await StartAsync(new BatchBehaviour { Faults = call => call is { Operation: BatchOperation.Get, Number: <= 2 } ? BatchFault.ServerError : null });
        var id = await provider.Client.SubmitAsync("k", Asked.Requests("k", 1));

        await Assert.ThrowsAnyAsync<Exception>(async () => await provider.Client.GetAsync(id));
        await Assert.ThrowsAnyAsync<Exception>(() => provider.Client.ReadAllAsync(id));
        Assert.Single(await provider.Client.ReadAllAsync(id));
        Assert.Single(await provider.Client.ReadAllAsync(id)); // again: nothing is used up
        Assert.Single(provider.Paid);
    }

    [Fact]
    public async Task What_no_batch_may_have_is_told_before_anything_is_sent()
    {
        await using var provider = await StartAsync(new BatchScene());

        await Assert.ThrowsAsync<ArgumentException>(async () => await provider.Client.SubmitAsync("a key", Asked.Requests("a key", 1)));
        await Assert.ThrowsAsync<ArgumentException>(async () => await provider.Client.SubmitAsync("k", Asked.Requests("other", 1)));
        await Assert.ThrowsAsync<ArgumentException>(async () => await provider.Client.SubmitAsync("k", []));

        Assert.Equal(0, provider.Batches);
    }

    private static ChatFailureKind? Kind(Exception exception) =>
        Generation.OpenAI.OpenAIFailures.Classify(exception)?.Kind ?? Generation.Anthropic.AnthropicFailures.Classify(exception)?.Kind ?? (exception is HttpRequestException { StatusCode: >= System.Net.HttpStatusCode.InternalServerError } ? ChatFailureKind.Transient : null);
}
