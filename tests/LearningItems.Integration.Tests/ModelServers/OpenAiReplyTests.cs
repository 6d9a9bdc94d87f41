using System.Text.Json;
using LearningItems.LoopbackModel;
using OpenAI.Chat;

namespace LearningItems.Integration.Tests.ModelServers;

public class OpenAiReplyTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Prompt_with_a_strict_schema_is_answered_for_every_row_with_usage(bool streamed)
    {
        await using var server = await ModelServer.StartAsync();

        var reply = await OpenAiCall.AskAsync(server, streamed);

        Assert.StartsWith(Asked.Beginning, reply.Text, StringComparison.Ordinal);
        using var answer = JsonDocument.Parse(reply.Text);
        Assert.Equal([1, 2], answer.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("row").GetInt32()));
        Assert.Equal("Stop", reply.FinishReason);
        Assert.True(reply.Usage is { Input: > 100, Output: > 50, Cached: 0, Reasoning: 0 });
    }

    [Fact]
    public async Task Request_is_kept_as_it_was_sent()
    {
        await using var server = await ModelServer.StartAsync();

        await OpenAiCall.AskAsync(server, streamed: true);

        var request = Assert.Single(server.Requests);
        Assert.Equal((1, WireFormat.OpenAi, "/v1/chat/completions"), (request.Number, request.Format, request.Path));
        Assert.Equal("Bearer some-key", request.Headers["authorization"]);
        Assert.Equal("some-model", request.Body.GetProperty("model").GetString());
        Assert.Equal(1_000, request.Body.GetProperty("max_completion_tokens").GetInt32());
        Assert.True(request.Body.GetProperty("stream_options").GetProperty("include_usage").GetBoolean());
        Assert.True(request.Body.GetProperty("response_format").GetProperty("json_schema").GetProperty("strict").GetBoolean());
        Assert.Equal(new RequestOutcome(RequestEnd.Answered, 200), await request.Outcome);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Reply_of_more_tokens_than_allowed_is_cut_there(bool streamed)
    {
        await using var server = await ModelServer.StartAsync();

        var whole = await OpenAiCall.AskAsync(server, streamed);
        var cut = await OpenAiCall.AskAsync(server, streamed, new ChatCompletionOptions { ResponseFormat = OpenAiCall.Strict.ResponseFormat, MaxOutputTokenCount = 20 });

        Assert.Equal(("Length", 20), (cut.FinishReason, cut.Usage!.Output));
        Assert.StartsWith(cut.Text, whole.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_in_the_prompt_is_followed_where_the_format_only_says_JSON()
    {
        await using var server = await ModelServer.StartAsync();

        var reply = await OpenAiCall.AskAsync(
            server, streamed: false, OpenAiCall.WithFormat(ChatResponseFormat.CreateJsonObjectFormat()), Asked.Prompt + $"\n{Asked.Schema}\nAnswer in JSON.");

        Assert.StartsWith(Asked.Beginning, reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Reasoning_counts_as_output_and_a_repeated_beginning_as_cached(bool streamed)
    {
        await using var server = await ModelServer.StartAsync(new ModelServerOptions { ReasoningTokens = 64 });
        var longPrompt = string.Concat(Enumerable.Repeat("House style: short sentences.\n", 200)) + Asked.Prompt;

        var first = await OpenAiCall.AskAsync(server, streamed, prompt: longPrompt);
        var second = await OpenAiCall.AskAsync(server, streamed, prompt: longPrompt);

        Assert.Equal((0, 64), (first.Usage!.Cached, first.Usage.Reasoning));
        Assert.InRange(second.Usage!.Cached, 1_024, second.Usage.Input);
        Assert.Equal(first.Usage with { Cached = second.Usage.Cached }, second.Usage);
    }

    [Fact]
    public async Task Models_are_listed()
    {
        await using var server = await ModelServer.StartAsync();
        var client = new OpenAI.Models.OpenAIModelClient(new System.ClientModel.ApiKeyCredential("some-key"), new OpenAI.OpenAIClientOptions { Endpoint = server.OpenAiEndpoint });

        var models = await client.GetModelsAsync();

        Assert.Equal("stand-in", Assert.Single(models.Value).Id);
    }
}
