using System.Text.Json;

namespace LearningItems.Generation.Tests.Replies;

/// <summary>Replies whose form nobody asked for and whose meaning nobody can mistake.</summary>
public class OddReplyTests
{
    private const string Tea = """{"row":1,"word":"thé","definition":"tea"}""";
    private const string Water = """{"row":2,"word":"eau","definition":"water"}""";

    [Theory]
    [InlineData(Tea + "\n" + Water)] // JSON Lines
    [InlineData(Tea + "\r\n\r\n" + Water + "\n")]
    [InlineData("```jsonl\n" + Tea + "\n" + Water + "\n```")]
    [InlineData("{\"items\":{\"1\":{\"word\":\"thé\",\"definition\":\"tea\"},\"2\":{\"word\":\"eau\",\"definition\":\"water\"}}}")]
    [InlineData("{\"1\":{\"word\":\"thé\",\"definition\":\"tea\"},\"2\":{\"word\":\"eau\",\"definition\":\"water\"}}")]
    [InlineData("{\"items\":\"[{\\\"row\\\":1,\\\"word\\\":\\\"thé\\\",\\\"definition\\\":\\\"tea\\\"},{\\\"row\\\":2,\\\"word\\\":\\\"eau\\\",\\\"definition\\\":\\\"water\\\"}]\"}")]
    [InlineData("{\"items\":[" + Tea + "," + Water + "]}")]
    public void Items_are_read(string text) => AssertTeaAndWater(text);

    [Fact]
    public void Json_within_a_json_string_is_read()
    {
        foreach (var inner in new[] { $$"""{"items":[{{Tea}},{{Water}}]}""", $"[{Tea},{Water}]", $"\n{{ \"items\": [ {Tea},\n{Water} ] }}", $"[{Tea},{Water}]".Replace(",\"", ",\r\n\t\"", StringComparison.Ordinal) })
        {
            var text = JsonSerializer.Serialize(inner);

            AssertTeaAndWater(text);
            AssertTeaAndWater([.. text.Select(c => c.ToString())]);
            AssertTeaAndWater("\n " + text + "\n");
        }
    }

    [Theory]
    [InlineData(Tea)]
    [InlineData("Here it is: " + Tea + " Is that right?")]
    [InlineData("{\"items\":" + Tea + "}")]
    [InlineData("""{"row":1,"word":"a","definition":"x","examples":["a"]}""" + "\n" + """{"note":"the others are not words"}""")]
    [InlineData("""{"row":1,"word":"thé","definition":"one of {tea, coffee} and of [them]"}""")]
    public void Lone_item_is_read(string text)
    {
        var reply = WholeReply.Read(text);

        Assert.Equal([1], Assert.Single(reply.Items).Draft.Rows);
        Assert.True(reply.HasArray);
        Assert.False(reply.WasCut);
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("\"1\"")]
    [InlineData("\"1.\"")]
    [InlineData("\"1.0\"")]
    [InlineData("\"#1\"")]
    [InlineData("\"row 1\"")]
    [InlineData("\"Row 1\"")]
    [InlineData("[1]")]
    public void Row_is_a_number_however_it_is_written(string row) =>
        Assert.Equal([1], Assert.Single(WholeReply.Read($$"""[{"row":{{row}},"word":"thé"}]""").Items).Draft.Rows);

    [Theory]
    [InlineData("1.5")]
    [InlineData("\"1.5\"")]
    [InlineData("\"one\"")]
    [InlineData("-1.0")]
    [InlineData("1e99")]
    public void What_is_no_number_of_a_row_is_a_fault(string row) =>
        Assert.NotNull(Assert.Single(WholeReply.Read($$"""[{"row":{{row}},"word":"thé"}]""").Items).Fault);

    [Theory]
    [InlineData("[{\"row\":1,\"definition\":\"hot\ntea\"}]")]
    [InlineData("{\"row\":1,\"definition\":\"hot\ntea\"}")]
    public void Line_break_that_is_not_escaped_is_a_space(string text) =>
        Assert.Equal("hot tea", Assert.Single(WholeReply.Read(text).Items).Draft.Definition);

    [Theory]
    [InlineData("{\"error\":\"no\"}")]
    [InlineData("{\"answer\":{\"text\":\"tea\"}}")]
    [InlineData("\"Here is nothing\"")]
    [InlineData("\"\"")]
    [InlineData("The set {1, 2} and {\"a\": 1}.")]
    public void What_has_no_item_is_no_answer(string text)
    {
        var reply = WholeReply.Read(text);

        Assert.Empty(reply.Items);
        Assert.False(reply.HasArray);
    }

    [Fact]
    public void Examples_of_an_item_that_stands_alone_are_its_examples()
    {
        const string item = """{"row":1,"word":"thé","examples":[{"text":"Du thé.","translation":"Tea."},{"text":"Un thé.","translation":"A tea."}]}""";

        foreach (var text in new[] { item, item + "\n" + item.Replace("\"row\":1", "\"row\":2", StringComparison.Ordinal), $$"""{"1":{{item.Replace("\"row\":1,", string.Empty, StringComparison.Ordinal)}}}""" })
        {
            Assert.All(WholeReply.Read(text).Items, read => Assert.Equal(["Du thé.", "Un thé."], read.Draft.Examples.Select(example => example.Text)));
            Assert.NotEmpty(WholeReply.Read(text).Items);
        }
    }

    [Theory]
    [InlineData("""{"1":{"word":"a","word":"b","definition":"c"}}""")]
    [InlineData("\"{\\\"row\\\":1,\\\"word\\\":\\\"x\\ud83d\\\"}\"")]
    public void What_no_reader_of_json_takes_throws_nothing(string text) => Assert.InRange(WholeReply.Read(text).Items.Count, 0, 1);

    private static void AssertTeaAndWater(params string[] pieces)
    {
        var reply = WholeReply.Read(pieces);

        Assert.Equal([(1, "tea"), (2, "water")], reply.Items.Select(item => (item.Draft.Rows[0], item.Draft.Definition)));
        Assert.All(reply.Items, item => Assert.Null(item.Fault));
        Assert.True(reply.HasArray);
    }
}
