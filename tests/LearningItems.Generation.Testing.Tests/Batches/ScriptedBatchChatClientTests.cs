using System.Net;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Testing.Tests.Batches;

/// <summary>What a test can make happen to a batch; that it is a client of batches like others is held by the contract in the integration tests.</summary>
public sealed class ScriptedBatchChatClientTests : IDisposable
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly ScriptedChatClient _model = new ScriptedChatClient().Otherwise(ScriptedReply.Text("merci"));
    private readonly HandTime _time = new();

    public void Dispose() => _model.Dispose();

    [Fact]
    public async Task Batch_is_answered_by_the_model_as_time_passes()
    {
        var client = new ScriptedBatchChatClient(_model, _time) { Duration = Hour };
        var id = await client.SubmitAsync("k", Requests("k", 4));

        Assert.Empty(_model.Requests);
        _time.Advance(Hour / 2);
        Assert.Equal(new BatchStatus { Id = id, State = BatchState.InProgress, Word = "in_progress", Done = 2, ExpiresAt = _time.GetUtcNow() + (Hour * 23.5) }, await client.GetAsync(id));
        Assert.Equal(["k-1", "k-2"], client.AnsweredIds);
        _time.Advance(Hour / 2);

        var results = await client.ReadAsync(id).ToListAsync();
        Assert.Equal(["k-4", "k-3", "k-2", "k-1"], results.Select(result => result.Id));
        Assert.All(results, result => Assert.Equal("merci", result.Response!.Text));
    }

    [Fact]
    public async Task What_the_model_throws_is_the_error_of_its_request()
    {
        _model.When(request => request.Text.Contains('2'), ScriptedReply.HttpError(HttpStatusCode.TooManyRequests));
        var client = new ScriptedBatchChatClient(_model, _time) { Unordered = false };

        var results = await client.ReadAsync(await client.SubmitAsync("k", Requests("k", 3))).ToListAsync();

        Assert.Equal([BatchOutcome.Succeeded, BatchOutcome.Errored, BatchOutcome.Succeeded], results.Select(result => result.Outcome));
        Assert.Equal(HttpStatusCode.TooManyRequests, Assert.IsType<ScriptedHttpException>(results[1].Exception).StatusCode);
        Assert.Equal(["k-1", "k-3"], client.AnsweredIds);
    }

    [Fact]
    public async Task Outcomes_are_as_the_test_says()
    {
        var outcomes = new Dictionary<string, BatchOutcome>(StringComparer.Ordinal)
        {
            ["k-1"] = BatchOutcome.Errored,
            ["k-2"] = BatchOutcome.Expired,
            ["k-3"] = BatchOutcome.Cancelled,
            ["k-4"] = BatchOutcome.Missing,
        };
        var client = new ScriptedBatchChatClient(_model, _time) { Unordered = false, StrangeIds = ["other"], OutcomeOf = request => outcomes.TryGetValue(request.Id, out var outcome) ? outcome : null };

        var results = await client.ReadAsync(await client.SubmitAsync("k", Requests("k", 5))).ToListAsync();

        Assert.Equal(["k-1 Errored", "k-2 Expired", "k-3 Cancelled", "k-5 Succeeded", "other Succeeded"], results.Select(result => $"{result.Id} {result.Outcome}"));
        Assert.Equal(["k-4", "k-5"], client.AnsweredIds);
    }

    [Fact]
    public async Task Submissions_and_calls_fail_in_turn()
    {
        var client = new ScriptedBatchChatClient(_model, _time).FailSubmission(taken: false).FailSubmission(taken: true, new TimeoutException()).FailCalls(2, new IOException());

        await Assert.ThrowsAsync<ScriptedHttpException>(async () => await client.SubmitAsync("k", Requests("k", 1)));
        Assert.Empty(client.Batches);
        await Assert.ThrowsAsync<TimeoutException>(async () => await client.SubmitAsync("k", Requests("k", 1)));
        Assert.Equal(("k", 1), (client.Batches.Single().Key, client.Batches.Single().Requests.Count));

        var intent = new BatchIntent { Key = "k", RequestIds = ["k-1"], At = _time.GetUtcNow() };
        await Assert.ThrowsAsync<IOException>(async () => await client.FindAsync(intent));
        await Assert.ThrowsAsync<IOException>(async () => await client.GetAsync("batch-1"));
        Assert.Equal(new FoundBatch(BatchFinding.Found, "batch-1"), await client.FindAsync(intent));
    }

    [Fact]
    public async Task Search_can_be_made_to_wait_for_the_end()
    {
        var client = new ScriptedBatchChatClient(_model, _time) { Duration = Hour, FindsEndedOnly = true };
        await client.SubmitAsync("k", Requests("k", 1));
        var intent = new BatchIntent { Key = "k", RequestIds = ["k-1"], At = _time.GetUtcNow() };

        Assert.Equal(BatchFinding.CannotTell, (await client.FindAsync(intent)).Finding);
        _time.Advance(Hour);
        Assert.Equal(BatchFinding.Found, (await client.FindAsync(intent)).Finding);
    }

    [Fact]
    public async Task Many_who_look_at_once_pay_once()
    {
        var client = new ScriptedBatchChatClient(_model, _time) { Duration = Hour };
        var id = await client.SubmitAsync("k", Requests("k", 50));
        _time.Advance(Hour);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await client.ReadAsync(id).ToListAsync())));

        Assert.Equal(50, client.AnsweredIds.Count);
    }

    [Fact]
    public async Task Key_is_used_once()
    {
        var client = new ScriptedBatchChatClient(_model, _time);
        await client.SubmitAsync("k", Requests("k", 1));

        await Assert.ThrowsAsync<ArgumentException>(async () => await client.SubmitAsync("k", Requests("k", 1)));
        await Assert.ThrowsAsync<KeyNotFoundException>(async () => await client.GetAsync("batch-9"));
    }

    private static List<BatchRequest> Requests(string key, int count) => [.. Enumerable.Range(1, count)
        .Select(number => new BatchRequest { Id = $"{key}-{number}", Messages = [new ChatMessage(ChatRole.User, $"Request {number}.")], Options = new ChatOptions() })];

    private sealed class HandTime : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

        public void Advance(TimeSpan by) => _now += by;

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
