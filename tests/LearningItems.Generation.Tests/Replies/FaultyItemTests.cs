namespace LearningItems.Generation.Tests.Replies;

public class FaultyItemTests
{
    private const string Good = """{"row":1,"word":"茶","definition":"tea","examples":["我喝茶。"]}""";

    [Theory]
    [InlineData("""{"row":"one","word":"唱"}""", "row")]
    [InlineData("""{"row":1.5,"word":"唱"}""", "row")]
    [InlineData("""{"row":{"number":2},"word":"唱"}""", "row")]
    [InlineData("""{"row":99999999999,"word":"唱"}""", "row")]
    [InlineData("""{"rows":[1,"two"],"target":"唱"}""", "rows")]
    [InlineData("""{"row":2,"word":7}""", "word")]
    [InlineData("""{"row":2,"word":["唱"]}""", "word")]
    [InlineData("""{"row":2,"word":"唱","definition":{"gloss":"to sing"}}""", "definition")]
    [InlineData("""{"row":2,"word":"唱","examples":[1,2]}""", "examples")]
    [InlineData("""{"row":2,"word":"唱","examples":[null]}""", "examples")]
    [InlineData("""{"row":2,"word":"唱","examples":[{"text":5}]}""", "text")]
    [InlineData("""{"row":2,"target":true}""", "target")]
    public void Wrong_type_makes_one_item_unreadable_and_keeps_the_others(string item, string named)
    {
        var read = WholeReply.Read($$"""{"items":[{{Good}},{{item}},{{Good}}]}""").Items;

        Assert.Equal([true, false, true], read.Select(one => one.Fault is null));
        Assert.Contains($"'{named}'", read[1].Fault, StringComparison.Ordinal);
        Assert.Equal(item.Length, read[1].Length);
    }

    [Theory]
    [InlineData("""{"row":2,"word":"\ud83d","definition":"d","examples":[]}""")] // half an emoji, escaped
    [InlineData("""{"row":2,"word":"唱","definition":"d \udc00","examples":[]}""")]
    [InlineData("""{"row":2,"word":"唱","definition":"d","examples":["\ud83d"]}""")]
    [InlineData("""{"row":2,"word":"唱","definition":"d","examples":[],"\ud83d":"x"}""")]
    [InlineData("""{"row":2,"word":"\x","definition":"d","examples":[]}""")]
    public void Text_that_is_no_unicode_makes_one_item_unreadable_and_keeps_the_others(string item)
    {
        var read = WholeReply.Read($$"""{"items":[{{Good}},{{item}},{{Good}}]}""").Items;

        Assert.Equal([true, false, true], read.Select(one => one.Fault is null));
    }

    // It counts for its category and its row, and the row is told what was wrong.
    [Theory]
    [InlineData("""{"category":"idiom","rows":[2,3],"target":"a "quoted" word"}""")] // no JSON
    [InlineData("""{"rows":[2],"category":"idiom","target":"a "quoted" word"}""")]
    [InlineData("""{"category":"idiom","rows":[2],"target":7}""")] // JSON that is no item
    [InlineData("""{"target":7,"rows":[2],"category":"idiom"}""")]
    public void Item_that_cannot_be_read_says_whose_it_is(string item)
    {
        var read = Assert.Single(WholeReply.Read($$"""{"items":[{{item}}]}""").Items);

        Assert.NotNull(read.Fault);
        Assert.Equal((2, "idiom"), (read.Draft.Rows[0], read.Draft.Category));
    }

    [Fact]
    public void Half_an_emoji_as_it_is_costs_no_other_item()
    {
        var item = "{\"row\":2,\"word\":\"" + (char)0xD83D + "\",\"definition\":\"d\"}";

        Assert.Equal([true, false, true], WholeReply.Read($$"""{"items":[{{Good}},{{item}},{{Good}}]}""").Items.Select(one => one.Fault is null));
    }

    [Fact]
    public void Category_field_that_is_no_unicode_makes_the_item_unreadable() =>
        Assert.NotNull(Assert.Single(WholeReply.Read("""{"items":[{"rows":[1],"target":"t","feature":"\ud83d"}]}""").Items).Fault);

    [Fact]
    public void Item_nested_deeper_than_json_readers_allow_is_unreadable_and_the_others_stay()
    {
        var deep = $$"""{"row":2,"x":{{new string('[', 200)}}{{new string(']', 200)}}}""";

        Assert.Equal([true, false, true], WholeReply.Read($$"""{"items":[{{Good}},{{deep}},{{Good}}]}""").Items.Select(one => one.Fault is null));
    }

    [Fact]
    public void Unknown_fields_do_no_harm()
    {
        var draft = Assert.Single(BuiltReply.Readable("""{"items":[{"id":"x","row":1,"word":"茶","meta":{"row":9,"items":[{"row":7}]},"definition":"tea","examples":["我喝茶。"]}]}"""));

        Assert.Equal((1, "茶", "tea"), (draft.Rows.Single(), draft.Word, draft.Definition));
    }

    [Fact]
    public void What_models_vary_is_understood()
    {
        var drafts = BuiltReply.Readable(
            """
            {"items":[
              {"row":"3","word":" 茶 ","examples":"我喝茶。","definition":null},
              {"rows":2,"target":"唱","examples":[{"text":" 她唱。 ","translation":"She sings.","note":1}],"reading":null},
              {"rows":["1","2"],"target":"t","examples":null}
            ]}
            """);

        Assert.Equal((3, "茶", "", "我喝茶。"), (drafts[0].Rows.Single(), drafts[0].Word, drafts[0].Definition, drafts[0].Examples.Single().Text));
        Assert.Equal((2, "唱", "", "她唱。", "She sings."), (drafts[1].Rows.Single(), drafts[1].Target, drafts[1].Reading, drafts[1].Examples.Single().Text, drafts[1].Examples.Single().Translation));
        Assert.Equal([1, 2], drafts[2].Rows);
        Assert.Empty(drafts[2].Examples);
    }

    [Fact]
    public void Fields_of_the_category_are_kept_and_null_ones_are_absent()
    {
        var draft = Assert.Single(BuiltReply.Readable("""{"items":[{"rows":[1],"target":"t","feature":"tones:3-3","contrast":null,"fillings":["a","b"]}]}"""));

        Assert.Equal(["feature", "fillings"], draft.Fields.Keys);
        Assert.Equal("tones:3-3", draft.Field("feature"));
        Assert.Equal(string.Empty, draft.Field("contrast"));
        Assert.Equal(string.Empty, draft.Field("fillings"));
    }

    [Fact]
    public void Fault_quotes_the_beginning_of_the_item()
    {
        var fault = Assert.Single(WholeReply.Read($$"""{"items":[{"row":"x","word":"{{new string('a', 5_000)}}"}]}""").Items).Fault;

        Assert.Contains("""{"row":"x","word":"aaa""", fault, StringComparison.Ordinal);
        Assert.InRange(fault!.Length, 1, 400);
    }
}
