using System.Net.Http.Json;
using System.Text.Json;
using LearningItems.LoopbackModel;

namespace LearningItems.Integration.Tests.ModelServers;

/// <summary>What the SDKs hide: the lines of a stream, and requests that no SDK sends any more.</summary>
public class WireTests
{
    private static readonly object[] Messages = [new { role = "user", content = Asked.Prompt }];

    private static JsonElement Schema => JsonElement.Parse(Asked.Schema);

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Chat_completion_stream_ends_with_its_mark_and_tells_the_usage_where_it_is_asked_to(bool includeUsage, int usages)
    {
        var lines = await LinesAsync("v1/chat/completions", new { model = "some-model", messages = Messages, stream = true, stream_options = new { include_usage = includeUsage } });

        Assert.All(lines, line => Assert.StartsWith("data: ", line, StringComparison.Ordinal));
        Assert.Equal("data: [DONE]", lines[^1]);
        Assert.Equal(usages, lines.Count(line => line.Contains("\"prompt_tokens\":", StringComparison.Ordinal)));
        Assert.Single(lines, line => line.Contains("\"finish_reason\":\"stop\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Messages_stream_names_its_events_in_their_order()
    {
        var lines = await LinesAsync("v1/messages", new { model = "some-model", max_tokens = 1_000, messages = Messages, stream = true });

        var events = lines.Where(line => line.StartsWith("event: ", StringComparison.Ordinal)).Select(line => line["event: ".Length..]).Distinct();
        Assert.Equal(["message_start", "content_block_start", "ping", "content_block_delta", "content_block_stop", "message_delta", "message_stop"], events);
    }

    [Fact]
    public async Task Schema_is_taken_from_output_format_too()
    {
        var lines = await LinesAsync("v1/messages", new { model = "some-model", max_tokens = 1_000, messages = Messages, output_format = new { type = "json_schema", schema = Schema } });

        var text = JsonElement.Parse(lines.Single()).GetProperty("content")[0].GetProperty("text").GetString();
        Assert.StartsWith(Asked.Beginning, text, StringComparison.Ordinal);
    }

    private static async Task<string[]> LinesAsync(string path, object body)
    {
        await using var server = await ModelServer.StartAsync();
        using var client = new HttpClient { BaseAddress = server.Address };
        using var response = await client.PostAsJsonAsync(path, body);
        return (await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
