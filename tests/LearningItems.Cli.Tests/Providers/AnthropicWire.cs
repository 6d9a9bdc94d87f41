using System.Text.Json;
using System.Text.Json.Nodes;
using LearningItems.Cli.Providers;

namespace LearningItems.Cli.Tests.Providers;

/// <summary>Anthropic's format on the wire, and a client of the real SDK that speaks it.</summary>
internal static class AnthropicWire
{
    public static ProviderClient Provider(HttpMessageHandler? transport, Uri? endpoint = null, string? key = "key") =>
        AnthropicProvider.Create(new ProviderArguments { Name = "anthropic", Model = "model-1", Endpoint = endpoint }, key, transport);

    public static string Message(string text, string stop = "end_turn") =>
        $$$"""{"id":"m1","type":"message","role":"assistant","model":"model-1-0101","content":[{"type":"text","text":{{{JsonSerializer.Serialize(text)}}}}],"stop_reason":"{{{stop}}}","usage":{"input_tokens":55,"cache_read_input_tokens":40,"cache_creation_input_tokens":5,"output_tokens":50}}""";

    public static string Begin(string text) =>
        Event("message_start", """{"type":"message_start","message":{"id":"m1","type":"message","role":"assistant","model":"model-1-0101","content":[],"usage":{"input_tokens":55,"cache_read_input_tokens":40,"cache_creation_input_tokens":5,"output_tokens":1}}}""")
        + Event("content_block_start", """{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}""")
        + Event("content_block_delta", $$$"""{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":{{{JsonSerializer.Serialize(text)}}}}}""");

    public static string End(string stop = "end_turn") =>
        Event("content_block_stop", """{"type":"content_block_stop","index":0}""")
        + Event("message_delta", $$$"""{"type":"message_delta","delta":{"stop_reason":"{{{stop}}}"},"usage":{"output_tokens":50}}""")
        + Event("message_stop", """{"type":"message_stop"}""");

    public static string Event(string name, string data) => $"event: {name}\ndata: {data}\n\n";

    public static string Error(string type, string message) =>
        new JsonObject { ["type"] = "error", ["error"] = new JsonObject { ["type"] = type, ["message"] = message }, ["request_id"] = "req_1" }.ToJsonString();
}
