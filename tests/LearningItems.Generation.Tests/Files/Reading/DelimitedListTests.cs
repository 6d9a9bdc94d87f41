using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class DelimitedListTests
{
    [Theory]
    [InlineData(",")]
    [InlineData("\t")]
    [InlineData(";")]
    public async Task Separator_is_found_in_the_header(string separator)
    {
        var list = await Lists.Read("word|pinyin|english\n你|nǐ|you\n".Replace("|", separator, StringComparison.Ordinal));

        var source = Assert.Single(list.Sources);
        Assert.Equal(("你", "nǐ", "you"), (source.Text, source.Reading, source.Gloss));
    }

    [Theory]
    [InlineData("\"notes, tags, more\";word;english\nx;爱;love")]
    [InlineData("notes, tags, more;word;english\nx;爱;love")]
    [InlineData("word\tenglish\tnotes; tags, more; again, and\n爱\tlove\tx")]
    public async Task Separator_is_not_mistaken_for_one_inside_a_name(string text)
    {
        var source = Assert.Single((await Lists.Read(text)).Sources);

        Assert.Equal(("爱", "love"), (source.Text, source.Gloss));
    }

    [Theory]
    [InlineData("sep=;\r\nword;notes, and, commas, more\r\n爱;x\r\n;y\r\n")]
    [InlineData("\uFEFFSEP=|\nword|meaning; a, b\n爱|x\n|y\n")]
    [InlineData("\"sep=\t\"\nword\tmeaning\n爱\tx\n\ty\n")]
    public async Task First_line_that_names_the_separator_is_followed_and_no_row(string text)
    {
        var list = await Lists.Read(text);

        Assert.Equal(["爱"], list.Texts());
        Assert.Equal(2, list.Columns.Count);
        Assert.Equal(4, Assert.Single(list.Dropped).Line);
    }

    [Theory]
    [InlineData("sep=;")]
    [InlineData("sep=;\n \n")]
    public async Task Line_that_names_the_separator_and_nothing_else_is_an_error(string text) =>
        Assert.Equal("The list has no rows: all it has are remarks and settings. Add one row for each word.", (await Lists.Fails(text)).Message);

    [Theory]
    [InlineData(SourceKind.Grammar)]
    [InlineData(SourceKind.Topic)]
    public async Task Cells_of_a_list_of_one_column_are_whole(SourceKind kind)
    {
        var list = await Lists.Read("mot\nBonjour, madame\noui; si\n", kind);

        Assert.Equal(["Bonjour, madame", "oui; si"], list.Texts());
        Assert.All(list.Sources, source => Assert.Empty(source.Aliases));
    }

    [Fact]
    public async Task Separators_in_a_list_of_one_column_make_no_columns_and_a_semicolon_parts_spellings_of_a_word()
    {
        var list = await Lists.Read("mot\nBonjour, madame\noui; si\n");

        Assert.Single(list.Columns);
        Assert.Equal(["Bonjour, madame", "oui"], list.Texts());
        Assert.Equal([null, "oui; si"], list.Sources.Select(source => source.Citation));
        Assert.Empty(list.Sources[0].Aliases);
        Assert.Equal(["si"], list.Sources[1].Aliases);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Line_breaks_of_every_kind_end_rows_and_count_as_one_line(string lineBreak)
    {
        var list = await Lists.Read("word,english|爱,love||,x|好,good|".Replace("|", lineBreak, StringComparison.Ordinal));

        Assert.Equal(["爱", "好"], list.Texts());
        Assert.Equal(4, Assert.Single(list.Dropped).Line);
    }

    [Fact]
    public async Task Quoted_cell_may_hold_separators_line_breaks_and_doubled_quotes()
    {
        var list = await Lists.Read("word,english,pos\n爱,\"to love,\nto be \"\"fond\"\" of\",verb\n,x,y\n");

        Assert.Equal("to love,\nto be \"fond\" of", Assert.Single(list.Sources).Gloss);
        Assert.Equal(4, Assert.Single(list.Dropped).Line);
    }

    [Fact]
    public async Task Blank_lines_are_not_rows()
    {
        var list = await Lists.Read("\n \nword,english\n\n  \n爱,love\n\u3000\n");

        Assert.Single(list.Sources);
        Assert.Empty(list.Dropped);
    }

    [Theory]
    [InlineData(",ài,love")]
    [InlineData(" \u00A0\u3000,ài,love")]
    [InlineData("\u0001\u001A,ài,love")]
    [InlineData("\"\",ài,love")]
    [InlineData(",,")]
    public async Task Row_without_a_word_is_dropped(string row)
    {
        var list = await Lists.Read($"word,pinyin,english\n爱,ài,love\n{row}\n");

        Assert.Equal(new DroppedRow { Line = 3, Reason = "nothing in the column 'word'" }, Assert.Single(list.Dropped));
    }

    [Fact]
    public async Task Row_without_a_word_in_the_only_column_is_dropped() =>
        Assert.Equal(3, Assert.Single((await Lists.Read("word\n爱\n\"\"\n好\n")).Dropped).Line);

    [Fact]
    public async Task Row_with_more_cells_than_columns_is_kept_and_told_with_its_line()
    {
        var list = await Lists.Read("word,english\n爱,to love, to like\n好,,good\n他,he,,\n她\n");

        Assert.Equal([("爱", "to love"), ("好", null), ("他", "he"), ("她", null)], list.Sources.Select(source => (source.Text, source.Gloss)));
        Assert.Empty(list.Dropped);
        var remark = Assert.Single(list.Remarks);
        Assert.Equal(("extra_cells", "3 cells for 2 columns, from 'to like' on not used: a cell that holds the separator needs quotation marks; so in 2 rows"), (remark.Code, remark.Message));
        Assert.Equal([2, 3], remark.Lines);
    }

    [Theory]
    [InlineData("na")]
    [InlineData("null")]
    [InlineData("none")]
    [InlineData("N/A")]
    [InlineData("-")]
    public async Task Words_that_look_like_blanks_are_words(string word) =>
        Assert.Equal([word], (await Lists.Read($"word,english\n{word},x\n")).Texts());

    [Fact]
    public async Task Rows_that_stand_twice_are_both_kept() =>
        Assert.Equal(["爱", "爱"], (await Lists.Read("word,english\n爱,love\n爱,love\n")).Texts());

    [Fact]
    public async Task Cells_are_trimmed_and_composed_and_otherwise_kept_as_they_are()
    {
        // The reading is decomposed (a, combining grave accent, i), the word full-width.
        var source = Assert.Single((await Lists.Read("word,pinyin,english\n \u3000ＡＡ制\u0007 ,a\u0300i,  two  spaces \n")).Sources);

        Assert.Equal(("ＡＡ制", "\u00E0i", "two  spaces"), (source.Text, source.Reading, source.Gloss));
    }
}
