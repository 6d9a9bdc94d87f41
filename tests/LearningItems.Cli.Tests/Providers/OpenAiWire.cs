using System.Text.Json;
using System.Text.Json.Nodes;
using LearningItems.Cli.Providers;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Tests.Providers;

/// <summary>OpenAI's format on the wire, and a client of the real SDK that speaks it.</summary>
internal static class OpenAiWire
{
    public const string Usage = """{"prompt_tokens":100,"completion_tokens":50,"total_tokens":150,"prompt_tokens_details":{"cached_tokens":40},"completion_tokens_details":{"reasoning_tokens":20}}""";

    public static readonly Uri Server = new("http://model.test/v1");

    /// <summary>The provider's own client, without the wrapping for schemas.</summary>
    public static ProviderClient Provider(HttpMessageHandler transport, Uri? endpoint = null, string? key = "key") =>
        OpenAiProvider.Create(new ProviderArguments { Name = "openai", Model = "model-1", Endpoint = endpoint }, key, transport);

    public static string Completion(string? text, string finish = "stop", string? refusal = null, string usage = Usage) =>
        $$$"""{"id":"c1","object":"chat.completion","created":1767323045,"model":"model-1-0101","choices":[{"index":0,"message":{"role":"assistant","content":{{{Quote(text)}}},"refusal":{{{Quote(refusal)}}}},"finish_reason":"{{{finish}}}"}],"usage":{{{usage}}}}""";

    public static string Chunk(string delta, string? finish = null) =>
        $$$"""data: {"id":"c1","object":"chat.completion.chunk","created":1767323045,"model":"model-1-0101","choices":[{"index":0,"delta":{{{delta}}},"finish_reason":{{{Quote(finish)}}}}]}""" + "\n\n";

    public static string Text(string text) => Chunk($$"""{"content":{{Quote(text)}}}""");

    public static string End(string finish = "stop") =>
        Chunk("{}", finish) + $$$"""data: {"id":"c1","object":"chat.completion.chunk","created":1767323045,"model":"model-1-0101","choices":[],"usage":{{{Usage}}}}""" + "\n\ndata: [DONE]\n\n";

    public static string Error(string message, string? type = null, string? code = null) =>
        new JsonObject { ["error"] = new JsonObject { ["message"] = message, ["type"] = type, ["param"] = null, ["code"] = code } }.ToJsonString();

    public static async Task<List<ChatResponseUpdate>> StreamAsync(IChatClient client, ChatOptions? options = null)
    {
        var updates = new List<ChatResponseUpdate>();
        await foreach (var update in client.GetStreamingResponseAsync("hello", options))
        {
            updates.Add(update);
        }

        return updates;
    }

    private static string Quote(string? text) => JsonSerializer.Serialize(text);
}
