using System.Text.Json;
using System.Text.Json.Nodes;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Prompting;

/// <summary>
/// The JSON schema of a reply, in the subset that strict structured output accepts: every property required, none besides,
/// null where a field may be left out. Without descriptions, which the prompt has once (94 tokens instead of 143).
/// </summary>
internal static class ReplySchema
{
    public const string Name = "learning_items";

    // \u escapes of Chinese values would cost six times their tokens.
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = PlainTextEncoder.Instance };

    /// <summary>The schema of a call with one ask.</summary>
    public static JsonElement For(ReplyShape shape) => Reply(ObjectOf([.. Properties(shape)]));

    /// <summary>The schema of a call with several asks: every item names its category and has that category's fields.</summary>
    public static JsonElement For(IReadOnlyList<Ask> asks) => Reply(new JsonObject
    {
        ["anyOf"] = new JsonArray([.. asks.Select(ask => ObjectOf([(ReplyFields.Category, CategoryOf(ask)), .. Properties(ask.Work.Shape)]))]),
    });

    private static JsonElement Reply(JsonObject item) => Read(ObjectOf((ReplyFields.Items, ArrayOf(item))));

    /// <summary>The schema as it is sent.</summary>
    public static JsonElement Read(JsonObject schema)
    {
        using var document = JsonDocument.Parse(schema.ToJsonString(Unescaped));
        return document.RootElement.Clone();
    }

    private static IEnumerable<(string Name, JsonObject Schema)> Properties(ReplyShape shape)
    {
        if (shape.OnePerSource)
        {
            yield return (ReplyFields.Row, TypeOf("integer"));
            yield return (ReplyFields.Word, TypeOf("string"));
        }
        else
        {
            yield return (ReplyFields.Rows, ArrayOf(TypeOf("integer")));
            yield return (ReplyFields.Target, TypeOf("string"));
        }

        if (shape.WithReading)
        {
            yield return (ReplyFields.Reading, NullableText());
        }

        yield return (ReplyFields.Definition, TypeOf("string"));
        yield return (ReplyFields.Examples, ArrayOf(Example(shape.WithTranslations)));
        foreach (var field in shape.Fields)
        {
            yield return (field.Name, Field(field));
        }
    }

    private static JsonObject CategoryOf(Ask ask) => new() { ["type"] = "string", ["enum"] = Texts([ask.Category.Value]) };

    private static JsonObject Example(bool withTranslation) => withTranslation
        ? ObjectOf((ReplyFields.Text, TypeOf("string")), (ReplyFields.Translation, TypeOf("string")))
        : TypeOf("string");

    private static JsonObject Field(DraftField field)
    {
        var nullable = field.Optional && !field.IsList;
        var schema = nullable ? NullableText() : TypeOf("string");
        if (field.Values.Count > 0)
        {
            schema["enum"] = Texts(nullable ? field.Values.Append(null) : field.Values);
        }

        return field.IsList ? ArrayOf(schema) : schema;
    }

    public static JsonObject ObjectOf(params (string Name, JsonObject Schema)[] properties)
    {
        var members = new JsonObject();
        foreach (var (name, schema) in properties)
        {
            members[name] = schema;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = members,
            ["required"] = Texts(properties.Select(property => property.Name)),
            ["additionalProperties"] = false,
        };
    }

    public static JsonObject ArrayOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    public static JsonObject TypeOf(string type) => new() { ["type"] = type };

    private static JsonObject NullableText() => new() { ["type"] = Texts(["string", "null"]) };

    public static JsonArray Texts(IEnumerable<string?> values) => [.. values.Select(value => (JsonNode?)value)];
}
