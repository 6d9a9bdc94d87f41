using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("HSK 1 word list,,\nword,pinyin,meaning\n喝,hē,to drink\n书,shū,book", 2)]
    [InlineData("My vocabulary,,\n,,\nword,pinyin,meaning\n喝,hē,to drink\n书,shū,book", 3)]
    [InlineData("Lesson one\nword,meaning\n喝,to drink\n书,book", 2)]
    [InlineData("word,meaning\n喝,to drink", 1)]
    public async Task Title_above_the_header_is_no_row(string text, int line)
    {
        var list = await ListReads.Read(text, "zh");

        Assert.Equal(line, list.Layout.HeaderLine);
        Assert.Equal("喝", list.Sources[0].Text);
        Assert.Empty(list.Dropped);
    }

    [Fact]
    public async Task Words_that_are_also_names_of_columns_are_words()
    {
        var list = await ListReads.Read("term\nback\nword\nhouse\n", "en");

        Assert.Equal(["term", "back", "word", "house"], list.Texts());
        Assert.Null(list.Layout.HeaderLine);
        Assert.Equal(["no_header_found"], list.Codes());
    }

    [Fact]
    public async Task Header_of_unknown_names_is_known_by_being_unlike_its_columns()
    {
        var list = await ListReads.Read("foo,bar\n喝,to drink\n书,book\n", "zh");

        Assert.Equal((1, "text gloss"), (list.Layout.HeaderLine, list.Fields()));
        Assert.Equal(["喝", "书"], list.Texts());
        Assert.All(list.Columns, column => Assert.Equal(ColumnRecognition.Content, column.Recognition));
    }

    [Fact]
    public async Task Header_with_a_chosen_name_is_the_header()
    {
        var list = await ListReads.Read("foo,bar\nlampe,lamp\nporte,door\n", "fr", columns: [("Foo", "text"), ("bar", "gloss")]);

        Assert.Equal(["lampe", "porte"], list.Texts());
        Assert.All(list.Columns, column => Assert.Equal(ColumnRecognition.Chosen, column.Recognition));
    }

    [Fact]
    public async Task Numbers_of_columns_above_the_rows_are_no_row()
    {
        var list = await ListReads.Read("0,1\n喝,to drink\n", "zh");

        Assert.Equal(["喝"], list.Texts());
        Assert.Equal("text gloss", list.Fields());
    }

    [Fact]
    public async Task Layout_tells_form_header_and_samples()
    {
        using var stream = new MemoryStream("word;meaning\n喝;to drink something very slowly\n"u8.ToArray());

        var layout = await WordListReader.RecognizeAsync(stream);

        Assert.Equal((";", 1), (layout.Separator, layout.HeaderLine));
        Assert.NotEmpty(layout.Form);
        Assert.Equal(["to drink something v…"], layout.Columns[1].Samples);
        Assert.Equal(ColumnRecognition.Named, layout.Columns[1].Recognition);
    }
}
