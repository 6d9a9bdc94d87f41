using System.Text;
using Anthropic;
using LearningItems.LoopbackModel;
using Microsoft.Extensions.AI;

namespace LearningItems.Integration.Tests.ModelServers;

/// <summary>A call with Anthropic's SDK as a chat client, its own retries off.</summary>
internal static class AnthropicCall
{
    public static ChatOptions WithSchema
    {
        get
        {
            using var schema = System.Text.Json.JsonDocument.Parse(Asked.Schema);
            return new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(schema.RootElement.Clone(), "items"), MaxOutputTokens = 1_000 };
        }
    }

    public static async Task<Received> AskAsync(
        ModelServer server, bool streamed, ChatOptions? options = null, AIContent? prompt = null, DelegatingHandler? handler = null, CancellationToken cancellationToken = default)
    {
        if (streamed)
        {
            return await StreamAsync(server, new StringBuilder(), options, prompt, handler, cancellationToken);
        }

        using var client = Client(server, handler);
        var response = await ChatClient(client).GetResponseAsync(Messages(prompt), options ?? WithSchema, cancellationToken);
        return new Received(response.Text, response.FinishReason?.Value, Refusal: null, Usage(response.Usage));
    }

    /// <summary>Reads a stream; where it breaks, what came before is in the text.</summary>
    public static async Task<Received> StreamAsync(
        ModelServer server, StringBuilder text, ChatOptions? options = null, AIContent? prompt = null, DelegatingHandler? handler = null, CancellationToken cancellationToken = default)
    {
        using var client = Client(server, handler);
        var updates = new List<ChatResponseUpdate>();
        await foreach (var update in ChatClient(client).GetStreamingResponseAsync(Messages(prompt), options ?? WithSchema, cancellationToken))
        {
            text.Append(update.Text);
            updates.Add(update);
        }

        var response = updates.ToChatResponse();
        return new Received(text.ToString(), response.FinishReason?.Value, Refusal: null, Usage(response.Usage));
    }

    private static AnthropicClient Client(ModelServer server, DelegatingHandler? handler) => new()
    {
        BaseUrl = server.AnthropicEndpoint.ToString(),
        ApiKey = "some-key",
        MaxRetries = 0,
        Handlers = handler is null ? [] : [handler],
    };

    private static IChatClient ChatClient(AnthropicClient client) => client.AsIChatClient("some-model", defaultMaxOutputTokens: 1_000);

    private static ChatMessage[] Messages(AIContent? prompt) => [new(ChatRole.System, "You answer in JSON."), new(ChatRole.User, [prompt ?? new TextContent(Asked.Prompt)])];

    private static Used? Usage(UsageDetails? usage) => usage is null
        ? null
        : new Used(usage.InputTokenCount ?? 0, usage.OutputTokenCount ?? 0, usage.CachedInputTokenCount ?? 0, usage.ReasoningTokenCount ?? 0);
}
