using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using LearningItems.Generation;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Tests.Providers;

public sealed class SchemaStepDownTests
{
    private const string Shape = """{"items":[{"row":integer,"gender":"m"|"f"|null}, …]}""";

    private static readonly JsonElement Schema = JsonDocument.Parse(
        """{"type":"object","properties":{"items":{"type":"array","items":{"type":"object","properties":{"row":{"type":"integer"},"gender":{"type":["string","null"],"enum":["m","f",null]}}}}}}""").RootElement;

    private static readonly ChatMessage[] Prompt = [new(ChatRole.System, "be brief"), new(ChatRole.User, "1 chat")];

    private static ChatOptions Options => new() { ResponseFormat = ChatResponseFormat.ForJsonSchema(Schema, "items"), MaxOutputTokens = 9 };

    [Fact]
    public async Task Strict_SendsTheCallAsItIsAndSaysThatTheSchemaHolds()
    {
        using var inner = new PickyClient();
        using var client = new SchemaStepDown(inner, PickyClient.Rejects, SchemaMode.Strict);

        await client.GetResponseAsync(Prompt, Options);

        var (text, format) = Assert.Single(inner.Calls);
        Assert.Equal("be brief|1 chat", text);
        Assert.NotNull(Assert.IsType<ChatResponseFormatJson>(format).Schema);
        Assert.False(client.HasSteppedDown);
    }

    [Fact]
    public async Task Json_SendsJsonModeAndTheShapeLast()
    {
        using var inner = new PickyClient();
        using var client = new SchemaStepDown(inner, PickyClient.Rejects, SchemaMode.Json);
        var options = Options;

        await client.GetResponseAsync(Prompt, options);

        var (text, format) = Assert.Single(inner.Calls);
        Assert.StartsWith("be brief|1 chat\n\nReply with one JSON object", text, StringComparison.Ordinal);
        Assert.EndsWith($"\n{Shape}", text, StringComparison.Ordinal);
        Assert.Null(Assert.IsType<ChatResponseFormatJson>(format).Schema);
        Assert.NotNull(((ChatResponseFormatJson)options.ResponseFormat!).Schema); // the caller's options are the caller's
        Assert.Equal("1 chat", Prompt[1].Text);
    }

    [Fact]
    public async Task Prompt_SendsNoFormatAndTheSchemaLast()
    {
        using var inner = new PickyClient();
        using var client = new SchemaStepDown(inner, PickyClient.Rejects, SchemaMode.Prompt);

        await foreach (var _ in client.GetStreamingResponseAsync(Prompt, Options))
        {
            // only what was sent is looked at
        }

        var (text, format) = Assert.Single(inner.Calls);
        Assert.EndsWith($"\n{Schema.GetRawText()}", text, StringComparison.Ordinal);
        Assert.Null(format);
    }

    [Theory]
    [InlineData((int)SchemaMode.Strict)]
    [InlineData((int)SchemaMode.Json)]
    [InlineData((int)SchemaMode.Prompt)]
    public async Task CallWithoutASchema_IsSentAsItIs(int mode)
    {
        using var inner = new PickyClient();
        using var client = new SchemaStepDown(inner, PickyClient.Rejects, (SchemaMode)mode);

        await client.GetResponseAsync(Prompt);
        await client.GetResponseAsync(Prompt, new ChatOptions { ResponseFormat = ChatResponseFormat.Text });

        Assert.Equal(["be brief|1 chat", "be brief|1 chat"], inner.Calls.Select(call => call.Text));
    }

