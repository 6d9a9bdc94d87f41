using System.Text.Json;
using System.Text.Json.Nodes;
using LearningItems.Generation.Prompting;

namespace LearningItems.Generation.Opinion;

/// <summary>
/// The JSON schema of verdicts: every row has one. One without a doubt takes eight tokens – the price of knowing that the row was looked at –, one with a doubt repeats the
/// word, so that a reply that slipped by one row blames nothing.
/// </summary>
internal static class OpinionSchema
{
    public const string Name = "second_opinion";

    /// <summary>The schema, the same in every call.</summary>
    public static JsonElement Schema { get; } = ReplySchema.Read(ReplySchema.ObjectOf((ReplyFields.Verdicts, ReplySchema.ArrayOf(new JsonObject { ["anyOf"] = new JsonArray(Ok(), Doubt()) }))));

    private static JsonObject Ok() => ReplySchema.ObjectOf((ReplyFields.Row, ReplySchema.TypeOf("integer")), (ReplyFields.Ok, Only(true)));

    private static JsonObject Doubt()
    {
        var question = ReplySchema.TypeOf("string");
        question["enum"] = ReplySchema.Texts(OpinionQuestion.All.Select(asked => asked.Name));
        return ReplySchema.ObjectOf(
            (ReplyFields.Row, ReplySchema.TypeOf("integer")),
            (ReplyFields.Ok, Only(false)),
            (ReplyFields.Word, ReplySchema.TypeOf("string")),
            (ReplyFields.Question, question),
            (ReplyFields.Why, ReplySchema.TypeOf("string")));
    }

    private static JsonObject Only(bool value)
    {
        var schema = ReplySchema.TypeOf("boolean");
        schema["enum"] = new JsonArray(JsonValue.Create(value));
        return schema;
    }
}
