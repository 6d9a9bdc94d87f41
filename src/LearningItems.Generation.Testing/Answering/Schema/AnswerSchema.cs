using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Testing;

/// <summary>What the answer must look like: an object with one list of items, and the fields of an item.</summary>
/// <param name="List">The name of the list.</param>
/// <param name="Fields">The fields of an item, in the order of the schema; none where items of several forms may be listed.</param>
internal sealed record AnswerSchema(string List, IReadOnlyList<SchemaField> Fields)
{
    /// <summary>The field by which an item says of which category it is, where several share an answer.</summary>
    public const string Category = "category";

    private const string Beginning = """{"type":"object",""";

    /// <summary>An answer of no fields: nothing was said of its form.</summary>
    public static AnswerSchema None { get; } = new("items", []);

    /// <summary>The schema of the response format or, where it has none, the one written in the prompt.</summary>
    public static AnswerSchema Read(string prompt, ChatOptions? options) =>
        options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } ? Of(schema)
        : InPrompt(prompt) is { } written ? Of(written)
        : None;

    /// <summary>The forms an item may have where several categories share the answer; empty where all items have one.</summary>
    public IReadOnlyList<AnswerSchema> Forms { get; init; } = [];

    /// <summary>The schema of a category's items.</summary>
    public AnswerSchema For(string category) =>
        Forms.FirstOrDefault(form => form.Find(Category) is { } field && field.Values.Contains(category, StringComparer.Ordinal)) ?? this;

    public SchemaField? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);

    public bool Asks(string name) => Find(name) is not null;

    private static AnswerSchema Of(JsonElement schema)
    {
        var list = schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().Select(SchemaField.Read).FirstOrDefault(field => field.IsList)
            : null;
        return list is null ? None : new AnswerSchema(list.Name, list.Members) { Forms = [.. list.Forms.Select(form => new AnswerSchema(list.Name, form))] };
    }

    private static JsonElement? InPrompt(string prompt)
    {
        var at = prompt.LastIndexOf('\n' + Beginning, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(prompt[at..]));
        try
        {
            return JsonElement.ParseValue(ref reader);
        }
        catch (JsonException)
        {
            return null; // text that only begins like a schema
        }
    }
}
