using System.Text.Json.Nodes;

namespace LearningItems.Generation.Testing;

/// <summary>Values for the fields that only one category has, by the kind of field the schema says it is.</summary>
internal static class FieldFacts
{
    /// <summary>A value for each field that must have one; the same field says something else of another target.</summary>
    public static JsonObject Of(AnswerSchema schema, string target, IReadOnlyList<AskedRow> rows)
    {
        var facts = new JsonObject();
        foreach (var field in schema.Fields.Where(field => !field.IsNullable && !ItemWriter.IsCommon(field)))
        {
            facts[field.Name] = Value(field, target, rows);
        }

        return facts;
    }

    private static JsonNode? Value(SchemaField field, string target, IReadOnlyList<AskedRow> rows) => field switch
    {
        { IsList: true, Values: [var first, ..] } => new JsonArray(first),
        { IsList: true } => new JsonArray([.. rows.Select(row => JsonValue.Create(row.Text))]),
        { Values: [var first, ..] } => first,
        { IsText: true } => $"{field.Name} of “{target}”",
        { IsNumber: true } => rows[0].Number,
        { IsTruth: true } => true,
        _ => null,
    };
}
