using System.Diagnostics;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution.Telemetry;

/// <summary>
/// Each token stands on one span and in one measurement of a name, whether or not the client traces itself: backends add up what they find.
/// Sources have names of their own here, for listeners of other tests make a source heard for the whole process.
/// </summary>
public class TokensOnceTests
{
    private static readonly GenerationRequest Request = Sources.Request(Sources.Words(3), LearningItemCategory.Vocab, LearningItemCategory.Idiom);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Tokens_stand_on_the_clients_spans_where_these_are_collected(bool streaming)
    {
        var name = $"traced {streaming}";
        using var listener = new Listener(name, name);
        using var client = Traced(name);

        await Generator(client, streaming).GenerateAsync(Request);

        Assert.Equal((200, 100), Tokens(listener.Spans));
        Assert.Equal((0, 0), Tokens(Calls(listener)));
        Assert.Equal(2, Calls(listener).Count);
        Assert.All(listener.Spans.Where(span => span.Source.Name == name), span => Assert.Contains(Calls(listener), call => call.SpanId == span.ParentSpanId));
    }

    [Fact]
    public async Task Tokens_stand_on_the_spans_of_calls_where_nobody_collects_the_clients()
    {
        using var listener = new Listener("traced for nobody");
        using var client = Traced("traced for nobody");

        await Generator(client).GenerateAsync(Request);

        Assert.Equal((200, 100), Tokens(listener.Spans));
        Assert.Equal((200, 100), Tokens(Calls(listener)));
    }

    [Fact]
    public async Task Tokens_stand_on_the_spans_of_calls_where_the_client_does_not_trace()
    {
        using var listener = new Listener("plain", "plain");
        using var client = Client("plain");

        await Generator(client).GenerateAsync(Request);

        Assert.Equal((200, 100), Tokens(listener.Spans));
        Assert.Equal((200, 100), Tokens(Calls(listener)));
    }

    // Other clients may stand around the one that traces.
    [Fact]
    public async Task Tracing_client_is_noticed_below_others()
    {
        using var listener = new Listener("below", "below");
        using var client = Traced("below").AsBuilder().ConfigureOptions(options => options.Temperature = 0).Build();

        await Generator(client).GenerateAsync(Request);

        Assert.Equal((200, 100), Tokens(listener.Spans));
    }

    // A request that broke before its reply has no usage of its own, and the next has.
    [Fact]
    public async Task Tokens_of_a_call_that_is_tried_again_stand_once()
    {
        using var listener = new Listener("again and traced", "again and traced");
        var requests = 0;
        using var client = Client("again and traced", call => ++requests == 1 ? throw new IOException("gone") : ModelReplies.Good(call))
            .AsBuilder().UseOpenTelemetry(sourceName: "again and traced").Build();

        await Generator(client).GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab));

        Assert.Equal((100, 50), Tokens(listener.Spans));
        Assert.Equal(2, listener.Spans.Count(span => span.Source.Name == "again and traced"));
    }

    [Fact]
    public async Task Client_that_throws_when_asked_whether_it_traces_is_one_that_does_not()
    {
        using var listener = new Listener("throwing");
        using var client = new ThrowingClient(Client("throwing"));

        var result = await Generator(client).GenerateAsync(Request);

        Assert.True(result.IsComplete);
        Assert.Equal((200, 100), Tokens(Calls(listener)));
    }

    // Either name has every token once; who adds up the two names counts twice, as docs/telemetry.md says.
    [Fact]
    public async Task Measurements_of_a_name_have_each_token_once()
    {
        using var listener = new Listener("measured", "measured");
        using var client = Traced("measured");

        await Generator(client).GenerateAsync(Request);

        Assert.Equal(200, Measured("learning_items.tokens", "learning_items.token.kind", "input"));
        Assert.Equal(100, Measured("learning_items.tokens", "learning_items.token.kind", "output"));
        Assert.Equal(200, Measured("gen_ai.client.token.usage", "gen_ai.token.type", "input"));
        Assert.Equal(100, Measured("gen_ai.client.token.usage", "gen_ai.token.type", "output"));

        double Measured(string name, string tag, string kind) =>
            listener.Measured.Where(measured => measured.Name == name && measured.Tags[tag] as string == kind).Sum(measured => measured.Value);
    }

    private static (long Input, long Output) Tokens(IEnumerable<Activity> spans) => spans.Aggregate((Input: 0L, Output: 0L), (sum, span) => (sum.Input + Tag(span, "input"), sum.Output + Tag(span, "output")));

    private static long Tag(Activity span, string kind) => Convert.ToInt64(span.GetTagItem($"gen_ai.usage.{kind}_tokens"), System.Globalization.CultureInfo.InvariantCulture);

    private static IReadOnlyList<Activity> Calls(Listener listener) => [.. listener.Spans.Where(span => span.OperationName == "learning_items.call")];

    private static FakeChatClient Client(string provider, Func<SentCall, string>? answer = null) => new(answer ?? ModelReplies.Good) { Metadata = new ChatClientMetadata(provider, null, "fake-model") };

    private static IChatClient Traced(string name) => Client(name).AsBuilder().UseOpenTelemetry(sourceName: name).Build();

    private static LearningItemGenerator Generator(IChatClient client, bool streaming = true) =>
        new(client, new LearningItemGenerationOptions { MaxRetries = 1, UseStreaming = streaming }, timeProvider: new InstantTimeProvider());

    private sealed class ThrowingClient(IChatClient client) : DelegatingChatClient(client)
    {
        public override object? GetService(Type serviceType, object? serviceKey = null) =>
            serviceType == typeof(ActivitySource) ? throw new NotSupportedException("no such service") : base.GetService(serviceType, serviceKey);
    }
}
