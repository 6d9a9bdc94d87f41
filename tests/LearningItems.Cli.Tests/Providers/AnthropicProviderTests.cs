using System.Text.Json;
using LearningItems.Cli.Providers;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Tests.Providers;

/// <summary>The SDK's own client as this program sets it up.</summary>
public sealed class AnthropicProviderTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse("""{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false}""").RootElement;

    [Fact]
    public async Task Response_ToAnthropic_SendsKeySchemaAndLimit()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json(AnthropicWire.Message("{}")));
        using var provider = AnthropicWire.Provider(http);

        await provider.Chat.GetResponseAsync([new(ChatRole.System, "be brief"), new(ChatRole.User, "喝")], new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(Schema, "items"), MaxOutputTokens = 77 });

        var sent = Assert.Single(http.Requests);
        Assert.Equal("https://api.anthropic.com/v1/messages", sent.Uri.AbsoluteUri);
        Assert.Contains("key", sent.Headers, StringComparison.Ordinal);
        Assert.Equal(("model-1", 77), (sent.At("model").GetString(), sent.At("max_tokens").GetInt32()));
        Assert.Equal("json_schema", sent.At("output_config", "format", "type").GetString());
        Assert.Equal(Schema.GetRawText(), sent.At("output_config", "format", "schema").GetRawText());
    }

    [Fact]
    public async Task Response_WithWhatTheSdkLeavesOut_IsSentWithoutIt()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json(AnthropicWire.Message("{}")));
        using var provider = AnthropicWire.Provider(http);
        using var bounded = JsonDocument.Parse("""{"type":"object","properties":{"a":{"type":"string","maxLength":3}},"required":["a"]}""");

        await provider.Chat.GetResponseAsync("hello", new ChatOptions { ResponseFormat = ChatResponseFormat.Json, Temperature = 0.5f, TopP = 0.5f, Seed = 1 });
        await provider.Chat.GetResponseAsync("hello", new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(bounded.RootElement, "items") });

        Assert.All(["output_config", "temperature", "top_p", "seed"], property => Assert.False(http.Requests[0].Has(property)));
        Assert.Equal(["type", "schema"], http.Requests[1].At("output_config", "format").EnumerateObject().Select(property => property.Name));
        Assert.False(http.Requests[1].At("output_config", "format", "schema", "properties", "a").TryGetProperty("maxLength", out _));
        Assert.Contains("maxLength", http.Requests[1].At("output_config", "format", "schema", "properties", "a", "description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_ThatIsRejected_GoesIntoThePrompt()
    {
        using var http = new ScriptedHttp(sent => sent.Has("output_config")
            ? ScriptedHttp.Json(AnthropicWire.Error("invalid_request_error", "output_config.format: not supported by this model"), 400)
            : ScriptedHttp.Json(AnthropicWire.Message("{}")));
        using var provider = ChatProvider.Create(new ProviderArguments { Name = ChatProvider.Anthropic, Model = "model-1" }, _ => "key", http);

        var response = await provider.Chat.GetResponseAsync("hello", new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(Schema, "items") });

        Assert.Equal("{}", response.Text);
        Assert.Equal(2, http.Requests.Count);
        Assert.Contains("""{\"a\":string}""", http.Requests[1].Body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Response_WholeAndStreamed_HasTextReasonAndUsageWithCachedTokens()
    {
        using var http = new ScriptedHttp(sent => sent.Has("stream") ? ScriptedHttp.Events(AnthropicWire.Begin("{}") + AnthropicWire.End("max_tokens")) : ScriptedHttp.Json(AnthropicWire.Message("{}", "max_tokens")));
        using var provider = AnthropicWire.Provider(http);

        foreach (var response in new[] { await provider.Chat.GetResponseAsync("hello"), (await OpenAiWire.StreamAsync(provider.Chat)).ToChatResponse() })
        {
            Assert.Equal(("{}", ChatFinishReason.Length, "model-1-0101"), (response.Text, response.FinishReason, response.ModelId));
            Assert.Equal((100L, 40L, 50L), (response.Usage?.InputTokenCount, response.Usage?.CachedInputTokenCount, response.Usage?.OutputTokenCount));
        }
    }

    [Fact]
    public async Task Response_ThatIsRefused_IsAContentFilter()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json(AnthropicWire.Message(string.Empty, "refusal")));
        using var provider = AnthropicWire.Provider(http);

        Assert.Equal(ChatFinishReason.ContentFilter, (await provider.Chat.GetResponseAsync("hello")).FinishReason);
    }

    [Fact]
    public async Task Stream_ThatIsCut_RaisesNothingAndHasNoFinishReason()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Events(AnthropicWire.Begin("{\"items\":[{")));
        using var provider = AnthropicWire.Provider(http);

        var response = (await OpenAiWire.StreamAsync(provider.Chat)).ToChatResponse();

        Assert.Equal("{\"items\":[{", response.Text);
        Assert.Null(response.FinishReason);
    }

    [Fact]
    public async Task Failure_OfTheServer_IsNotTriedAgainByTheSdk()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.With(ScriptedHttp.Json(AnthropicWire.Error("overloaded_error", "busy"), 529), "x-should-retry", "true"));
        using var provider = AnthropicWire.Provider(http);

        await Assert.ThrowsAnyAsync<Exception>(() => provider.Chat.GetResponseAsync("hello"));
        await Assert.ThrowsAnyAsync<Exception>(() => OpenAiWire.StreamAsync(provider.Chat));

        Assert.Equal(2, http.Requests.Count);
    }

    [Fact]
    public void GetService_OfMetadata_NamesProviderEndpointAndModel()
    {
        using var provider = AnthropicWire.Provider(transport: null, OpenAiWire.Server);

        var metadata = provider.Chat.GetService<ChatClientMetadata>();

        Assert.Equal(("anthropic", OpenAiWire.Server, "model-1"), (metadata?.ProviderName, metadata?.ProviderUri, metadata?.DefaultModelId));
    }
}
