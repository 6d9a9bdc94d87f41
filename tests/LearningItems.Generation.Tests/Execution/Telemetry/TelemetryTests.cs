using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution.Telemetry;

/// <summary>What a collector sees of a run. Dashboards are built on these names: a change of one breaks them.</summary>
public class TelemetryTests
{
    private static readonly LearningItemCategory[] Categories = [LearningItemCategory.Vocab, LearningItemCategory.Idiom];

    [Fact]
    public void Every_name_stands_on_the_page()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "telemetry.md"));

        var names = new[] { "Spans", "Metrics", "Units", "Attributes" }
            .SelectMany(kind => typeof(LearningItemTelemetry).GetNestedType(kind, BindingFlags.NonPublic)!.GetFields().Select(name => (string)name.GetRawConstantValue()!));

        Assert.All(names, name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_categories_and_calls_are_spans_one_below_the_other()
    {
        using var listener = new Listener("spans");

        await RunAsync("spans", ModelReplies.Good, Categories);

        var run = Assert.Single(listener.Spans, span => span.OperationName == "learning_items.run");
        var categories = listener.Spans.Where(span => span.OperationName == "learning_items.category").ToList();
        var calls = listener.Spans.Where(span => span.OperationName == "learning_items.call").ToList();
        Assert.Equal(["idiom", "vocab"], categories.Select(span => (string)span.GetTagItem("learning_items.category")!).Order(StringComparer.Ordinal));
        Assert.All(categories, span => Assert.Equal(run.SpanId, span.ParentSpanId));
        Assert.All(calls, call => Assert.Equal(call.GetTagItem("learning_items.category"), Assert.Single(categories, span => span.SpanId == call.ParentSpanId).GetTagItem("learning_items.category")));
        Assert.Equal(1 + categories.Count + calls.Count, listener.Spans.Count);
    }

    [Fact]
    public async Task Spans_have_these_attributes_and_no_others()
    {
        using var listener = new Listener("attributes");

        await RunAsync("attributes", ModelReplies.Good, LearningItemCategory.Vocab);

        Assert.Equal(
            [
                "gen_ai.provider.name=attributes", "gen_ai.request.model=fake-model", "learning_items.call.count=1", "learning_items.complete=True", "learning_items.item.count=3",
                "learning_items.language=zh", "learning_items.level=HSK1", "learning_items.source.count=3",
            ],
            Attributes(listener, "learning_items.run"));
        Assert.Equal(
            ["learning_items.call.count=1", "learning_items.category=vocab", "learning_items.complete=True", "learning_items.item.count=3"],
            Attributes(listener, "learning_items.category"));
        Assert.Equal(
            [
                "gen_ai.operation.name=chat", "gen_ai.output.type=json", "gen_ai.provider.name=attributes", "gen_ai.request.max_tokens=*", "gen_ai.request.model=fake-model",
                "gen_ai.response.finish_reasons=stop", "gen_ai.response.model=fake-model-1", "gen_ai.usage.input_tokens=100", "gen_ai.usage.output_tokens=50",
                "learning_items.call.attempts=1", "learning_items.call.follow_up=False", "learning_items.call.number=1", "learning_items.category=vocab",
                "learning_items.outcome=answered", "learning_items.source.count=3",
            ],
            Attributes(listener, "learning_items.call").Select(text => text.StartsWith("gen_ai.request.max_tokens=", StringComparison.Ordinal) ? "gen_ai.request.max_tokens=*" : text));
    }

    [Fact]
    public async Task Calls_tokens_items_sources_and_durations_are_measured()
    {
        using var listener = new Listener("metrics");

        await RunAsync("metrics", call => Rejected(call), LearningItemCategory.Vocab);

        Assert.Equal(
            [
                "learning_items.attempts {attempt}", "learning_items.call.duration s", "learning_items.calls {call}", "learning_items.items {item}", "learning_items.sources {source}",
                "learning_items.time_to_first_item s", "learning_items.tokens {token}",
            ],
            listener.Measured.Select(measured => $"{measured.Name} {measured.Unit}").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(3, Sum("learning_items.calls", "learning_items.outcome", "answered")); // twice asked again
        Assert.Equal(300, Sum("learning_items.tokens", "learning_items.token.kind", "input"));
        Assert.Equal(30, Sum("learning_items.tokens", "learning_items.token.kind", "cached_input"));
        Assert.Equal(150, Sum("learning_items.tokens", "learning_items.token.kind", "output"));
        Assert.Equal(2, Sum("learning_items.items", "learning_items.outcome", "accepted"));
        Assert.Equal(3, Sum("learning_items.items", "learning_items.outcome", "rejected"));
        Assert.Equal(2, Sum("learning_items.sources", "learning_items.outcome", "covered"));
        Assert.Equal(1, Sum("learning_items.sources", "learning_items.outcome", "rejected"));
        Assert.All(listener.Measured, measured => Assert.Equal("fake-model", measured.Tags["gen_ai.request.model"]));

        double Sum(string name, string tag, string value) =>
            listener.Measured.Where(measured => measured.Name == name && (string?)measured.Tags.GetValueOrDefault(tag) == value).Sum(measured => measured.Value);
    }

    [Fact]
    public async Task Failed_call_tells_its_type_and_kind_and_never_its_message()
    {
        using var listener = new Listener("failing");

        await RunAsync("failing", _ => throw new InvalidOperationException("the key sk-canary was refused"), LearningItemCategory.Vocab);

        var call = Assert.Single(listener.Spans, span => span.OperationName == "learning_items.call");
        Assert.Equal((ActivityStatusCode.Error, "System.InvalidOperationException", "failed"), (call.Status, (string)call.GetTagItem("error.type")!, (string)call.GetTagItem("learning_items.outcome")!));
        Assert.Equal("Unknown", call.GetTagItem("learning_items.failure.kind"));
        Assert.DoesNotContain("canary", Everything(listener), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prompts_and_replies_are_told_only_where_an_option_asks_for_them()
    {
        using var silent = new Listener("silent");
        await RunAsync("silent", ModelReplies.Good, LearningItemCategory.Vocab);
        using var open = new Listener("open");
        await RunAsync("open", ModelReplies.Good, [LearningItemCategory.Vocab], new LearningItemGenerationOptions { IncludeContentInTelemetry = true });

        Assert.DoesNotContain(Sources.Words(1)[0].Text, Everything(silent), StringComparison.Ordinal);
        var call = Assert.Single(open.Spans, span => span.OperationName == "learning_items.call");
        using var sent = JsonDocument.Parse((string)call.GetTagItem("gen_ai.input.messages")!);
        using var received = JsonDocument.Parse((string)call.GetTagItem("gen_ai.output.messages")!);
        using var system = JsonDocument.Parse((string)call.GetTagItem("gen_ai.system_instructions")!);
        Assert.Equal("user", sent.RootElement[0].GetProperty("role").GetString());
        Assert.Contains("Source rows:", sent.RootElement[0].GetProperty("parts")[0].GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.Equal("assistant", received.RootElement[0].GetProperty("role").GetString());
        Assert.StartsWith("{\"items\":", received.RootElement[0].GetProperty("parts")[0].GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Write items", system.RootElement[0].GetProperty("content").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Span_of_a_call_is_current_while_the_client_works_and_never_that_of_the_consumer()
    {
        using var listener = new Listener("current");
        string? inside = null;
        var client = new FakeChatClient(call =>
        {
            inside = Activity.Current?.OperationName;
            return ModelReplies.Good(call);
        })
        { Metadata = new ChatClientMetadata("current", null, "fake-model") };
        var consumer = Activity.Current;

        await foreach (var update in new LearningItemGenerator(client).GenerateStreamingAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab)))
        {
            Assert.Same(consumer, Activity.Current);
        }

        Assert.Equal("learning_items.call", inside);
    }

    [Fact]
    public async Task Call_that_several_categories_share_stands_below_the_run()
    {
        using var listener = new Listener("shared");

        await RunAsync("shared", MergedCall.Good, [LearningItemCategory.Idiom, LearningItemCategory.Functional], new LearningItemGenerationOptions { Batching = BatchingPreference.FewestCalls });

        var run = Assert.Single(listener.Spans, span => span.OperationName == "learning_items.run");
        var call = Assert.Single(listener.Spans, span => span.OperationName == "learning_items.call");
        Assert.Equal(run.SpanId, call.ParentSpanId);
        Assert.Equal("idiom, functional", call.GetTagItem("learning_items.category"));
    }

    [Fact]
    public async Task Run_that_is_left_early_ends_its_spans()
    {
        using var listener = new Listener("left");
        var client = new FakeChatClient(ModelReplies.Good) { Metadata = new ChatClientMetadata("left", null, "fake-model") };

        await foreach (var update in new LearningItemGenerator(client).GenerateStreamingAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab)))
        {
            if (update is ItemAccepted)
            {
                break;
            }
        }

        Assert.Contains(listener.Spans, span => span.OperationName == "learning_items.run");
        Assert.Contains(listener.Spans, span => span.OperationName == "learning_items.call");
    }

    private static Task RunAsync(string provider, Func<SentCall, string> answer, params LearningItemCategory[] categories) => RunAsync(provider, answer, categories, new LearningItemGenerationOptions());

    private static async Task RunAsync(string provider, Func<SentCall, string> answer, LearningItemCategory[] categories, LearningItemGenerationOptions options)
    {
        var client = new FakeChatClient((call, _) => Task.FromResult(FakeChatClient.Reply(answer(call), cached: 10))) { Metadata = new ChatClientMetadata(provider, null, "fake-model") };
        options.MaxRetries = 0;
        await new LearningItemGenerator(client, options).GenerateAsync(Sources.Request(Sources.Words(3), categories));
    }

    // The first word's examples are in English, every time it is asked for.
    private static string Rejected(SentCall call) => ModelReplies.Good(call).Replace($"我说{Sources.Words(1)[0].Text}。", "I drink a cup of tea.", StringComparison.Ordinal);

    private static IEnumerable<string> Attributes(Listener listener, string span) => Assert.Single(listener.Spans, one => one.OperationName == span).TagObjects
        .Select(tag => $"{tag.Key}={(tag.Value is string[] values ? string.Join(',', values) : tag.Value)}").Order(StringComparer.Ordinal);

    private static string Everything(Listener listener) => string.Join('\n', listener.Spans.SelectMany(span =>
        span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Concat(span.Events.SelectMany(one => one.Tags).Select(tag => $"{tag.Key}={tag.Value}")).Append(span.StatusDescription).Append(span.DisplayName)));
}
