using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution.Batches;

/// <summary>A batch sends schemas as the client of single calls does, and what an endpoint rejects is sent in another way in the next.</summary>
public class BatchedSchemaTests
{
    [Fact]
    public async Task Fixed_mode_holds_for_batches()
    {
        var run = await RunAsync(Picky(SchemaMode.Json));

        Assert.True((await run.FinishAsync()).IsComplete);

        Assert.Equal(1, run.Provider.Batches);
        Assert.All(run.Provider.Paid, request => Assert.Equal(SchemaMode.Json, ModeOf(request)));
    }

    [Theory]
    [InlineData(SchemaMode.Json, 2)]
    [InlineData(SchemaMode.Prompt, 3)]
    public async Task Batch_that_is_rejected_for_its_schema_is_sent_in_the_next_way(SchemaMode taken, int batches)
    {
        var run = await RunAsync(Picky());
        run.Provider.Fate = (_, request) => ModeOf(request) < taken ? BatchOutcome.Errored : BatchOutcome.Succeeded;
        run.Provider.Error = Rejection;

        var result = await run.FinishAsync();

        Assert.True(result.IsComplete);
        Assert.Equal(batches, run.Provider.Batches);
        Assert.Equal(taken, ModeOf(run.Provider.Paid[^1]));
    }

    // Each step may be another process, whose client knows nothing yet.
    [Fact]
    public async Task Journal_remembers_what_was_rejected()
    {
        var run = await RunAsync(Picky());
        run.Provider.Fate = (_, request) => ModeOf(request) == SchemaMode.Strict ? BatchOutcome.Errored : BatchOutcome.Succeeded;
        run.Provider.Error = Rejection;
        await run.AdvanceAsync();
        run.Provider.At = at => _ = at == "submit" ? throw new HttpRequestException("wrong key", inner: null, System.Net.HttpStatusCode.Unauthorized) : 0;
        await Assert.ThrowsAsync<HttpRequestException>(() => run.AdvanceAsync());
        run.Provider.At = _ => { };
        var other = new BatchedLearningItemGenerator(run.Online(Picky()), run.Provider);

        await other.AdvanceAsync(run.Request, new GenerationRunOptions { Journal = run.Journal });

        Assert.Equal(2, run.Provider.Batches);
        Assert.Equal(SchemaMode.Json, ModeOf(run.Provider.Paid[^1]));
    }

    [Fact]
    public async Task Batches_of_one_round_step_down_together_and_once()
    {
        var run = await RunAsync(Picky(), new BatchLimits(2, 200_000_000));
        run.Provider.Fate = (_, request) => ModeOf(request) == SchemaMode.Strict ? BatchOutcome.Errored : BatchOutcome.Succeeded;
        run.Provider.Error = Rejection;

        Assert.True((await run.FinishAsync()).IsComplete);

        Assert.DoesNotContain(run.Provider.Paid, request => ModeOf(request) == SchemaMode.Prompt);
    }

    [Fact]
    public async Task Fixed_mode_that_is_rejected_ends_the_run()
    {
        var run = await RunAsync(Picky(SchemaMode.Strict));
        run.Provider.Fate = (_, _) => BatchOutcome.Errored;
        run.Provider.Error = Rejection;

        Assert.False((await run.FinishAsync()).IsComplete);
        Assert.Equal(1, run.Provider.Batches);
    }

    // The fakes answer by a schema: they are told it where the request has none, or says it in words.
    private static async Task<BatchedRun> RunAsync(IChatClient client, BatchLimits? limits = null)
    {
        var request = Sources.Request(Sources.Words(45), LearningItemCategory.Vocab);
        var asked = new FakeChatClient(ModelReplies.Good);
        await new LearningItemGenerator(asked).GenerateAsync(request);
        return new BatchedRun
        {
            Client = client,
            Request = request,
            Provider = new BatchProvider(call => ModelReplies.Good(new SentCall(call.Messages, asked.Calls[0].Options))) { Limits = limits ?? new BatchLimits(50_000, 200_000_000) },
        };
    }

    private static SchemaStepDown Picky(SchemaMode? mode = null) =>
        new(new FakeChatClient(_ => throw new InvalidOperationException("asked at once")), exception => exception.Message.Contains("schema", StringComparison.Ordinal), mode);

    private static HttpRequestException Rejection() => new("no schema", inner: null, System.Net.HttpStatusCode.BadRequest);

    private static SchemaMode ModeOf(BatchRequest request) => request.Options.ResponseFormat switch
    {
        ChatResponseFormatJson { Schema: not null } => SchemaMode.Strict,
        ChatResponseFormatJson => SchemaMode.Json,
        _ => SchemaMode.Prompt,
    };
}
