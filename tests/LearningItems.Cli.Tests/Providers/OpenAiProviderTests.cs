using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;
using ChatResponseFormat = Microsoft.Extensions.AI.ChatResponseFormat;

namespace LearningItems.Cli.Tests.Providers;

public sealed class OpenAiProviderTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse("""{"type":"object","properties":{"汉":{"type":"string"}},"required":["汉"],"additionalProperties":false}""").RootElement;

    [Fact]
    public async Task Response_ToOpenAi_SendsMessagesStrictSchemaAndCompletionLimit()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json(OpenAiWire.Completion("{}")));
        using var provider = OpenAiWire.Provider(http);

        await provider.Chat.GetResponseAsync(
            [new(ChatRole.System, "be brief"), new(ChatRole.User, "喝"), new(ChatRole.Assistant, "yes"), new(ChatRole.User, "more")],
            new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(Schema, "items"), MaxOutputTokens = 77, Temperature = 0.5f, StopSequences = ["END"], AdditionalProperties = new() { ["strict"] = true } });

        var sent = Assert.Single(http.Requests);
        Assert.Equal("https://api.openai.com/v1/chat/completions", sent.Uri.AbsoluteUri);
        Assert.Contains("Authorization: Bearer key", sent.Headers, StringComparison.Ordinal);
        Assert.Equal("model-1", sent.At("model").GetString());
        Assert.Equal(["system:be brief", "user:喝", "assistant:yes", "user:more"], sent.At("messages").EnumerateArray().Select(message => $"{message.GetProperty("role")}:{message.GetProperty("content")}"));
        Assert.Equal("json_schema", sent.At("response_format", "type").GetString());
        Assert.Equal("items", sent.At("response_format", "json_schema", "name").GetString());
        Assert.True(sent.At("response_format", "json_schema", "strict").GetBoolean());
        Assert.True(JsonElement.DeepEquals(Schema, sent.At("response_format", "json_schema", "schema")));
        Assert.Equal(77, sent.At("max_completion_tokens").GetInt32());
        Assert.False(sent.Has("max_tokens"));
        Assert.Equal(0.5, sent.At("temperature").GetDouble());
        Assert.Equal("END", Assert.Single(sent.At("stop").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Response_ToACompatibleServer_HasTheOlderLimitAndNoKey()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json(OpenAiWire.Completion("{}")));
        using var provider = OpenAiWire.Provider(http, OpenAiWire.Server, key: null);

        await provider.Chat.GetResponseAsync("hello", new ChatOptions { MaxOutputTokens = 77, ModelId = "other", ResponseFormat = ChatResponseFormat.Json });

        var sent = Assert.Single(http.Requests);
        Assert.Equal("http://model.test/v1/chat/completions", sent.Uri.AbsoluteUri);
        Assert.DoesNotContain("Authorization", sent.Headers, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(77, sent.At("max_tokens").GetInt32());
        Assert.False(sent.Has("max_completion_tokens"));
        Assert.Equal("other", sent.At("model").GetString());
        Assert.Equal("json_object", sent.At("response_format", "type").GetString());
    }

    [Fact]
    public async Task Response_Whole_HasTextModelAndUsage()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json(OpenAiWire.Completion("{\"items\":[]}")));
        using var provider = OpenAiWire.Provider(http);

        var response = await provider.Chat.GetResponseAsync("hello");

        Assert.Equal(("{\"items\":[]}", "model-1-0101", "c1"), (response.Text, response.ModelId, response.ResponseId));
        Assert.Equal(ChatFinishReason.Stop, response.FinishReason);
        AssertUsage(response.Usage);
    }

    [Theory]
    [InlineData("stop", "stop")]
    [InlineData("length", "length")]
    [InlineData("content_filter", "content_filter")]
    [InlineData("tool_calls", "tool_calls")]
    [InlineData("function_call", "tool_calls")]
    public async Task FinishReason_WholeAndStreamed_IsThatOfTheWire(string wire, string expected)
    {
        using var http = new ScriptedHttp(sent => sent.Has("stream") ? ScriptedHttp.Events(OpenAiWire.Text("{}") + OpenAiWire.End(wire)) : ScriptedHttp.Json(OpenAiWire.Completion("{}", wire)));
        using var provider = OpenAiWire.Provider(http);

        Assert.Equal(expected, (await provider.Chat.GetResponseAsync("hello")).FinishReason?.Value);
        Assert.Equal(expected, (await OpenAiWire.StreamAsync(provider.Chat)).ToChatResponse().FinishReason?.Value);
    }

    [Fact]
    public async Task Refusal_WholeAndStreamed_IsAContentFilterWithoutText()
    {
        var refused = OpenAiWire.Chunk("""{"role":"assistant","refusal":"I will "}""") + OpenAiWire.Chunk("""{"refusal":"not."}""") + OpenAiWire.End();
        using var http = new ScriptedHttp(sent => sent.Has("stream") ? ScriptedHttp.Events(refused) : ScriptedHttp.Json(OpenAiWire.Completion(null, refusal: "I will not.")));
        using var provider = OpenAiWire.Provider(http);

        foreach (var response in new[] { await provider.Chat.GetResponseAsync("hello"), (await OpenAiWire.StreamAsync(provider.Chat)).ToChatResponse() })
        {
            Assert.Equal((string.Empty, ChatFinishReason.ContentFilter), (response.Text, response.FinishReason));
        }
    }

    [Fact]
    public async Task Stream_InPieces_HasEachPieceThenReasonAndUsage()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Events(
            OpenAiWire.Chunk("""{"role":"assistant","content":"","refusal":null}""") + OpenAiWire.Chunk("""{"reasoning_content":"hm"}""") + OpenAiWire.Text("{\"items\"") + OpenAiWire.Text(":[]}") + OpenAiWire.End()));
        using var provider = OpenAiWire.Provider(http);

        var updates = await OpenAiWire.StreamAsync(provider.Chat, new ChatOptions { MaxOutputTokens = 9 });
        var response = updates.ToChatResponse();

        Assert.Equal(["", "", "{\"items\"", ":[]}", "", ""], updates.Select(update => update.Text)); // reasoning is a piece too: the reply is not stalled
        Assert.Equal((ChatFinishReason.Stop, "model-1-0101"), (response.FinishReason, response.ModelId));
        AssertUsage(response.Usage);
        Assert.True(Assert.Single(http.Requests).At("stream_options", "include_usage").GetBoolean());
    }

    [Fact]
    public async Task Stream_ThatIsCut_RaisesNothingAndHasNoFinishReason()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Events(OpenAiWire.Text("{\"items\":[{")));
        using var provider = OpenAiWire.Provider(http);

        var response = (await OpenAiWire.StreamAsync(provider.Chat)).ToChatResponse();

        Assert.Equal("{\"items\":[{", response.Text);
        Assert.Null(response.FinishReason);
        Assert.Null(response.Usage);
    }

    [Fact]
    public async Task Stream_WithAnErrorInIt_Throws()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Events(OpenAiWire.Text("{") + $"data: {OpenAiWire.Error("out of memory", "server_error")}\n\n"));
        using var provider = OpenAiWire.Provider(http);

        var exception = await Assert.ThrowsAsync<System.ClientModel.ClientResultException>(() => OpenAiWire.StreamAsync(provider.Chat));

        Assert.Contains("out of memory", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Response_WithoutUsage_HasNone()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json(OpenAiWire.Completion("{}", usage: "null")));
        using var provider = OpenAiWire.Provider(http);

        Assert.Null((await provider.Chat.GetResponseAsync("hello")).Usage);
    }

    [Fact]
    public async Task Failure_OfTheServer_IsNotTriedAgainByTheSdk()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json(OpenAiWire.Error("busy"), 503));
        using var provider = OpenAiWire.Provider(http);

        await Assert.ThrowsAsync<System.ClientModel.ClientResultException>(() => provider.Chat.GetResponseAsync("hello"));
        await Assert.ThrowsAsync<System.ClientModel.ClientResultException>(() => OpenAiWire.StreamAsync(provider.Chat));

        Assert.Equal(2, http.Requests.Count);
    }

    [Fact]
    public void GetService_OfMetadataAndInnerClient_GivesThem()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json("{}"));
        using var provider = OpenAiWire.Provider(http, OpenAiWire.Server);

        var metadata = provider.Chat.GetService<ChatClientMetadata>();

        Assert.Equal(("openai", OpenAiWire.Server, "model-1"), (metadata?.ProviderName, metadata?.ProviderUri, metadata?.DefaultModelId));
        Assert.NotNull(provider.Chat.GetService<ChatClient>());
        Assert.Same(provider.Chat, provider.Chat.GetService<IChatClient>());
        Assert.Null(provider.Chat.GetService<ChatClient>("key"));
        Assert.Null(provider.Chat.GetService<HttpClient>());
    }

    private static void AssertUsage(UsageDetails? usage) => Assert.Equal(
        (100L, 50L, 150L, 40L, 20L),
        (usage?.InputTokenCount, usage?.OutputTokenCount, usage?.TotalTokenCount, usage?.CachedInputTokenCount, usage?.ReasoningTokenCount));
}
