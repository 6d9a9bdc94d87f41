using System.Text.Json;

namespace LearningItems.Generation.Testing;

/// <summary>A property that the schema of the answer asks for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Types">Its JSON types; none when the schema does not say.</param>
/// <param name="Values">The only values it, or an entry of its list, may have; empty when any will do.</param>
/// <param name="Members">The properties of the objects it lists; empty when it lists no objects.</param>
internal sealed record SchemaField(string Name, IReadOnlyList<string> Types, IReadOnlyList<string> Values, IReadOnlyList<SchemaField> Members)
{
    /// <summary>The properties of the objects it lists, where they may be of several forms.</summary>
    public IReadOnlyList<IReadOnlyList<SchemaField>> Forms { get; init; } = [];

    public bool IsNullable => Types.Contains("null");

    public bool IsText => Types.Count == 0 || Types.Contains("string");

    public bool IsNumber => Types.Contains("integer") || Types.Contains("number");

    public bool IsTruth => Types.Contains("boolean");

    public bool IsList => Types.Contains("array");

    public static SchemaField Read(JsonProperty property) =>
        new(property.Name, Texts(property.Value, "type"), Texts(ItemsOf(property.Value) ?? property.Value, "enum"), ItemsOf(property.Value) is { } items ? PropertiesOf(items) : [])
        {
            Forms = ItemsOf(property.Value) is { } listed && listed.TryGetProperty("anyOf", out var forms) && forms.ValueKind == JsonValueKind.Array
                ? [.. forms.EnumerateArray().Select(PropertiesOf)]
                : [],
        };

    private static JsonElement? ItemsOf(JsonElement schema) =>
        schema.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Object ? items : null;

    private static IReadOnlyList<SchemaField> PropertiesOf(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties) ? [.. properties.EnumerateObject().Select(Read)] : [];

    private static IReadOnlyList<string> Texts(JsonElement schema, string name) => !schema.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.String).Select(entry => entry.GetString()!)]
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!]
        : [];
}
