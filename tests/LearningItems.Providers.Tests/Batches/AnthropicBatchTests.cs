using System.Text.Json;
using Anthropic.Exceptions;
using LearningItems.Generation;
using LearningItems.Generation.Anthropic;
using Microsoft.Extensions.AI;

namespace LearningItems.Providers.Tests.Batches;

/// <summary>Message Batches: what is sent, what results come to, and by what a lost batch is known.</summary>
public class AnthropicBatchTests
{
    private static readonly DateTimeOffset At = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private static readonly BatchIntent Intent = new() { Key = "k", RequestIds = ["k-1", "k-2"], At = At };

    [Fact]
    public async Task Batch_is_created_once_whatever_the_clients_retries_are()
    {
        using var server = new BatchServer().On("POST /v1/messages/batches", """{"type":"error","error":{"type":"api_error","message":"Internal server error"}}""", 500);

        await Assert.ThrowsAsync<Anthropic5xxException>(async () => await server.Anthropic(retries: 3).SubmitAsync("k", [Request("k-1")]));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Requests_are_what_single_calls_send()
    {
        using var server = new BatchServer().On("POST /v1/messages/batches", Batch("b", "in_progress", 2));

        Assert.Equal("b", await server.Anthropic(new AnthropicBatchOptions { DefaultMaxOutputTokens = 99 }).SubmitAsync("k", [Request("k-1"), Request("k-2", new ChatOptions { ModelId = "other" })]));

        var requests = JsonElement.Parse(server.Bodies[0]).GetProperty("requests").EnumerateArray().ToList();
        Assert.Equal(["k-1", "k-2"], requests.Select(request => request.GetProperty("custom_id").GetString()));
        Assert.Equal([("asked", 77), ("other", 99)], requests.Select(request => request.GetProperty("params")).Select(call => (call.GetProperty("model").GetString(), call.GetProperty("max_tokens").GetInt32())));
        Assert.Equal("json_schema", requests[0].GetProperty("params").GetProperty("output_config").GetProperty("format").GetProperty("type").GetString());
        Assert.False(requests[0].GetProperty("params").TryGetProperty("stream", out _));
    }

    [Fact]
    public async Task Requests_over_the_limit_of_bytes_are_not_sent()
    {
        using var server = new BatchServer();

        await Assert.ThrowsAsync<ArgumentException>(async () => await server.Anthropic(new AnthropicBatchOptions { Limits = new BatchLimits(10, 100) }).SubmitAsync("k", [Request("k-1")]));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Results_are_read_as_replies_of_single_calls()
    {
        using var server = Ended(
            """{"custom_id":"k-2","result":{"type":"succeeded","message":{"id":"m","type":"message","role":"assistant","model":"claude-x","content":[{"type":"text","text":"merci"}],"stop_reason":"max_tokens","stop_sequence":null,"usage":{"input_tokens":9,"output_tokens":7,"cache_read_input_tokens":4,"cache_creation_input_tokens":0}}}}""",
            """{"custom_id":"k-1","result":{"type":"expired"}}""",
            """{"custom_id":"k-3","result":{"type":"canceled"}}""");

        var results = await server.Anthropic().ReadAsync("b").ToListAsync();

        Assert.Equal(["k-2 Succeeded", "k-1 Expired", "k-3 Cancelled"], results.Select(result => $"{result.Id} {result.Outcome}"));
        var reply = results[0].Response!;
        Assert.Equal(("merci", "claude-x", ChatFinishReason.Length, 13L, 7L, 4L), (reply.Text, reply.ModelId, reply.FinishReason, reply.Usage!.InputTokenCount, reply.Usage.OutputTokenCount, reply.Usage.CachedInputTokenCount));
    }

    [Theory]
    [InlineData("overloaded_error", "Overloaded", ChatFailureKind.Transient)]
    [InlineData("api_error", "Internal server error", ChatFailureKind.Transient)]
    [InlineData("rate_limit_error", "slow down", ChatFailureKind.RateLimited)]
    [InlineData("invalid_request_error", "max_tokens: too many", ChatFailureKind.InvalidRequest)]
    [InlineData("invalid_request_error", "Your credit balance is too low", ChatFailureKind.QuotaExhausted)]
    [InlineData("authentication_error", "no", ChatFailureKind.Authentication)]
    public async Task Error_is_what_a_single_call_would_throw(string type, string message, ChatFailureKind kind)
    {
        using var server = Ended($$"""{"custom_id":"k-1","result":{"type":"errored","error":{"type":"error","error":{"type":"{{type}}","message":"{{message}}"},"request_id":"q"} } }""");

        var result = Assert.Single(await server.Anthropic().ReadAsync("b").ToListAsync());

        Assert.Equal((BatchOutcome.Errored, kind, message), (result.Outcome, AnthropicFailures.Classify(result.Exception!)!.Kind, AnthropicFailures.MessageOf(result.Exception!)));
    }

    [Fact]
    public async Task Result_of_a_type_of_tomorrow_is_an_error_and_not_lost()
    {
        using var server = Ended("""{"custom_id":"k-1","result":{"type":"postponed"}}""");

        Assert.Equal(BatchOutcome.Errored, Assert.Single(await server.Anthropic().ReadAsync("b").ToListAsync()).Outcome);
    }

    [Fact]
    public async Task Counts_are_told_once_the_batch_has_ended()
    {
        using var server = new BatchServer().On("GET /v1/messages/batches/b", Batch("b", "canceling", 5));
        var underWay = await server.Anthropic().GetAsync("b");
        server.On("GET /v1/messages/batches/b", Batch("b", "ended", 5));
        var ended = await server.Anthropic().GetAsync("b");

        Assert.Equal((BatchState.InProgress, "canceling", null), (underWay.State, underWay.Word, underWay.Done));
        Assert.Equal((BatchState.Ended, "ended", 5), (ended.State, ended.Word, ended.Done));
    }

    [Theory]
    [InlineData("in_progress", 2, "", BatchFinding.CannotTell)] // could be ours
    [InlineData("ended", 2, "k-2", BatchFinding.Found)]
    [InlineData("ended", 2, "k-20", BatchFinding.Absent)] // of another batch
    [InlineData("ended", 2, "", BatchFinding.CannotTell)] // whose results cannot be looked at
    [InlineData("in_progress", 3, "", BatchFinding.Absent)] // of another number
    public async Task Lost_batch_is_known_by_its_results(string state, int requests, string first, BatchFinding finding)
    {
        using var server = new BatchServer().On("GET /v1/messages/batches", Page(Batch("b", state, requests, At)))
            .On("GET /v1/messages/batches/b/results", first.Length == 0 ? string.Empty : $$"""{"custom_id":"{{first}}","result":{"type":"expired"} }""" + "\n");

        Assert.Equal(new FoundBatch(finding, finding == BatchFinding.Found ? "b" : null), await Client(server, 5).FindAsync(Intent));
    }

    [Theory]
    [InlineData(-59, BatchFinding.CannotTell)]
    [InlineData(-61, BatchFinding.Absent)]
    public async Task Batch_that_is_older_than_the_intent_and_an_hour_is_not_it(int minutes, BatchFinding finding)
    {
        using var server = new BatchServer().On("GET /v1/messages/batches", Page(Batch("b", "in_progress", 2, At.AddMinutes(minutes))));

        Assert.Equal(finding, (await Client(server, 5).FindAsync(Intent)).Finding);
    }

    [Fact]
    public async Task Absence_is_certain_only_after_a_while_and_never_of_a_list_that_was_not_read()
    {
        using var server = new BatchServer().On("GET /v1/messages/batches", Page());

        Assert.Equal(BatchFinding.CannotTell, (await Client(server, 0).FindAsync(Intent)).Finding);
        Assert.Equal(BatchFinding.Absent, (await Client(server, 1).FindAsync(Intent)).Finding);
        server.On("GET /v1/messages/batches", "{}", 503);
        await Assert.ThrowsAnyAsync<Anthropic5xxException>(async () => await Client(server, 1).FindAsync(Intent));
        server.On("GET /v1/messages/batches", "{}");
        await Assert.ThrowsAnyAsync<Exception>(async () => await Client(server, 1).FindAsync(Intent));
    }

    private static AnthropicBatchChatClient Client(BatchServer server, int minutesLater) => server.Anthropic(new AnthropicBatchOptions { Time = new StoppedTime(At.AddMinutes(minutesLater)) });

    private static BatchServer Ended(params string[] lines) =>
        new BatchServer().On("GET /v1/messages/batches/b", Batch("b", "ended", lines.Length)).On("GET /v1/messages/batches/b/results", string.Join('\n', lines) + "\n");

    private static BatchRequest Request(string id, ChatOptions? options = null) => new()
    {
        Id = id,
        Messages = [new ChatMessage(ChatRole.System, "Teach 喝 \"well\"."), new ChatMessage(ChatRole.User, "1 merci")],
        Options = options ?? new ChatOptions { MaxOutputTokens = 77, ResponseFormat = ChatResponseFormat.ForJsonSchema(JsonElement.Parse("""{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false}"""), "items") },
    };

    private static string Batch(string id, string state, int requests, DateTimeOffset? created = null) => JsonSerializer.Serialize(new
    {
        id,
        type = "message_batch",
        processing_status = state,
        request_counts = new { processing = state == "ended" ? 0 : requests, succeeded = state == "ended" ? requests : 0, errored = 0, canceled = 0, expired = 0 },
        created_at = created ?? At,
        expires_at = At.AddDays(1),
        ended_at = (string?)null,
        cancel_initiated_at = (string?)null,
        archived_at = (string?)null,
        results_url = (string?)null,
    });

    private static string Page(params string[] batches) => $$"""{"data":[{{string.Join(',', batches)}}],"has_more":false,"first_id":null,"last_id":null}""";
}
