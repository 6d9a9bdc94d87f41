#pragma warning disable SCME0001 // the way the SDK offers to fields that it has no property for
#pragma warning disable OPENAI001 // Seed is marked experimental
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
using ChatResponseFormat = OpenAI.Chat.ChatResponseFormat;

namespace LearningItems.Cli.Providers;

/// <summary>What an endpoint calls the limit of output tokens.</summary>
internal enum OutputLimit
{
    /// <summary><c>max_completion_tokens</c>: OpenAI itself, whose reasoning models take no other.</summary>
    MaxCompletionTokens,

    /// <summary><c>max_tokens</c>: the older name, which every compatible server knows.</summary>
    MaxTokens,
}

/// <summary>Messages and options in the words of the OpenAI SDK.</summary>
internal static class OpenAiRequest
{
    private const string DefaultSchemaName = "reply";

    public static IReadOnlyList<OpenAI.Chat.ChatMessage> Messages(IEnumerable<ChatMessage> messages) => [.. messages.Select(Message)];

    public static ChatCompletionOptions Options(ChatOptions? options, OutputLimit limit)
    {
        var request = new ChatCompletionOptions
        {
            Temperature = options?.Temperature,
            TopP = options?.TopP,
            FrequencyPenalty = options?.FrequencyPenalty,
            PresencePenalty = options?.PresencePenalty,
            Seed = options?.Seed,
            ResponseFormat = Format(options?.ResponseFormat),
        };
        if (options is null)
        {
            return request;
        }

        // Left out in silence, tools would look like a model that never calls them.
        if (options.Tools is { Count: > 0 })
        {
            throw new NotSupportedException("This client sends no tools.");
        }

        foreach (var stop in options.StopSequences ?? [])
        {
            request.StopSequences.Add(stop);
        }

        if (options.ModelId is { } model)
        {
            request.Patch.Set("$.model"u8, model);
        }

        if (options.MaxOutputTokens is { } most && limit == OutputLimit.MaxTokens)
        {
            request.Patch.Set("$.max_tokens"u8, most);
        }
        else
        {
            request.MaxOutputTokenCount = options.MaxOutputTokens;
        }

        return request;
    }

    private static OpenAI.Chat.ChatMessage Message(ChatMessage message) =>
        message.Role == ChatRole.System ? new SystemChatMessage(Text(message))
        : message.Role == ChatRole.User ? new UserChatMessage(Text(message))
        : message.Role == ChatRole.Assistant ? new AssistantChatMessage(Text(message))
        : throw new NotSupportedException($"This client sends no messages of the role '{message.Role}'.");

    private static string Text(ChatMessage message) => message.Contents.FirstOrDefault(content => content is not TextContent) is { } other
        ? throw new NotSupportedException($"This client sends text; a message has {other.GetType().Name}.")
        : message.Text;

    private static ChatResponseFormat? Format(Microsoft.Extensions.AI.ChatResponseFormat? format) => format switch
    {
        ChatResponseFormatJson { Schema: { } schema } json => ChatResponseFormat.CreateJsonSchemaFormat(
            json.SchemaName ?? DefaultSchemaName, BinaryData.FromString(schema.GetRawText()), json.SchemaDescription, jsonSchemaIsStrict: true),
        ChatResponseFormatJson => ChatResponseFormat.CreateJsonObjectFormat(),
        ChatResponseFormatText => ChatResponseFormat.CreateTextFormat(),
        _ => null,
    };
}
