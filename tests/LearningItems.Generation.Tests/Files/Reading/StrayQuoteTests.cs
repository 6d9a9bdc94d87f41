using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

/// <summary>An earlier reader lost the row after a stray quotation mark, and sometimes all that followed.</summary>
public sealed class StrayQuoteTests
{
    [Theory]
    [InlineData("谢谢,xièxie,thanks")]
    [InlineData("谢谢,xièxie,\"thanks\"")]
    [InlineData("谢谢,xièxie,\"thanks, a lot\"")]
    [InlineData("\"谢谢\",\"xièxie\",\"thanks\"")]
    [InlineData("谢谢,xièxie,a \"\"big\"\" thanks")]
    public async Task Quote_that_is_never_closed_costs_its_own_row_only(string next)
    {
        var list = await Lists.Read($"word,pinyin,english\n你,nǐ,you\n爱,ài,\"to love\n{next}\n好,hǎo,good\n");

        Assert.Equal(["你", "谢谢", "好"], list.Texts());
        var dropped = Assert.Single(list.Dropped);
        Assert.Equal(3, dropped.Line);
        Assert.StartsWith("a quotation mark opens a cell and is not closed", dropped.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("爱,ài,\"love\" (verb)", "\"love\" (verb)")]
    [InlineData("爱,ài,\"I wish\" or \"I love\"", "\"I wish\" or \"I love\"")]
    public async Task Quoted_beginning_of_a_cell_is_part_of_it_where_the_row_comes_out_even(string row, string gloss)
    {
        var list = await Lists.Read($"word,pinyin,english\n{row}\n好,hǎo,good\n");

        Assert.Equal([gloss, "good"], list.Sources.Select(source => source.Gloss));
        Assert.Empty(list.Dropped);
    }

    [Theory]
    [InlineData("爱,ài,\"love, like\" (verb)")]
    [InlineData("爱,ài,\"")]
    [InlineData("爱,ài,\"love\"\"")]
    public async Task Quote_that_is_closed_in_the_middle_of_a_cell_costs_its_own_row_only(string row)
    {
        var list = await Lists.Read($"word,pinyin,english\n{row}\n好,hǎo,good\n");

        Assert.Equal(["好"], list.Texts());
        Assert.Equal(2, Assert.Single(list.Dropped).Line);
    }

    [Fact]
    public async Task Quote_inside_a_bare_cell_is_text()
    {
        var list = await Lists.Read("word,english\n盘,5\" disk\n爱,to \"love\"\n好,good\"\n");

        Assert.Equal(["5\" disk", "to \"love\"", "good\""], list.Sources.Select(source => source.Gloss));
        Assert.Empty(list.Dropped);
    }

    [Fact]
    public async Task Quote_that_is_not_closed_in_the_last_line_is_reported()
    {
        var list = await Lists.Read("word,english\n爱,love\n好,\"good");

        Assert.Equal(["爱"], list.Texts());
        Assert.Equal(3, Assert.Single(list.Dropped).Line);
    }

    [Fact]
    public async Task Quote_that_is_not_closed_in_the_header_costs_the_header_only()
    {
        var list = await Lists.Read("\n\"word,english\n爱,love\n");

        Assert.Equal([("爱", "love")], list.Sources.Select(source => (source.Text, source.Gloss)));
        Assert.Equal([("text", ColumnRecognition.Content), ("gloss", ColumnRecognition.Content)], list.Columns.Select(column => (column.Field, column.Recognition)));
        var dropped = Assert.Single(list.Dropped);
        Assert.Equal(2, dropped.Line);
        Assert.StartsWith("a quotation mark opens a cell and is not closed", dropped.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quote_that_is_not_closed_in_a_header_that_is_needed_is_an_error_that_names_the_line()
    {
        var exception = await Lists.Fails("\n\"word,english\nchat,cat\nchien,dog\n");

        Assert.StartsWith("The list has no column that is surely the words: a quotation mark in line 2 is not closed, and its first row is 'chat', 'cat'. Say ", exception.Message, StringComparison.Ordinal);
    }
}
