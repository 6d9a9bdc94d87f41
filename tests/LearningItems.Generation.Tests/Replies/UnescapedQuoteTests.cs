namespace LearningItems.Generation.Tests.Replies;

/// <summary>A quotation mark that should have been escaped costs its item and none behind it.</summary>
public class UnescapedQuoteTests
{
    [Theory]
    [InlineData("say \"hi")]
    [InlineData("\"hi\" is said")]
    [InlineData("a 5\" disk")]
    [InlineData("\"")]
    [InlineData("he said \"a\", \"b\" and \"c")]
    [InlineData("ends with {\"")]
    public void Seven_of_eight_items_are_read(string broken)
    {
        foreach (var (open, close, between) in new[] { ("{\"items\":[", "]}", ","), ("[", "]", ",\n  "), ("```json\n[\n", "\n]\n```", " , ") })
        {
            var items = Enumerable.Range(1, 8).Select(row => $$"""{"row":{{row}},"word":"w{{row}}","definition":"{{(row == 3 ? broken : "plain")}}","examples":["a","b"]}""");

            var reply = WholeReply.Read(open + string.Join(between, items) + close);

            Assert.Equal([1, 2, 4, 5, 6, 7, 8], reply.Items.Where(item => item.Fault is null).Select(item => item.Draft.Rows[0]));
            var fault = Assert.Single(reply.Items, item => item.Fault is not null);
            Assert.Equal([3], fault.Draft.Rows);
            Assert.StartsWith("The JSON of the item was not valid: ", fault.Fault, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_wrong_is_said_so_that_a_model_can_do_better() => Assert.Contains(
        "a quotation mark inside a text must be escaped", Assert.Single(WholeReply.Read("""[{"row":3,"definition":"say "hi" to all"}]""").Items).Fault, StringComparison.Ordinal);

    [Fact]
    public void Item_without_its_last_brace_costs_no_other()
    {
        var reply = WholeReply.Read("""[{"row":1,"word":"a","examples":["x"],{"row":2,"word":"b"},{"row":3,"word":"c"}]""");

        Assert.Equal([2, 3], reply.Items.Where(item => item.Fault is null).Select(item => item.Draft.Rows[0]));
    }

    [Theory]
    [InlineData("""[{"row":1,"definition":"as in {\"row\": 2}, for example"}]""")]
    [InlineData("""[{"row":1,"details":{"rows":[1]},"definition":"x"}]""")]
    [InlineData("""[{"row":1,"examples":[{"row":1,"text":"a"},{"row":1,"text":"b"}]}]""")]
    public void Text_that_looks_like_an_item_is_a_text(string text) => Assert.Equal([1], Assert.Single(WholeReply.Read(text).Items, item => item.Fault is null).Draft.Rows);

    [Theory]
    [InlineData("\"category\":\"idiom\",\"rows\":[{0}]")]
    [InlineData("\"rows\":[{0}],\"category\":\"idiom\"")]
    public void Items_drawn_from_a_list_are_read_too(string beginning)
    {
        var items = Enumerable.Range(1, 8).Select(row =>
            "{" + beginning.Replace("{0}", $"{row}", StringComparison.Ordinal) + $$""","target":"t{{row}}","definition":"{{(row == 3 ? "say \"hi" : "plain")}}","examples":["a","b"]}""");

        var reply = WholeReply.Read($$"""{"items":[{{string.Join(",", items)}}]}""");

        Assert.Equal([1, 2, 4, 5, 6, 7, 8], reply.Items.Where(item => item.Fault is null).Select(item => item.Draft.Rows[0]));
        Assert.Equal((3, "idiom"), (Assert.Single(reply.Items, item => item.Fault is not null).Draft.Rows[0], reply.Items.Single(item => item.Fault is not null).Draft.Category));
    }

    [Theory]
    [InlineData("""{"category":"idiom","rows":[1],"target":"t","examples":[{"text":"a","translation":"b"}]}""")]
    [InlineData("""{"rows":[1],"target":"t","examples":[{"text":"a","translation":"b"}]}""")]
    public void Examples_of_a_lone_item_drawn_from_a_list_are_its_examples(string text) =>
        Assert.Equal("a", Assert.Single(Assert.Single(WholeReply.Read(text).Items).Draft.Examples).Text);
}
