namespace LearningItems.Generation.Testing.Tests.Answering;

public class ItemWriterTests
{
    private static readonly StandInItem Item = new([2], "喝", "to drink", [new("我喝茶。", "I drink tea."), new("别喝！", string.Empty)])
    {
        Facts = new() { ["function"] = "offering", ["fillings"] = new System.Text.Json.Nodes.JsonArray("喝茶") },
    };

    private static readonly SchemaField Row = new("row", ["integer"], [], []);

    [Fact]
    public void Write_FieldsNotKnown_AreNullOrSaySoOrEmpty() => Assert.Equal(
        """{"items":[{"row":2,"reading":null,"origin":"offline stand-in: not known","plural":null,"fillings":["喝茶"],"others":[]}]}""",
        Write(Row, new("reading", ["string", "null"], [], []), new("origin", ["string"], [], []), new("plural", ["string", "null"], ["a"], []), new("fillings", ["array"], [], []), new("others", ["array"], [], [])));

    [Fact]
    public void Write_ClosedFieldWithAKnownValue_HasIt() =>
        Assert.Equal("""{"items":[{"row":2,"function":"offering"}]}""", Write(Row, new SchemaField("function", ["string"], ["offering", "greeting"], [])));

    [Theory]
    [InlineData("function", "string", "greeting")]
    [InlineData("aspect", "string", "perfective")]
    [InlineData("frequency", "number", null)]
    public void Write_FieldThatWouldHaveToBeInvented_LeavesTheItemOut(string name, string type, string? value) =>
        Assert.Equal("""{"items":[]}""", Write(Row, new SchemaField(name, [type], value is null ? [] : [value], [])));

    [Fact]
    public void Write_ExamplesAsObjects_HaveTheMembersAskedFor() => Assert.Equal(
        """{"items":[{"examples":[{"text":"我喝茶。","translation":"I drink tea.","surface":"喝"},{"text":"别喝！","translation":"offline stand-in: not known","surface":"喝"}]}]}""",
        Write(new SchemaField("examples", ["array"], [], [new("text", ["string"], [], []), new("translation", ["string"], [], []), new("surface", ["string"], [], [])])));

    private static string Write(params SchemaField[] fields) => ItemWriter.Write("items", [(new AnswerSchema("items", fields), Item)]);
}
