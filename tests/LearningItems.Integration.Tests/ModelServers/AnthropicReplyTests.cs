using System.Text.Json;
using LearningItems.LoopbackModel;
using Microsoft.Extensions.AI;

namespace LearningItems.Integration.Tests.ModelServers;

public class AnthropicReplyTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Prompt_with_a_schema_is_answered_for_every_row_with_usage(bool streamed)
    {
        await using var server = await ModelServer.StartAsync();

        var reply = await AnthropicCall.AskAsync(server, streamed);

        Assert.StartsWith(Asked.Beginning, reply.Text, StringComparison.Ordinal);
        using var answer = JsonDocument.Parse(reply.Text);
        Assert.Equal([1, 2], answer.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("row").GetInt32()));
        Assert.Equal("stop", reply.FinishReason);
        Assert.True(reply.Usage is { Input: > 100, Output: > 50, Cached: 0, Reasoning: 0 });
    }

    [Fact]
    public async Task Request_is_kept_as_it_was_sent()
    {
        await using var server = await ModelServer.StartAsync();

        await AnthropicCall.AskAsync(server, streamed: true);

        var request = Assert.Single(server.Requests);
        Assert.Equal((1, WireFormat.Anthropic, "/v1/messages"), (request.Number, request.Format, request.Path));
        Assert.Equal("Bearer some-key", request.Headers["authorization"]);
        Assert.Equal("0", request.Headers["x-stainless-retry-count"]);
        Assert.Equal(1_000, request.Body.GetProperty("max_tokens").GetInt32());
        Assert.Equal("json_schema", request.Body.GetProperty("output_config").GetProperty("format").GetProperty("type").GetString());
        Assert.Equal(new RequestOutcome(RequestEnd.Answered, 200), await request.Outcome);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Reply_of_more_tokens_than_allowed_is_cut_there(bool streamed)
    {
        await using var server = await ModelServer.StartAsync();
        var options = AnthropicCall.WithSchema;
        options.MaxOutputTokens = 20;

        var whole = await AnthropicCall.AskAsync(server, streamed);
        var cut = await AnthropicCall.AskAsync(server, streamed, options);

        Assert.Equal(("length", 20), (cut.FinishReason, cut.Usage!.Output));
        Assert.StartsWith(cut.Text, whole.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Beginning_is_cached_only_where_it_is_marked(bool streamed)
    {
        await using var server = await ModelServer.StartAsync();
        var longPrompt = string.Concat(Enumerable.Repeat("House style: short sentences.\n", 200)) + Asked.Prompt;

        await AnthropicCall.AskAsync(server, streamed, prompt: new TextContent(longPrompt));
        var unmarked = await AnthropicCall.AskAsync(server, streamed, prompt: new TextContent(longPrompt));
        var written = await AnthropicCall.AskAsync(server, streamed, prompt: Marked());
        var read = await AnthropicCall.AskAsync(server, streamed, prompt: Marked());

        Assert.Equal((0, 0), (unmarked.Usage!.Cached, written.Usage!.Cached));
        Assert.InRange(read.Usage!.Cached, 1_024, read.Usage.Input);

        // Input tokens as the chat client tells them include what was written to the cache and what was read from it.
        Assert.Equal((unmarked.Usage.Input, unmarked.Usage.Input), (written.Usage.Input, read.Usage.Input));

        AIContent Marked() => new TextContent(longPrompt).WithCacheControl(new Anthropic.Models.Messages.CacheControlEphemeral());
    }
}
