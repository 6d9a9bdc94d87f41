using System.ClientModel;
using LearningItems.Generation;
using LearningItems.Generation.OpenAI;

namespace LearningItems.Providers.Tests.Batches;

/// <summary>How batches stand, end early and are found again.</summary>
public class OpenAIStatesTests
{
    private static readonly DateTimeOffset At = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private static readonly BatchIntent Intent = new() { Key = "k", RequestIds = ["k-1"], At = At };

    [Fact]
    public async Task Failed_validation_says_why()
    {
        using var server = new BatchServer().WithBatch("failed", ""","errors":{"object":"list","data":[{"code":"invalid_json_line","message":"This line is not parseable as valid JSON.","line":2},{"code":"other","message":null}]}""");

        var status = await server.Client().GetAsync("b");

        Assert.Equal((BatchState.Ended, "failed", "line 2: This line is not parseable as valid JSON.; other"), (status.State, status.Word, status.Error));
        Assert.Empty(await server.Client().ReadAsync("b").ToListAsync());
    }

    [Fact]
    public async Task State_has_counts_and_expiry()
    {
        using var server = new BatchServer().WithBatch("finalizing", ""","expires_at":1767312000,"request_counts":{"total":5,"completed":3,"failed":1},"errors":null""");

        Assert.Equal(new BatchStatus { Id = "b", State = BatchState.InProgress, Word = "finalizing", Done = 4, ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(1_767_312_000) }, await server.Client().GetAsync("b"));
    }

    [Theory]
    [InlineData("completed", 0)]
    [InlineData("cancelling", 0)]
    [InlineData("in_progress", 1)]
    public async Task Cancelling_is_asked_of_what_is_under_way(string state, int asked)
    {
        using var server = new BatchServer().WithBatch(state).On("POST /v1/batches/b/cancel", BatchServer.Batch("b", "cancelling"));

        await server.Client().CancelAsync("b");

        Assert.Equal(asked, server.Requests.Count(request => request == "POST /v1/batches/b/cancel"));
    }

    [Fact]
    public async Task Batch_that_ends_while_it_is_cancelled_is_no_error()
    {
        using var server = new BatchServer().WithBatch("in_progress");
        server.On("POST /v1/batches/b/cancel", () =>
        {
            server.WithBatch("completed");
            return BatchServer.Answer("""{"error":{"message":"Cannot cancel a batch with status 'completed'."}}""", 409);
        });

        await server.Client().CancelAsync("b");

        server.WithBatch("in_progress").On("POST /v1/batches/b/cancel", "{}", 409);
        await Assert.ThrowsAsync<ClientResultException>(async () => await server.Client().CancelAsync("b"));
    }

    [Fact]
    public async Task Batch_is_found_by_its_key_on_any_page()
    {
        var pages = new Queue<string>([Page(true, Listed("other", 60)), Page(false, Listed("k", 30))]);
        using var server = new BatchServer().On("GET /v1/batches", () => BatchServer.Answer(pages.Dequeue()));

        Assert.Equal(new FoundBatch(BatchFinding.Found, "b-k"), await Client(server, TimeSpan.FromMinutes(5)).FindAsync(Intent));
    }

    [Fact]
    public async Task List_is_read_until_it_is_older_than_the_intent_and_an_hour()
    {
        var pages = new Queue<string>([Page(true, Listed("x", 60)), Page(true, Listed("y", -3_000), Listed("z", -4_000)), Page(true, Listed("v", -4_000)), Page(false, Listed("k", -5_000))]);
        using var server = new BatchServer().On("GET /v1/batches", () => BatchServer.Answer(pages.Dequeue()));

        Assert.Equal(new FoundBatch(BatchFinding.Absent), await Client(server, TimeSpan.FromMinutes(5)).FindAsync(Intent));
        Assert.Single(pages);
    }

    [Theory]
    [InlineData(59, BatchFinding.CannotTell)]
    [InlineData(60, BatchFinding.Absent)]
    public async Task Absence_is_certain_only_after_a_while(int seconds, BatchFinding finding)
    {
        using var server = new BatchServer().On("GET /v1/batches", Page(false));

        Assert.Equal(finding, (await Client(server, TimeSpan.FromSeconds(seconds)).FindAsync(Intent)).Finding);
    }

    [Fact]
    public async Task List_that_cannot_be_read_is_an_exception_and_no_absence()
    {
        using var server = new BatchServer().On("GET /v1/batches", """{"error":{"message":"busy"}}""", 503);

        await Assert.ThrowsAnyAsync<Exception>(async () => await Client(server, TimeSpan.FromHours(5)).FindAsync(Intent));
        server.On("GET /v1/batches", "{}");
        await Assert.ThrowsAnyAsync<Exception>(async () => await Client(server, TimeSpan.FromHours(5)).FindAsync(Intent));
    }

    private static OpenAIBatchChatClient Client(BatchServer server, TimeSpan later) => server.Client(new OpenAIBatchOptions { Time = new StoppedTime(At + later) });

    private static string Listed(string key, int seconds) => BatchServer.Batch($"b-{key}", "completed", $$""","created_at":{{At.ToUnixTimeSeconds() + seconds}},"metadata":{"learning_items_batch":"{{key}}"}""");

    private static string Page(bool hasMore, params string[] batches) => $$"""{"object":"list","data":[{{string.Join(',', batches)}}],"first_id":"a","last_id":"z","has_more":{{(hasMore ? "true" : "false")}}}""";
}
