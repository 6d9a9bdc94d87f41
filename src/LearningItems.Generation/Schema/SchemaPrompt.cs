using System.Text.Json;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Schema;

/// <summary>What a call with a schema becomes in each mode.</summary>
internal static class SchemaPrompt
{
    // What stands in front of a call is the same in all of them and can be cached by the provider; so this stands last.
    public static (IEnumerable<ChatMessage> Messages, ChatOptions? Options) For(SchemaMode mode, IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        if (options?.ResponseFormat is not ChatResponseFormatJson { Schema: { } schema })
        {
            return (messages, options);
        }

        var changed = options.Clone();
        if (mode == SchemaMode.Strict)
        {
            // Some clients hold a schema to be a wish unless they are told so; others do not look.
            (changed.AdditionalProperties ??= []).TryAdd("strict", true);
            return (messages, changed);
        }

        changed.ResponseFormat = mode == SchemaMode.Json ? ChatResponseFormat.Json : null;
        return (WithInstruction(messages, mode == SchemaMode.Json ? Shape(schema) : Schema(schema)), changed);
    }

    private static IEnumerable<ChatMessage> WithInstruction(IReadOnlyList<ChatMessage> messages, string instruction) =>
        messages is [.., var last] && last.Role == ChatRole.User
            ? [.. messages.SkipLast(1), new ChatMessage(ChatRole.User, [.. last.Contents, new TextContent($"\n\n{instruction}")])]
            : [.. messages, new ChatMessage(ChatRole.User, instruction)];

    private static string Shape(JsonElement schema) =>
        $"Reply with one JSON object of this shape, every field in it, and nothing else:\n{SchemaShape.Describe(schema)}";

    private static string Schema(JsonElement schema) =>
        $"Reply with one JSON object that this JSON Schema accepts, and nothing else – no explanation, no code fence, not the schema:\n{schema.GetRawText()}";
}
