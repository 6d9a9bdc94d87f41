using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningItems.Generation.Testing;

/// <summary>
/// Writes items with exactly the fields that the schema asks for. What is not known is null where that is allowed and says so where
/// a text is wanted; an item that would have to claim what is not known is left out.
/// </summary>
internal static class ItemWriter
{
    public const string NotKnown = "offline stand-in: not known";

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] CommonFields = [AnswerSchema.Category, "row", "rows", "word", "target", "reading", "definition", "examples"];

    /// <summary>The answer as minified JSON: a list of items, each with the fields of its schema.</summary>
    public static string Write(string listName, IEnumerable<(AnswerSchema Schema, StandInItem Item)> items)
    {
        var list = new JsonArray();
        foreach (var (schema, item) in items)
        {
            if (ObjectOf(schema.Fields, field => Value(field, item)) is { } written)
            {
                list.Add((JsonNode)written);
            }
        }

        return new JsonObject { [listName] = list }.ToJsonString(Unescaped);
    }

    /// <summary>Whether a field is one that any item has, whatever its category.</summary>
    public static bool IsCommon(SchemaField field) => CommonFields.Contains(field.Name);

    private static Known Value(SchemaField field, StandInItem item) => field.Name switch
    {
        AnswerSchema.Category when field.Values is [var category] => category,
        "row" => item.Rows[0],
        "rows" => new JsonArray([.. item.Rows.Select(row => JsonValue.Create(row))]),
        "word" or "target" => item.Target,
        "reading" => item.Reading is { } reading ? reading : Unknown(field),
        "definition" => item.Definition,
        "examples" => Examples(field, item),
        _ => item.Facts[field.Name] is { } fact && IsAllowed(field, fact) ? fact.DeepClone() : Unknown(field),
    };

    private static Known Examples(SchemaField field, StandInItem item)
    {
        var examples = new JsonArray();
        foreach (var example in item.Examples)
        {
            JsonNode? written = field.Members.Count == 0 ? JsonValue.Create(example.Text) : ObjectOf(field.Members, member => Value(member, example, item));
            if (written is null)
            {
                return Known.Nothing;
            }

            examples.Add(written);
        }

        return examples;
    }

    private static Known Value(SchemaField field, Sentence example, StandInItem item) => field.Name switch
    {
        "text" => example.Text,
        "translation" => example.Translation.Length > 0 ? example.Translation : Unknown(field),
        "surface" when example.Text.Contains(item.Target, StringComparison.Ordinal) => item.Target,
        "surface" => field.IsNullable ? Known.Null : string.Empty,
        _ => Unknown(field),
    };

    private static Known Unknown(SchemaField field) => field switch
    {
        { IsNullable: true } => Known.Null,
        { Values.Count: > 0 } => Known.Nothing,
        { IsList: true } => new JsonArray(),
        { IsText: true } => NotKnown,
        _ => Known.Nothing,
    };

    private static bool IsAllowed(SchemaField field, JsonNode fact) => field.Values.Count == 0
        || (fact is JsonArray list ? field.IsList && list.All(entry => entry is not null && IsValue(field, entry)) : IsValue(field, fact));

    private static bool IsValue(SchemaField field, JsonNode fact) =>
        fact.GetValueKind() == JsonValueKind.String && field.Values.Contains(fact.GetValue<string>(), StringComparer.OrdinalIgnoreCase);

    private static JsonObject? ObjectOf(IReadOnlyList<SchemaField> fields, Func<SchemaField, Known> valueOf)
    {
        var written = new JsonObject();
        foreach (var field in fields)
        {
            var value = valueOf(field);
            if (!value.CanBeWritten)
            {
                return null;
            }

            written[field.Name] = value.Node;
        }

        return written;
    }

    /// <summary>A value to write, null included, or the fact that there is none to write.</summary>
    private readonly record struct Known(JsonNode? Node, bool CanBeWritten)
    {
        public static Known Null => new(Node: null, CanBeWritten: true);

        public static Known Nothing => new(Node: null, CanBeWritten: false);

        public static implicit operator Known(JsonNode node) => new(node, CanBeWritten: true);

        public static implicit operator Known(string text) => new(JsonValue.Create(text), CanBeWritten: true);

        public static implicit operator Known(int number) => new(JsonValue.Create(number), CanBeWritten: true);
    }
}
