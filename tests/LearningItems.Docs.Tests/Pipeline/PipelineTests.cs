using LearningItems.Generation;
using LearningItems.Generation.Testing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MyCourses;

namespace LearningItems.Docs.Tests.Pipeline;

/// <summary>What the page says of a pipeline around the client: how it nests, and what a cache in it does.</summary>
public sealed class PipelineTests
{
    private const string ModelSource = "MyCourses.Model";

    private static readonly GenerationRequest Words = new()
    {
        Language = "fr",
        Level = ProficiencyLevel.Parse("A1"),
        Sources = [new SourceItem { Text = "merci" }, new SourceItem { Text = "pain" }],
        Categories = [LearningItemCategory.Vocab],
    };

    [Fact]
    public async Task Spans_of_the_pipeline_stand_below_the_call_they_are_made_in()
    {
        using var spans = new EndedSpans(LearningItemTelemetry.SourceName, ModelSource);
        using var client = ModelPipeline.Around(new StandInChatClient(), NullLoggerFactory.Instance);

        await new LearningItemGenerator(client).GenerateAsync(Words);

        var request = Assert.Single(spans.Of(ModelSource));
        Assert.Equal("learning_items.call", request.Parent?.OperationName);
        Assert.NotNull(request.GetTagItem("gen_ai.usage.input_tokens"));
        Assert.Null(request.Parent?.GetTagItem("gen_ai.usage.input_tokens"));
    }

    [Fact]
    public async Task Log_of_the_pipeline_is_written_within_the_span_of_the_request()
    {
        using var spans = new EndedSpans(ModelSource);
        var log = new SpannedLog();
        using var loggers = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log));
        using var client = ModelPipeline.Around(new StandInChatClient(), loggers);

        await new LearningItemGenerator(client).GenerateAsync(Words);

        var (_, span) = Assert.Single(log.Lines, line => line.Text.StartsWith("GetStreamingResponseAsync invoked", StringComparison.Ordinal));
        Assert.Equal(ModelSource, span?.Source.Name);
    }

    public static TheoryData<string, ScriptedReply> BadDays => new()
    {
        { "forgotten", ScriptedReply.RightItemsExcept("pain") },
        { "cut", ScriptedReply.Text("""{"items":[{"row":1,"word":"merci","defin""").WithFinishReason(ChatFinishReason.Length) },
        { "rejected", ScriptedReply.Text("""{"items":[{"row":1,"word":"merci","definition":"谢谢","examples":["谢谢"],"gender":null,"plural":null}]}""") },
    };

    // The model has a bad day, and is well again the next: a cache does not know.
    [Theory]
    [MemberData(nameof(BadDays))]
    public async Task With_a_cache_the_next_run_gets_the_replies_of_the_last(string kind, ScriptedReply reply)
    {
        var cache = Cache();
        using var bad = new ScriptedChatClient().Otherwise(reply);
        using var well = new ScriptedChatClient().Otherwise(ScriptedReply.RightItems());

        var first = await new LearningItemGenerator(Cached(bad, cache)).GenerateAsync(Words);
        var next = await new LearningItemGenerator(Cached(well, cache)).GenerateAsync(Words);
        var without = await new LearningItemGenerator(well).GenerateAsync(Words);

        Assert.False(first.IsComplete, kind);
        Assert.False(next.IsComplete, kind);
        Assert.True(without.IsComplete, kind);
        Assert.Single(well.Requests); // that of the run without a cache
    }

    // Which is why the next run is the one that suffers.
    [Fact]
    public async Task Within_a_run_a_call_for_what_is_missing_gets_past_the_cache()
    {
        using var model = new ScriptedChatClient().Enqueue(ScriptedReply.RightItemsExcept("pain")).Otherwise(ScriptedReply.RightItems());

        var result = await new LearningItemGenerator(Cached(model, Cache())).GenerateAsync(Words);

        Assert.True(result.IsComplete);
        Assert.Equal(2, model.Requests.Count);
    }

    private static IChatClient Cached(ScriptedChatClient model, IDistributedCache cache) => new ChatClientBuilder(model).UseDistributedCache(cache).Build();

    private static MemoryDistributedCache Cache() => new(Options.Create(new MemoryDistributedCacheOptions()));
}
