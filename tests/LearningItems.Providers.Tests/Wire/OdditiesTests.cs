using System.Text;
using LearningItems.Generation.OpenAI;
using Microsoft.Extensions.AI;

namespace LearningItems.Providers.Tests.Wire;

/// <summary>What a server writes oddly reads, with the handler on the wire, as the right writing reads without it.</summary>
public class OdditiesTests
{
    public static TheoryData<string> Streams => [.. StreamOddities.All.Keys];

    public static TheoryData<string> Wholes => [.. WholeOddities.All.Keys];

    [Theory]
    [MemberData(nameof(Streams))]
    public async Task Stream_reads_as_the_right_one(string name)
    {
        var (odd, right) = StreamOddities.All[name];

        Assert.Equal(Told(await StreamAsync(right, mended: false)), Told(await StreamAsync(odd, mended: true)));
        Assert.Equal(Told(await StreamAsync(right, mended: false)), Told(await StreamAsync(right, mended: true)));
    }

    [Theory]
    [MemberData(nameof(Wholes))]
    public async Task Whole_reply_reads_as_the_right_one(string name)
    {
        var (odd, right) = WholeOddities.All[name];

        Assert.Equal(Told(await WholeAsync(right, mended: false)), Told(await WholeAsync(odd, mended: true)));
        Assert.Equal(Told(await WholeAsync(right, mended: false)), Told(await WholeAsync(right, mended: true)));
    }

    [Fact]
    public async Task Keep_alive_is_a_piece_without_text_so_that_nobody_takes_the_reply_for_stalled()
    {
        using var server = new ScriptedServer(() => ScriptedServer.Events(": wait\n\ndata: {}\n\n" + StreamOddities.Text("a")));

        var texts = new List<string>();
        await foreach (var update in server.Client().GetStreamingResponseAsync("hello"))
        {
            texts.Add(update.Text);
        }

        Assert.Equal(["", "", "a"], texts);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public async Task Stream_in_small_reads_is_the_same_stream(int size)
    {
        var text = StreamOddities.All["lines that end as on Windows"].Odd;
        using var whole = new ScriptedServer(() => ScriptedServer.Events(text));
        using var pieces = new ScriptedServer(() => new HttpResponseMessage { Content = new StreamContent(new DrippingStream(Encoding.UTF8.GetBytes(text), size)) });

        Assert.Equal(await RawAsync(whole), await RawAsync(pieces));
    }

    [Fact]
    public async Task Line_without_an_end_is_given_up()
    {
        using var server = new ScriptedServer(() => new HttpResponseMessage { Content = new StreamContent(new DrippingStream(new byte[17 << 20], 1 << 20)) });

        await Assert.ThrowsAsync<HttpRequestException>(() => RawAsync(server));
    }

    [Fact]
    public async Task Body_that_never_becomes_whole_is_not_read_again_at_every_line()
    {
        var lines = string.Concat(Enumerable.Repeat("}\n", 1 << 20));
        using var server = new ScriptedServer(() => ScriptedServer.Events("{\"a\":\"\n" + lines));

        await Assert.ThrowsAsync<HttpRequestException>(() => RawAsync(server)).WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Caller_that_does_not_await_gets_the_same()
    {
        using var server = new ScriptedServer(() => ScriptedServer.Events(StreamOddities.All["role empty"].Odd));
        using var http = new HttpClient(new CompatibleWireHandler { InnerHandler = server });
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://model.test/v1/chat/completions") { Content = new StringContent("""{"stream":true}""") };

        using var response = http.Send(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(response.Content.ReadAsStream());

        Assert.Contains("\"role\":\"assistant\"", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://model.test/v1/embeddings")]
    [InlineData("http://model.test/v1/responses")]
    public async Task Other_path_passes_untouched(string address)
    {
        using var server = new ScriptedServer(() => ScriptedServer.Json("""[{"error":{"max_tokens":1}}]""", 422));
        using var http = new HttpClient(new CompatibleWireHandler { InnerHandler = server });

        using var response = await http.PostAsync(address, new StringContent("""{"stream":true,"max_completion_tokens":5}"""));

        Assert.Equal((422, """[{"error":{"max_tokens":1}}]"""), ((int)response.StatusCode, await response.Content.ReadAsStringAsync()));
        Assert.Equal(["""{"stream":true,"max_completion_tokens":5}"""], server.Requests);
    }

    private static async Task<ChatResponse> StreamAsync(string body, bool mended)
    {
        using var server = new ScriptedServer(() => ScriptedServer.Events(body));
        return await server.Client(mended).GetStreamingResponseAsync("hello").ToChatResponseAsync();
    }

    private static async Task<ChatResponse> WholeAsync(string body, bool mended)
    {
        using var server = new ScriptedServer(() => ScriptedServer.Json(body));
        return await server.Client(mended).GetResponseAsync("hello");
    }

    private static async Task<string> RawAsync(ScriptedServer server)
    {
        using var http = new HttpClient(new CompatibleWireHandler { InnerHandler = server });
        using var response = await http.PostAsync("http://model.test/v1/chat/completions", new StringContent("""{"stream":true}"""));
        return await response.Content.ReadAsStringAsync();
    }

    private static string Told(ChatResponse response) =>
        $"'{response.Text}' {response.FinishReason} {response.ModelId} {response.ResponseId} {response.CreatedAt:O} {response.Usage?.InputTokenCount}+{response.Usage?.OutputTokenCount} {string.Join(',', response.Messages.Select(message => message.Role))}";

    // Real replies have hundreds of events; what is odd at their end is mended as it is in a short one.
    [Fact]
    public async Task Odd_end_of_a_long_stream_is_mended()
    {
        using var server = new ScriptedServer(() => ScriptedServer.Events(string.Concat(Enumerable.Repeat(StreamOddities.Text("a"), 100)) + StreamOddities.End("MAX_TOKENS") + "data: [DONE]\n\n"));

        var response = await server.Client().GetStreamingResponseAsync("hello").ToChatResponseAsync();

        Assert.Equal((100, ChatFinishReason.Length), (response.Text.Length, response.FinishReason));
    }
}
