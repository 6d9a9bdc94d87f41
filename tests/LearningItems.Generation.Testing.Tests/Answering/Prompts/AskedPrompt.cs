using System.Text.Json;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Testing.Tests.Answering;

/// <summary>Prompts as the library writes them, with rows of a test.</summary>
internal static class AskedPrompt
{
    public const string WordSchema =
        """{"type":"object","properties":{"items":{"type":"array","items":{"type":"object","properties":{"row":{"type":"integer"},"word":{"type":"string"},"definition":{"type":"string"},"examples":{"type":"array","items":{"type":"string"}}},"required":["row","word","definition","examples"]}}},"required":["items"]}""";

    public const string SharedSchema =
        """{"type":"object","properties":{"items":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"category":{"type":"string","enum":["idiom"]},"rows":{"type":"array","items":{"type":"integer"}}}},{"type":"object","properties":{"category":{"type":"string","enum":["literacy"]},"rows":{"type":"array","items":{"type":"integer"}},"use":{"type":"string"}}}]}}},"required":["items"]}""";

    public static string Text(string course, string[] rows, string category, string amount, string examples = "3", string? houseStyle = null) => string.Join('\n',
        [
            "You write items for a language course.",
            $"Language taught: {course}. Level: HSK 3.0 1. Instruction language: English.",
            $"Examples an item: {examples}.",
            .. houseStyle is null ? Array.Empty<string>() : [$"House style: {houseStyle}"],
            string.Empty,
            "Source rows:",
            .. rows.Select((row, index) => $"{index + 1} {row}"),
            $"End of the {rows.Length} source rows.",
            string.Empty,
            $"Category: {category}. {amount}",
            "What makes a good item.",
        ]);

    public static string OnePerRow(string course, string category, params string[] rows) =>
        Text(course, rows, category, "One item for every row, in order; word is the row's bare text.");

    public static AskedWork? Read(string prompt) => PromptReader.Read(prompt, AnswerSchema.None).SingleOrDefault();

    public static ChatOptions Options(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        return new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(document.RootElement.Clone(), "learning_items") };
    }
}
