namespace LearningItems.Generation.Tests.Replies;

public class CutReplyTests
{
    public static TheoryData<string> Names => BuiltReply.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Whole_reply_gives_every_item_in_order(string name)
    {
        var reply = BuiltReply.Named(name);

        var read = WholeReply.Read(reply.Text);

        Assert.Equal(reply.Items.Select(item => item.Length), read.Items.Select(item => item.Length));
        Assert.All(read.Items, item => Assert.Null(item.Fault));
        Assert.Equal(read.Items.Select(item => item.Draft.Rows[0]).Order(), read.Items.Select(item => item.Draft.Rows[0]));
        Assert.True(read.HasArray);
        Assert.False(read.WasCut);
        Assert.Equal(0, read.CutLength);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Reply_cut_at_any_character_gives_exactly_the_items_complete_before_it(string name)
    {
        var reply = BuiltReply.Named(name);
        var whole = WholeReply.Read(reply.Text).Items;

        for (var length = 0; length <= reply.Text.Length; length++)
        {
            var read = WholeReply.Read(reply.Text[..length]);

            Assert.Equal(reply.CompleteIn(length), read.Items.Count);
            Assert.All(read.Items.Zip(whole), pair =>
            {
                Assert.Null(pair.First.Fault);
                Assert.Equal((pair.Second.Draft.Word, pair.Second.Draft.Target, pair.Second.Draft.Definition), (pair.First.Draft.Word, pair.First.Draft.Target, pair.First.Draft.Definition));
                Assert.Equal(pair.Second.Draft.Examples.Select(example => example.Text), pair.First.Draft.Examples.Select(example => example.Text));
            });
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Reply_cut_inside_its_items_says_so(string name)
    {
        var reply = BuiltReply.Named(name);

        for (var length = reply.Before.Length; length < reply.Text.Length - reply.After.Length; length++)
        {
            Assert.True(WholeReply.Read(reply.Text[..length]).WasCut);
        }
    }

    [Fact]
    public void Cut_length_counts_the_characters_of_the_item_that_was_begun()
    {
        Assert.Equal(9, WholeReply.Read("""{"items":[{"row":1},{"row":2,""").CutLength);
        Assert.Equal(0, WholeReply.Read("""{"items":[{"row":1},""").CutLength);
    }

    [Fact]
    public void Values_are_read_as_json_writes_them()
    {
        var drafts = BuiltReply.Readable(BuiltReply.Named("minified").Text);

        Assert.Equal(["我喝茶。", "他说：“好茶！”", "茶{热}[大]很好。"], drafts[0].Examples.Select(example => example.Text));
        Assert.Equal("to sing, as in \"唱歌\"", drafts[1].Definition);
        Assert.Equal("我们唱吧 \\ 跳吧。", drafts[1].Examples[1].Text);
        Assert.Equal("you: 你 } ] { [", drafts[2].Definition);
        Assert.Empty(drafts[1].Fields); // null is absent
        Assert.Equal("😀 哈哈", BuiltReply.Readable(BuiltReply.Named("emoji").Text)[0].Examples[1].Text);
    }
}