    [Theory]
    [InlineData((int)SchemaMode.Strict, 0)]
    [InlineData((int)SchemaMode.Json, 1)]
    [InlineData((int)SchemaMode.Prompt, 2)]
    public async Task Auto_StepsDownToWhatTheEndpointTakes_AndKeepsToIt(int mode, int rejections)
    {
        var taken = (SchemaMode)mode;
        foreach (var stream in new[] { false, true })
        {
            using var inner = new PickyClient { Takes = taken };
            using var client = new SchemaStepDown(inner, PickyClient.Rejects);

            Assert.Equal("{}", await AskAsync(client, stream));
            Assert.Equal("{}", await AskAsync(client, stream));

            Assert.Equal(rejections + 2, inner.Calls.Count);
            Assert.Equal((taken, taken != SchemaMode.Strict, rejections), (client.Mode, client.HasSteppedDown, client.Rejections));
            Assert.Same(client, client.GetService<SchemaStepDown>());
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Auto_AfterAnyOtherFailure_StaysStrict(bool stream)
    {
        using var inner = new PickyClient { Failure = new HttpRequestException("busy") };
        using var client = new SchemaStepDown(inner, PickyClient.Rejects);

        await Assert.ThrowsAsync<HttpRequestException>(() => AskAsync(client, stream));

        Assert.Single(inner.Calls);
        Assert.Equal((SchemaMode.Strict, false), (client.Mode, client.HasSteppedDown));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FixedMode_ThatIsRejected_Fails(bool stream)
    {
        using var inner = new PickyClient { Takes = SchemaMode.Prompt };
        using var client = new SchemaStepDown(inner, PickyClient.Rejects, SchemaMode.Strict);

        await Assert.ThrowsAsync<NotSupportedException>(() => AskAsync(client, stream));

        Assert.Single(inner.Calls);
    }

    [Fact]
    public async Task Auto_RejectedEvenInThePromptAlone_Fails()
    {
        using var inner = new PickyClient { Failure = new NotSupportedException("rejected whatever is sent") };
        using var client = new SchemaStepDown(inner, PickyClient.Rejects);

        await Assert.ThrowsAsync<NotSupportedException>(() => AskAsync(client, stream: true));

        Assert.Equal(3, inner.Calls.Count);
    }

    [Fact]
    public async Task Auto_WithCallsInFlightTogether_StepsDownOnce()
    {
        using var inner = new PickyClient { Takes = SchemaMode.Json, Together = 4 };
        using var client = new SchemaStepDown(inner, PickyClient.Rejects);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AskAsync(client, stream: true)));

        Assert.All(answers, answer => Assert.Equal("{}", answer));
        Assert.Equal((SchemaMode.Json, 4, 8), (client.Mode, client.Rejections, inner.Calls.Count));
    }

    private static async Task<string> AskAsync(SchemaStepDown client, bool stream) => stream
        ? (await client.GetStreamingResponseAsync(Prompt, Options).ToChatResponseAsync()).Text
        : (await client.GetResponseAsync(Prompt, Options)).Text;

    /// <summary>Takes one mode and rejects those before it.</summary>
    private sealed class PickyClient : IChatClient
    {
        private readonly ConcurrentQueue<(string Text, ChatResponseFormat? Format)> _calls = [];
        private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public SchemaMode Takes { get; init; }

        public Exception? Failure { get; init; }

        /// <summary>Calls that have to be here before the first is answered.</summary>
        public int Together { get; init; } = 1;

        public IReadOnlyList<(string Text, ChatResponseFormat? Format)> Calls => [.. _calls];

        public static bool Rejects(Exception exception) => exception is NotSupportedException;

        public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            _calls.Enqueue((string.Join('|', messages.Select(message => message.Text)), options?.ResponseFormat));
            if (_calls.Count >= Together)
            {
                _arrived.TrySetResult();
            }

            await _arrived.Task;
            var mode = options?.ResponseFormat is not ChatResponseFormatJson json ? SchemaMode.Prompt : json.Schema is null ? SchemaMode.Json : SchemaMode.Strict;
            return Failure is not null ? throw Failure
                : mode < Takes ? throw new NotSupportedException("not this format")
                : new ChatResponse(new ChatMessage(ChatRole.Assistant, "{}"));
        }

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            {
                yield return update;
            }
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
