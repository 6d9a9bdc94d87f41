using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class ContentTests
{
    [Theory]
    [InlineData("лампа\nокно\nдверь\n", "ru", "text")]
    [InlineData("лампа,8123\nокно,7004\nдверь,6990\n", "ru", "text -")]
    [InlineData("fenêtre\twindow\nporte\tdoor, gate\ntoit\troof\n", "fr", "text gloss")]
    [InlineData("fenêtre,window\nporte,door\n\"toit, toiture\",roof\n", null, "text gloss")]
    [InlineData("to drink,喝\nbook,书\n", "zh", "gloss text")]
    [InlineData("1,喝,hē,to drink\n2,书,shū,book\n", "zh", "- text reading gloss")]
    [InlineData("喝\the1\tto drink\n国家\tguo2jia1\tcountry\n", "zh", "text reading gloss")]
    [InlineData("喝\tㄏㄜ\tto drink\n书\tㄕㄨ\tbook\n", "zh", "text reading gloss")]
    [InlineData("会う,あう,to meet\n猫,ねこ,cat\n", "ja", "text reading gloss")]
    [InlineData("会う,au,to meet\n猫,neko,cat with a tail\n", "ja", "text reading gloss")]
    [InlineData("たべる,to eat\nねこ,cat\n", "ja", "text gloss")]
    [InlineData("책,book\n물,water\n", null, "text gloss")]
    [InlineData("喝,to drink,我喝茶。,I drink tea.\n书,book,这是书。,This is a book.\n", "zh", "text gloss - -")]
    [InlineData("喝,v,to drink\n书,n,book\n看,v,to look\n人,n,person\n", "zh", "text part_of_speech gloss")]
    [InlineData("90000000001\tdie Lampe, -n\tDie Lampe ist neu.\tlamp\tThe lamp is new.\t\t[sound:lampe-1.mp3]\n90000000002\tdas Fenster, -\tDas Fenster ist offen.\twindow\tThe window is open.\t\t[sound:fenster-2.mp3]\n", "de", "- text - gloss - - -")]
    public async Task Column_without_a_name_is_known_by_its_cells(string text, string? language, string fields)
    {
        var list = await ListReads.Read(text, language);

        Assert.Equal(fields, list.Fields());
        Assert.Empty(list.Dropped);
        Assert.Contains("no_header_found", list.Codes());
        Assert.Null(list.Layout.HeaderLine);
    }

    [Theory]
    [InlineData("[{\"foo\":\"chat\",\"common\":true},{\"foo\":\"chien\",\"common\":false}]", "text -")]
    [InlineData("chat,TRUE\nchien,FALSE\n", "text -")]
    public async Task Truth_values_are_no_words(string text, string fields)
    {
        var list = await ListReads.Read(text);

        Assert.Equal(fields, list.Fields());
        Assert.Equal(["chat", "chien"], list.Texts());
    }

    [Fact]
    public async Task Meanings_in_the_learners_script_are_known_beside_words_in_latin() =>
        Assert.Equal("text gloss", (await ListReads.Read("lamp,灯\nwindow,窗\n", "en", "zh")).Fields());

    [Theory]
    [InlineData("lampe,lamp\nporte,door\n", "fr")]
    [InlineData("lampe,lamp\nporte,door\n", null)]
    [InlineData("夏,冬,to\n春,秋,from\n", "zh")]
    public async Task List_that_may_be_read_in_two_ways_is_refused_with_its_columns(string text, string? language)
    {
        var exception = await ListReads.Refusal(text, language);

        Assert.InRange(exception.Message.Length, 1, 300);
        Assert.NotEmpty(exception.Columns);
        Assert.All(exception.Columns, column => Assert.NotEmpty(column.Samples));
    }

    [Fact]
    public async Task Suggested_columns_read_the_list()
    {
        const string Text = "夏,冬,to\n春,秋,from\n";

        var suggested = (await ListReads.Refusal(Text, "zh")).SuggestedColumns;

        Assert.NotNull(suggested);
        var list = await ListReads.Read(Text, "zh", columns: [.. suggested.Split(',').Select(choice => choice.Split('=')).Select(choice => (choice[0], choice[1]))]);
        Assert.Equal(2, list.Sources.Count);
    }

    [Fact]
    public async Task Advice_leaves_alone_what_is_named_already()
    {
        var suggested = (await ListReads.Refusal("primary,reading,other,parts\n改札,かいさつ,改札口,かい; さつ\n価格,かかく,価格表,か; かく\n各駅,かくえき,各駅停車,かく; えき\n", "ja")).SuggestedColumns;

        Assert.DoesNotContain("reading", suggested, StringComparison.Ordinal);
        Assert.Contains("1=text", suggested, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_suggested_where_nothing_is_likely() =>
        Assert.Null((await ListReads.Refusal("1,[sound:a.mp3]\n2,[sound:b.mp3]\n", "zh")).SuggestedColumns);

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")]
    [InlineData("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn!")]
    [InlineData("http://http://http://http://http://http://http://http://http://http://http://http://http://http://http:// !")]
    public void Form_of_an_odd_cell_is_seen_at_once(string cell)
    {
        Assert.False(CellForms.IsPinyin(cell));
        Assert.False(CellForms.IsRomaji(cell));
        Assert.False(CellForms.IsMedia(cell));
        Assert.False(CellForms.IsNumber(cell));
    }
}
