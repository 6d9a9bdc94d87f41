using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>A message, or the piece of one.</summary>
internal static class MessageMending
{
    public const string Assistant = "assistant";

    private static readonly string?[] TextKinds = [null, "text", "output_text"];

    /// <summary>Whether the model says that it will not.</summary>
    public static bool IsRefusal(JsonObject message) => Said(message["refusal"]) is { Length: > 0 };

    /// <summary>Mends it in place.</summary>
    public static void Mend(JsonObject message)
    {
        // A reply is the model's, whatever it is called; where nothing is called anything the SDK asks for nothing.
        if (message.Remove("role", out var role) && role is not null)
        {
            message["role"] = Assistant;
        }

        foreach (var (name, _) in message.Where(member => member.Value is null).ToList())
        {
            message.Remove(name);
        }

        if (message["content"] is JsonArray or JsonObject)
        {
            message["content"] = Text(message["content"]);
        }
    }

    // What a model thinks is no part of what it says.
    private static string Text(JsonNode? content) => content switch
    {
        JsonArray parts => string.Concat(parts.Select(Text)),
        JsonObject part when TextKinds.Contains(Said(part["type"])) => Text(part["text"]),
        JsonValue => Said(content) ?? string.Empty,
        _ => string.Empty,
    };

    private static string? Said(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? (string?)node : null;
}
