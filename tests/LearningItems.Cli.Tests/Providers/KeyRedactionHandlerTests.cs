using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using LearningItems.Cli.Providers;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Tests.Providers;

public sealed class KeyRedactionHandlerTests
{
    private const string Key = "sk+canary/8c1f";
    private const string LongKey = "sk-long-canary-0123456789";

    [Theory]
    [InlineData("wrong key sk+canary/8c1f", "wrong key (key)")]
    [InlineData("""{"message":"wrong key sk\u002Bcanary/8c1f"}""", """{"message":"wrong key (key)"}""")]
    [InlineData("""{"message":"wrong key sk+canary\/8c1f"}""", """{"message":"wrong key (key)"}""")]
    [InlineData("""{"message":"wrong key sk\u002bcanary\u002f8c1f"}""", """{"message":"wrong key (key)"}""")]
    [InlineData("""{"message":"wrong key \u0073\u006B\u002b\u0063anary/8c1f"}""", """{"message":"wrong key (key)"}""")]
    [InlineData("wrong key sk%2Bcanary%2F8c1f", "wrong key (key)")]
    [InlineData("wrong key sk%2bcanary%2f8c1f and sk+canary", "wrong key (key) and sk+canary")]
    [InlineData("100% sure \\", "100% sure \\")]
    [InlineData("wrong key", "wrong key")]
    public async Task FailedResponse_WithTheKeyInIt_IsPassedOnWithoutIt(string body, string expected)
    {
        using var response = await SendAsync(body, 401);

        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
        Assert.Equal("No (key) here", response.ReasonPhrase);
        Assert.Equal(("application/json", HttpStatusCode.Unauthorized), (response.Content.Headers.ContentType?.MediaType, response.StatusCode));
    }

    [Fact]
    public async Task Response_ThatSucceededWithALongKey_IsPassedOnWithoutIt()
    {
        using var response = await SendAsync($"data: error, wrong key {LongKey}\n\n", 200, LongKey);

        Assert.Equal("data: error, wrong key (key)\n\n", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task Response_InAnotherEncoding_IsPassedOnWithoutTheKey(string encoding)
    {
        using var pieces = new PiecewiseStream(Encoding.GetEncoding(encoding).GetBytes($"wrong key {LongKey}!"), 5);
        using var redacted = new MemoryStream();
        using var stream = new KeyRedactionStream(pieces, new KeyRedaction(LongKey));
        await stream.CopyToAsync(redacted);

        var text = Encoding.UTF8.GetString(redacted.ToArray()).Replace("\0", string.Empty, StringComparison.Ordinal);
        Assert.Equal("wrong key (key)!", text);
    }

    [Fact]
    public async Task Response_ThatSucceededWithAShortKeyThatIsNoWord_IsPassedOnWithoutIt()
    {
        using var response = await SendAsync("you sent sk-12345", 200, "sk-12345");

        Assert.Equal("you sent (key)", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(12)]
    public async Task Reply_ThatSpellsTheKeyOverItsDeltas_IsPassedOnWithoutIt(int piece)
    {
        var text = $"a {LongKey} sk-long {LongKey}, sk-lon";
        using var inner = new SpellingChatClient([.. text.Chunk(piece).Select(part => new string(part))]);
        using var client = KeyRedactionChatClient.Around(inner, LongKey);
        var read = new StringBuilder();
        await foreach (var update in client.GetStreamingResponseAsync("hello"))
        {
            read.Append(update.Text);
        }

        Assert.Equal("a (key) sk-long (key), sk-lon", read.ToString());
        Assert.Equal("a (key) sk-long (key), sk-lon", (await client.GetResponseAsync("hello")).Text);
    }

    // Such as local servers are given: it may be any word.
    [Fact]
    public async Task Response_ThatSucceededWithAShortKey_IsPassedOnAsItIs()
    {
        using var response = await SendAsync("I test it.", 200, "test");

        Assert.Equal("I test it.", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task FailedResponse_InAnUnknownEncoding_IsPassedOnWithoutTheKey()
    {
        using var http = new ScriptedHttp(_ => new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = new StringContent($"wrong key {Key}") { Headers = { ContentType = new("text/plain", "klingon") } } });
        using var client = ProviderHttp.CreateClient(Key, http);
        using var question = new StringContent("{}");
        using var response = await client.PostAsync(OpenAiWire.Server, question);

        Assert.Equal("wrong key (key)", Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync()));
    }

    // However the reads cut it: what is passed on has no key, and waits for nothing that is none.
    [Fact]
    public async Task Stream_HoldsBackOnlyWhatMayBeTheKey()
    {
        var text = $"a {LongKey} sk-lon {LongKey}{LongKey} sk-long-cana";
        for (var piece = 1; piece < text.Length; piece++)
        {
            using var pieces = new PiecewiseStream(Encoding.UTF8.GetBytes(text), piece);
            using var redacted = new StreamReader(new KeyRedactionStream(pieces, new KeyRedaction(LongKey)));

            Assert.Equal("a (key) sk-lon (key)(key) sk-long-cana", await redacted.ReadToEndAsync());
        }

        using var open = new PiecewiseStream("data: an item\n\ndata: more"u8.ToArray(), 15);
        using var stream = new KeyRedactionStream(open, new KeyRedaction(LongKey));
        var buffer = new byte[100];
        Assert.Equal(15, await stream.ReadAsync(buffer)); // the first piece, before the second is there
        Assert.Equal(15, open.Position);
    }

    private sealed class SpellingChatClient(IReadOnlyList<string> pieces) : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, string.Concat(pieces))));

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask;
            foreach (var piece in pieces)
            {
                yield return new ChatResponseUpdate(ChatRole.Assistant, piece);
            }

            yield return new ChatResponseUpdate { FinishReason = ChatFinishReason.Stop };
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(string body, int status, string key = Key)
    {
        using var http = new ScriptedHttp(_ =>
        {
            var response = ScriptedHttp.Json(body, status);
            response.ReasonPhrase = $"No {Key} here";
            return response;
        });
        using var client = ProviderHttp.CreateClient(key, http);
        using var question = new StringContent("{}");
        return await client.PostAsync(OpenAiWire.Server, question);
    }

    private sealed class PiecewiseStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
