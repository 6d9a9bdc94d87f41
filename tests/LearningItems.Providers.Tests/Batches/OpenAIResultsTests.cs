using System.ClientModel;
using LearningItems.Generation;
using LearningItems.Generation.OpenAI;
using Microsoft.Extensions.AI;

namespace LearningItems.Providers.Tests.Batches;

/// <summary>Results are read from both files, in whatever state a batch ended, and each is what a single call would have brought.</summary>
public class OpenAIResultsTests
{
    private const string Both = ""","output_file_id":"out","error_file_id":"err" """;

    private static string Reply(string id, string message = """{"role":"assistant","content":"merci"}""", string finish = "stop") => $$"""
        {"id":"r1","custom_id":"{{id}}","response":{"status_code":200,"request_id":"q1","body":{"id":"c1","object":"chat.completion","created":1767225600,"model":"gpt-4.1-mini-2025-04-14","choices":[{"index":0,"message":{{message}},"finish_reason":"{{finish}}"}],"usage":{"prompt_tokens":9,"completion_tokens":7,"total_tokens":16,"completion_tokens_details":{"reasoning_tokens":5},"prompt_tokens_details":{"cached_tokens":4} } } },"error":null}
        """;

    private static string Failure(string id, int status, string error) => $$"""{"id":"r2","custom_id":"{{id}}","response":{"status_code":{{status}},"request_id":"q2","body":{"error":{{error}}} },"error":null}""";

    private static string Unanswered(string id, string code) => $$"""{"id":"r3","custom_id":"{{id}}","response":null,"error":{"code":"{{code}}","message":"why"} }""";

    [Theory]
    [InlineData("completed")]
    [InlineData("expired")]
    [InlineData("cancelled")]
    public async Task Both_files_are_read_in_every_end(string state)
    {
        using var server = new BatchServer().WithBatch(state, Both).WithFile("out", Reply("k-2"), Reply("k-1")).WithFile("err", Unanswered("k-3", "batch_expired"), Unanswered("k-4", "batch_cancelled"), Failure("k-5", 400, """{"message":"bad"}"""));

        var results = await server.Client().ReadAsync("b").ToListAsync();

        Assert.Equal(
            [("k-2", BatchOutcome.Succeeded), ("k-1", BatchOutcome.Succeeded), ("k-3", BatchOutcome.Expired), ("k-4", BatchOutcome.Cancelled), ("k-5", BatchOutcome.Errored)],
            results.Select(result => (result.Id, result.Outcome)));
    }

    [Fact]
    public async Task Completed_batch_may_have_a_file_of_errors_alone()
    {
        using var server = new BatchServer().WithBatch("completed", ""","output_file_id":"","error_file_id":"err" """).WithFile("err", Failure("k-1", 429, """{"message":"slow down","code":"rate_limit_exceeded"}"""));

        var result = Assert.Single(await server.Client().ReadAsync("b").ToListAsync());

        var exception = Assert.IsType<ClientResultException>(result.Exception);
        Assert.Equal((429, ChatFailureKind.RateLimited), (exception.Status, OpenAIFailures.Classify(exception)!.Kind));
    }

    [Fact]
    public async Task Reply_is_read_as_that_of_a_single_call()
    {
        using var server = new BatchServer().WithBatch("completed", Both).WithFile("out", Reply("k-1"), Reply("k-2", """{"role":"assistant","content":null,"refusal":"I can't."}"""), Reply("k-3", finish: "length")).WithFile("err");

        var replies = (await server.Client().ReadAsync("b").ToListAsync()).ConvertAll(result => result.Response!);

        Assert.Equal(("merci", "gpt-4.1-mini-2025-04-14", ChatFinishReason.Stop), (replies[0].Text, replies[0].ModelId, replies[0].FinishReason));
        Assert.Equal((9L, 7L, 5L, 4L), (replies[0].Usage!.InputTokenCount, replies[0].Usage!.OutputTokenCount, replies[0].Usage!.ReasoningTokenCount, replies[0].Usage!.CachedInputTokenCount));
        Assert.Contains(replies[1].Messages.SelectMany(message => message.Contents), content => content is ErrorContent { ErrorCode: "Refusal" });
        Assert.Equal(ChatFinishReason.Length, replies[2].FinishReason);
    }

    [Theory]
    [InlineData("""{"code":"model_overloaded","message":"busy","status":503}""", 503, ChatFailureKind.Transient)]
    [InlineData("\"out of memory\"", 500, ChatFailureKind.Transient)]
    [InlineData("{}", 500, ChatFailureKind.Transient)]
    [InlineData("null", 500, ChatFailureKind.Transient)]
    public async Task Error_without_an_answer_has_the_status_it_names(string error, int status, ChatFailureKind kind)
    {
        using var server = new BatchServer().WithBatch("completed", Both).WithFile("out").WithFile("err", $$"""{"custom_id":"k-1","response":null,"error":{{error}}}""");

        var result = Assert.Single(await server.Client().ReadAsync("b").ToListAsync());

        var exception = Assert.IsType<ClientResultException>(result.Exception);
        Assert.Equal((status, kind), (exception.Status, OpenAIFailures.Classify(exception)!.Kind));
    }

    [Fact]
    public async Task Line_that_is_cut_is_an_exception_and_no_end()
    {
        using var server = new BatchServer().WithBatch("completed", Both).WithFile("out", Reply("k-1"), Reply("k-2")[..40]).WithFile("err");
        await using var results = server.Client().ReadAsync("b").GetAsyncEnumerator();

        Assert.True(await results.MoveNextAsync());
        await Assert.ThrowsAsync<InvalidDataException>(async () => await results.MoveNextAsync());
    }

    [Fact]
    public async Task File_that_cannot_be_read_is_an_exception()
    {
        using var server = new BatchServer().WithBatch("expired", Both).WithFile("out", Reply("k-1"));

        Assert.Equal(404, (await Assert.ThrowsAsync<ClientResultException>(async () => await server.Client().ReadAsync("b").ToListAsync())).Status);
    }

    [Theory]
    [InlineData("in_progress")]
    [InlineData("cancelling")]
    [InlineData("a_word_of_tomorrow")]
    public async Task Batch_that_has_not_ended_is_not_read(string state)
    {
        using var server = new BatchServer().WithBatch(state, Both);

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await server.Client().ReadAsync("b").ToListAsync());
        Assert.Equal(BatchState.InProgress, (await server.Client().GetAsync("b")).State);
    }
}
