using System.Diagnostics;
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
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is LearningItemTelemetry.SourceName or "MyCourses.Model",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                lock (spans)
                {
                    spans.Add(span);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var client = ModelPipeline.Around(new StandInChatClient(), NullLoggerFactory.Instance);
        using var test = new Activity("test").Start();

        await new LearningItemGenerator(client).GenerateAsync(Words);

        var request = Assert.Single(spans, span => span.Source.Name == "MyCourses.Model" && span.TraceId == test.TraceId);
        Assert.Equal("learning_items.call", request.Parent?.OperationName);
        Assert.NotNull(request.GetTagItem("gen_ai.usage.input_tokens"));
        Assert.Null(request.Parent?.GetTagItem("gen_ai.usage.input_tokens"));
    }

    [Fact]
    public async Task Log_of_the_pipeline_has_a_line_for_the_request()
    {
        var log = new List<string>();
        using var loggers = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(new ListedLog(log)));
        using var client = ModelPipeline.Around(new StandInChatClient(), loggers);

        await new LearningItemGenerator(client).GenerateAsync(Words);

        Assert.Contains(log, line => line.StartsWith("GetStreamingResponseAsync invoked", StringComparison.Ordinal));
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

    private sealed class ListedLog(List<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (lines)
            {
                lines.Add(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }
}
