using System.Globalization;
using System.Text.Json;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Text;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Journal;

/// <summary>The model and what an application sets on every call beside the prompt, as far as it shapes the answers.</summary>
internal static class ModelSettings
{
    /// <summary>The settings by name; texts of the application's own as hashes.</summary>
    /// <param name="model">The model as the run asks for it.</param>
    /// <param name="client">What the client says of itself.</param>
    /// <param name="prompt">A prompt of the category, for its schema.</param>
    public static IReadOnlyDictionary<string, string> Of(RunModel model, ChatClientMetadata? client, Prompt prompt)
    {
        var format = prompt.ResponseFormat;

        // A value that differs in every call, such as an identifier to trace it by, says nothing of the answers.
        var settings = Describe(SetUp(model, format), format).Intersect(Describe(SetUp(model, format), format)).ToLookup(setting => setting.Group, setting => setting.Value);
        return new Dictionary<string, string>
        {
            ["model"] = settings["model"].FirstOrDefault() ?? client?.DefaultModelId ?? string.Empty,
            ["sampling options"] = string.Join(", ", settings["sampling"]),
            ["added instructions"] = Hashes.Sha256([.. settings["instructions"]]),
            ["additional properties"] = Hashes.Sha256([.. settings["property"]]),
            ["reply format"] = Hashes.Sha256([.. settings["format"]]),
        };
    }

    private static ChatOptions SetUp(RunModel model, ChatResponseFormat format)
    {
        var chat = new ChatOptions { ResponseFormat = format, MaxOutputTokens = model.Options.MaxOutputTokens };
        model.SetUp(chat);
        return chat;
    }

    private static IEnumerable<(string Group, string Value)> Describe(ChatOptions chat, ChatResponseFormat own)
    {
        (string Name, object? Value)[] sampling =
        [
            ("temperature", chat.Temperature), ("top p", chat.TopP), ("top k", chat.TopK), ("frequency penalty", chat.FrequencyPenalty),
            ("presence penalty", chat.PresencePenalty), ("seed", chat.Seed), ("reasoning", chat.Reasoning?.Effort),
            ("stop", chat.StopSequences is { Count: > 0 } stops ? string.Join('|', stops) : null),
        ];
        IEnumerable<(string Group, string? Value)> all =
        [
            ("model", chat.ModelId),
            .. sampling.Where(option => option.Value is not null).Select(option => ("sampling", string.Create(CultureInfo.InvariantCulture, $"{option.Name} {option.Value}"))),
            ("instructions", chat.Instructions),
            .. (chat.AdditionalProperties ?? []).OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => ("property", $"{property.Key} {Json(property.Value)}")),
            ("format", chat.ResponseFormat == own ? null : chat.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } ? schema.GetRawText() : $"{chat.ResponseFormat?.GetType().Name}"),
        ];
        return all.Where(setting => setting.Value is not null).Select(setting => (setting.Group, setting.Value!));
    }

    // A value by its content: ToString of a list or a dictionary gives the type only.
    private static string Json(object? value)
    {
        try
        {
            return value is null ? "null" : JsonSerializer.Serialize(value, AIJsonUtilities.DefaultOptions.GetTypeInfo(value.GetType()));
        }
#pragma warning disable CA1031 // a value of the application's own may throw anything when it is read
        catch (Exception)
#pragma warning restore CA1031
        {
            return Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
        }
    }
}
