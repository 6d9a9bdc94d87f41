using System.Globalization;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Text;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Planning;

/// <summary>The model and what an application sets on every call beside the prompt, as far as it shapes the answers.</summary>
internal static class ModelSettings
{
    /// <summary>The settings by name; texts of the application's own as hashes.</summary>
    /// <param name="options">The options, with what sets up a call.</param>
    /// <param name="client">What the client says of itself.</param>
    /// <param name="prompt">A prompt of the category, for its schema.</param>
    public static IReadOnlyDictionary<string, string> Of(LearningItemGenerationOptions options, ChatClientMetadata? client, Prompt prompt)
    {
        var format = prompt.ResponseFormat;
        var chat = SetUp(options, format);
        return new Dictionary<string, string>
        {
            ["model"] = chat.ModelId ?? client?.DefaultModelId ?? string.Empty,

            // What is another value in every call, such as an identifier to trace it by, says nothing of the answers.
            ["sampling options"] = string.Join(", ", Sampling(chat).Intersect(Sampling(SetUp(options, format)))),
            ["added instructions"] = Hashes.Sha256(chat.Instructions ?? string.Empty),
            ["additional properties"] = Hashes.Sha256([.. Properties(chat).Intersect(Properties(SetUp(options, format)))]),
            ["reply format"] = ReferenceEquals(chat.ResponseFormat, format) ? "schema" : Hashes.Sha256(Describe(chat.ResponseFormat)),
        };
    }

    private static ChatOptions SetUp(LearningItemGenerationOptions options, ChatResponseFormat format)
    {
        var chat = new ChatOptions { ResponseFormat = format, MaxOutputTokens = options.MaxOutputTokens };
        options.ConfigureChatOptions?.Invoke(chat);
        return chat;
    }

    private static IEnumerable<string> Sampling(ChatOptions chat) => Given(
        ("temperature", chat.Temperature),
        ("top p", chat.TopP),
        ("top k", chat.TopK),
        ("frequency penalty", chat.FrequencyPenalty),
        ("presence penalty", chat.PresencePenalty),
        ("seed", chat.Seed),
        ("reasoning", chat.Reasoning?.Effort),
        ("stop", chat.StopSequences is { Count: > 0 } stops ? string.Join('|', stops) : null));

    private static IEnumerable<string> Properties(ChatOptions chat) =>
        Given([.. (chat.AdditionalProperties ?? []).OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => (property.Key, property.Value))]);

    private static IEnumerable<string> Given(params (string Name, object? Value)[] settings) =>
        settings.Where(setting => setting.Value is not null).Select(setting => string.Create(CultureInfo.InvariantCulture, $"{setting.Name} {setting.Value}"));

    private static string Describe(ChatResponseFormat? format) => format switch
    {
        ChatResponseFormatJson { Schema: { } schema } => schema.GetRawText(),
        _ => format?.GetType().Name ?? string.Empty,
    };
}
