using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningItems.Generation.Testing.Tests.Answering;

public class FieldFactsTests
{
    private static readonly AskedRow[] Rows = [new(3, "nyumba"), new(5, "kitabu")];

    [Theory]
    [InlineData("string", "", JsonValueKind.String, "x of “home”")]
    [InlineData("string", "easy hard", JsonValueKind.String, "easy")]
    [InlineData("array", "", JsonValueKind.Array, "nyumba kitabu")]
    [InlineData("array", "easy hard", JsonValueKind.Array, "easy")]
    [InlineData("integer", "", JsonValueKind.Number, "3")]
    [InlineData("number", "", JsonValueKind.Number, "3")]
    [InlineData("boolean", "", JsonValueKind.True, "true")]
    public void Of_FieldThatMustHaveAValue_GetsOneOfItsKind(string type, string values, JsonValueKind kind, string expected)
    {
        var facts = FieldFacts.Of(Schema(new SchemaField("x", [type], values.Split(' ', StringSplitOptions.RemoveEmptyEntries), [])), "home", Rows);

        var fact = facts["x"]!;
        Assert.Equal((kind, expected), (fact.GetValueKind(), fact is JsonArray list ? string.Join(' ', list) : fact.ToString()));
    }

    [Fact]
    public void Of_FieldThatMayBeNullOrThatAnyItemHas_IsLeftOut() =>
        Assert.Empty(FieldFacts.Of(Schema(new("x", ["string", "null"], ["easy"], []), new("definition", ["string"], [], [])), "home", Rows));

    private static AnswerSchema Schema(params SchemaField[] fields) => new("items", fields);
}
