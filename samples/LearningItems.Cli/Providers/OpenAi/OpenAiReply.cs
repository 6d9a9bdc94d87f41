using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace LearningItems.Cli.Providers;

/// <summary>Whole replies of the OpenAI SDK, and the parts that they share with streamed ones.</summary>
internal static class OpenAiReply
{
    public static ChatResponse Read(ChatCompletion completion)
    {
        var message = new ChatMessage(ChatRole.Assistant, [.. Text(completion.Content)]) { MessageId = completion.Id };
        if (completion.Refusal is { Length: > 0 } refusal)
        {
            message.Contents.Add(Refusal(refusal));
        }

        return new ChatResponse(message)
        {
            ResponseId = completion.Id,
            ModelId = completion.Model,
            CreatedAt = completion.CreatedAt,
            FinishReason = FinishReason(completion.FinishReason, isRefused: completion.Refusal is { Length: > 0 }),
            Usage = completion.Usage is { } usage ? Usage(usage) : null,
            RawRepresentation = completion,
        };
    }

    public static IEnumerable<AIContent> Text(ChatMessageContent content) =>
        content.Where(part => part.Kind == ChatMessageContentPartKind.Text).Select(part => new TextContent(part.Text));

    /// <summary>A refusal is no text of the reply: who reads JSON must not find it there.</summary>
    public static ErrorContent Refusal(string text) => new(text) { ErrorCode = nameof(Refusal) };

    // A model that refuses stops like one that is done; only the refusal tells.
    public static ChatFinishReason FinishReason(OpenAI.Chat.ChatFinishReason reason, bool isRefused) => reason switch
    {
        _ when isRefused => ChatFinishReason.ContentFilter,
        OpenAI.Chat.ChatFinishReason.Length => ChatFinishReason.Length,
        OpenAI.Chat.ChatFinishReason.ContentFilter => ChatFinishReason.ContentFilter,
        OpenAI.Chat.ChatFinishReason.ToolCalls or OpenAI.Chat.ChatFinishReason.FunctionCall => ChatFinishReason.ToolCalls,
        _ => ChatFinishReason.Stop,
    };

    public static UsageDetails Usage(ChatTokenUsage usage) => new()
    {
        InputTokenCount = usage.InputTokenCount,
        OutputTokenCount = usage.OutputTokenCount,
        TotalTokenCount = usage.TotalTokenCount,
        CachedInputTokenCount = usage.InputTokenDetails?.CachedTokenCount,
        ReasoningTokenCount = usage.OutputTokenDetails?.ReasoningTokenCount,
    };
}
