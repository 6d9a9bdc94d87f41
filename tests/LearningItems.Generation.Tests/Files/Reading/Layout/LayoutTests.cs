using System.Text;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class LayoutTests
{
    [Fact]
    public async Task Layout_says_what_was_passed_over_and_how_sure_each_column_is()
    {
        var layout = (await ListReads.Read("Lesson 1\n# by hand\nword,back,item\n雨,rain,x\n# more\n书,book,y\n", "zh")).Layout;

        Assert.Equal(3, layout.HeaderLine);
        Assert.Equal([1, 2, 5], layout.SkippedLines);
        Assert.Equal([true, false, false], layout.Columns.Select(column => column.IsSure));
        Assert.Equal([ColumnRecognition.Named, ColumnRecognition.Named, ColumnRecognition.NotUsed], layout.Columns.Select(column => column.Recognition));
        Assert.Null(layout.Encoding);
        Assert.Null(layout.Sheet);
    }

    [Fact]
    public async Task Chosen_column_is_sure()
    {
        var list = await ListReads.Read("夏,冬,to\n春,秋,from\n", "zh", columns: [("1", "text"), ("3", "gloss")]);

        Assert.Equal([true, false, true], list.Columns.Select(column => column.IsSure));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("gb18030")]
    public async Task Encoding_is_named(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var stream = new MemoryStream(Lists.Encode("词语,英语\n雨,rain\n书,book\n老师,teacher\n漂亮,pretty\n", Encoding.GetEncoding(encoding)));

        var layout = await WordListReader.RecognizeAsync(stream, new WordListOptions { Language = "zh" });

        Assert.Equal(encoding, layout.Encoding, ignoreCase: true);
    }

    [Theory]
    [InlineData("Chinese,Example,Translation,English\n雨,下雨了。,It rains.,rain\n", "text - - gloss")]
    [InlineData("Chinese,English,Example,Translation\n雨,rain,下雨了。,It rains.\n", "text gloss - -")]
    [InlineData("词语,释义,例句,英文\n雨,rain,下雨了。,It rains.\n", "text gloss - -")]
    [InlineData("word,meaning,example,English\n雨,rain,下雨了。,It rains.\n", "text gloss - -")]
    [InlineData("word,例句,例句拼音,翻译\n雨,下雨了。,Xià yǔ le.,It rains.\n", "text - - -")]
    [InlineData("word,example,translation\n雨,下雨了。,rain\n", "text - gloss")]
    [InlineData("Chinese,Translation,English\n雨,Regen,rain\n", "text - gloss")]
    [InlineData("English,Translation,Chinese\nrain,Regen,雨\n", "gloss - text")]
    public async Task Translation_of_an_example_is_no_meaning_and_the_learners_language_says_more(string text, string fields) =>
        Assert.Equal(fields, (await ListReads.Read(text, "zh")).Fields());

    [Theory]
    [InlineData("kanji,onyomi,kunyomi\n雨,ウ,あめ\n", "text reading reading", "ウ; あめ")]
    [InlineData("kanji,kunyomi,onyomi\n書,か.く、-がき,ショ\n", "text reading reading", "かく; がき; ショ")]
    [InlineData("漢字,音読み,訓読み\n茶,チャ、サ,\n", "text reading reading", "チャ; サ")]
    [InlineData("kanji,kana,onyomi,kunyomi\n雨,あめ,ウ,あめ\n", "text reading - -", "あめ")]
    [InlineData("kanji,onyomi\n雪,セツ\n", "text -", null)]
    public async Task Readings_of_a_character_are_one_reading(string text, string fields, string? reading)
    {
        var list = await ListReads.Read(text, "ja");

        Assert.Equal(fields, list.Fields());
        Assert.Equal(reading, Assert.Single(list.Sources).Reading);
        Assert.Equal(reading is null, list.Codes().Contains("column_not_used"));
    }

    [Fact]
    public async Task Row_whose_word_is_a_variant_of_another_is_told_and_kept()
    {
        var list = await ListReads.Read("word\n爸爸|爸\n妈妈|妈\n爸\n", "zh");

        Assert.Equal(["爸爸", "妈妈", "爸"], list.Texts());
        var remark = Assert.Single(list.Remarks);
        Assert.Equal("also_a_variant", remark.Code);
        Assert.Equal([4], remark.Lines);
        Assert.Contains("'爸' of '爸爸' in line 2", remark.Message, StringComparison.Ordinal);
    }
}
