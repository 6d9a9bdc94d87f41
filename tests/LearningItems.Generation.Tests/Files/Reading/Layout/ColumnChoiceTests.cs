namespace LearningItems.Generation.Tests.Files;

public sealed class ColumnChoiceTests
{
    [Fact]
    public async Task Choice_by_header_or_number_wins_over_what_is_recognised()
    {
        var list = await ListReads.Read("word,meaning,notes\na,b,c\n", columns: [("MEANING", "text"), ("3", "gloss"), ("word", "-")]);

        Assert.Equal("- text gloss", list.Fields());
        Assert.Equal(("b", "c"), (list.Sources[0].Text, list.Sources[0].Gloss));
    }

    [Fact]
    public async Task Number_is_always_the_place_of_a_column() =>
        Assert.Equal("text gloss", (await ListReads.Read("2,1\nlampe,lamp\nporte,door\n", "fr", columns: [("1", "text"), ("2", "gloss")])).Fields());

    [Fact]
    public async Task What_is_not_chosen_is_still_recognised() =>
        Assert.Equal("text reading gloss", (await ListReads.Read("foo,pinyin,meaning\n喝,hē,to drink\n", columns: [("foo", "text")])).Fields());

    [Theory]
    [InlineData("nope", "text", "has no column 'nope'; give one of its headers, or a number from 1 to 2.")]
    [InlineData("3", "text", "has no column '3'; give one of its headers, or a number from 1 to 2.")]
    [InlineData("word", "wrod", "is to be 'wrod', which is no field; a column is text, reading, gloss, part_of_speech, sense, level, id, aliases or -.")]
    public async Task Choice_of_what_is_not_there_is_an_error_with_the_columns(string column, string field, string message)
    {
        var exception = await ListReads.Refusal("word,meaning\na,b\n", columns: (column, field));

        Assert.EndsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal(["word", "meaning"], exception.Columns.Select(known => known.Header));
    }

    [Fact]
    public async Task Field_chosen_twice_is_an_error() =>
        Assert.Contains("Two columns of The list are to be text", (await ListReads.Refusal("word,meaning\na,b\n", columns: [("1", "text"), ("2", "text")])).Message, StringComparison.Ordinal);
}
