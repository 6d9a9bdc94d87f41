namespace LearningItems.Generation.Tests.Replies;

public class ReplyFormTests
{
    private const string Item = """{"row":1,"word":"茶","definition":"tea","examples":["我喝茶。"]}""";

    [Theory]
    [InlineData("""{"items":[]}""")]
    [InlineData("[]")]
    [InlineData("```json\n{\"items\": []}\n```")]
    [InlineData("There is none.\n{\"items\":[]}")]
    [InlineData("""{"result":{"items":[]}}""")]
    public void Empty_list_is_an_answer(string reply)
    {
        var read = WholeReply.Read(reply);

        Assert.Empty(read.Items);
        Assert.True(read.HasArray);
        Assert.False(read.WasCut);
    }

    [Theory]
    [InlineData("")]
    [InlineData("I cannot help with that.")]
    [InlineData("{}")]
    [InlineData("""{"error":"no"}""")]
    [InlineData("I cannot write items for rows [1] and [2].")]
    [InlineData("""{"error":"no items","reasons":["the rows are not words"]}""")]
    public void Reply_without_a_list_of_items_is_no_answer(string reply)
    {
        var read = WholeReply.Read(reply);

        Assert.Empty(read.Items);
        Assert.False(read.HasArray);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0}\n\nI hope this helps!")]
    [InlineData("Here you are: {0}")]
    [InlineData("```json\n{0}\n```")]
    [InlineData("```\n{0}\n``` Note: {{not}} [part] of \"it.")]
    [InlineData("\uFEFF{0}")]
    [InlineData("<think>a \"quoted\" thought, it's [short]</think>{0}")]
    [InlineData("Rows {{1, 2}} are [verbs].\n{0}")]
    [InlineData("<think>a frequency in [0, 1) will do</think>{0}")]
    [InlineData("Sure :[ here {{it is:\n{0}")]
    [InlineData("It is easy :[{0}")]
    public void What_surrounds_the_json_does_not_matter(string form)
    {
        var reply = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, $$"""{"items":[{{Item}},{{Item}}]}""");

        Assert.Equal(["茶", "茶"], BuiltReply.Readable(reply).Select(draft => draft.Word));
    }

    [Theory]
    [InlineData("[{0}]")]
    [InlineData("""{{"items":[{0}]}}""")]
    [InlineData("""{{"learning_items":[{0}],"count":1}}""")]
    [InlineData("""{{"data":{{"items":[{0}]}}}}""")]
    [InlineData("""{{"notes":["a","b"],"items":[{0}]}}""")]
    [InlineData("""{{"items":[{0},]}}""")]
    [InlineData("""{{"items":[null,1,"x",{0}]}}""")]
    [InlineData("""[{{"items":[{0}]}}]""")]
    public void Wrapping_of_the_list_does_not_matter(string form) =>
        Assert.Equal(["茶"], BuiltReply.Readable(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Item)).Select(draft => draft.Word));

    [Fact]
    public void Trailing_commas_inside_items_do_not_matter() =>
        Assert.Equal("我喝茶。", Assert.Single(Assert.Single(BuiltReply.Readable("""{"items":[{"row":1,"examples":["我喝茶。",],},],}""")).Examples).Text);

    [Theory]
    [InlineData("""{"items":[ITEM,{"row":2,"word":"唱" "definition":"to sing"},ITEM]}""", 2, 1)]
    [InlineData("""{"items":[ITEM,{"row":2,"word":唱},ITEM]}""", 2, 1)]
    [InlineData("""{"items":[ITEM,{"row":2,"word":"唱,"definition":"to sing"},ITEM]}""", 1, 0)] // the quote left open swallows the rest
    [InlineData("""{"items":[ITEM,{"row":2,"examples":["a"},ITEM]}""", 1, 0)]
    public void Items_before_a_fault_are_kept(string reply, int readable, int unreadable)
    {
        var read = WholeReply.Read(reply.Replace("ITEM", Item, StringComparison.Ordinal));

        Assert.InRange(read.Items.Count(item => item.Fault is null), readable, 2);
        Assert.InRange(read.Items.Count(item => item.Fault is not null), unreadable, 1);
        Assert.Equal("茶", read.Items[0].Draft.Word);
    }

    [Fact]
    public void List_around_the_verdicts_does_not_matter() =>
        Assert.Equal([1, 2], WholeReply.Read("""[{"verdicts":[{"row":1,"ok":true},{"row":2,"ok":true}]}]""").Items.SelectMany(item => item.Draft.Rows));

    [Theory]
    [InlineData("""[{"row":1,/* the first */"word":"茶"}]""")]
    [InlineData("[{\"row\":1, // the first\n\"word\":\"茶\"}]")]
    public void Comments_inside_items_do_not_matter(string reply) => Assert.Equal("茶", Assert.Single(BuiltReply.Readable(reply)).Word);
}
