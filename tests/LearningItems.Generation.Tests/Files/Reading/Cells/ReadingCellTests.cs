using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class ReadingCellTests
{
    [Theory]
    [InlineData("喝", "hē", "zh", "hē")]
    [InlineData("喝", "he1", "zh", "he1")]
    [InlineData("老师", "lao3shi1", "zh", "lao3shi1")]
    [InlineData("女儿", "nǚ'ér", "zh", "nǚ'ér")]
    [InlineData("女儿", "nu:3'er2", "zh", "nu:3'er2")]
    [InlineData("的", "de", "zh", "de")]
    [InlineData("桌子", "zhuozi", "zh", "zhuozi")]
    [InlineData("花儿", "huār", "zh", "huār")]
    [InlineData("得", "dé, de, děi", "zh", "dé, de, děi")]
    [InlineData("长", "cháng/zhǎng", "zh", "cháng/zhǎng")]
    [InlineData("了", "le|liǎo", "zh", "le|liǎo")]
    [InlineData("谁", "shéi/shuí", "zh", "shéi/shuí")]
    [InlineData("愛", "ㄞˋ", "zh-TW", "ㄞˋ")]
    [InlineData("爸爸", "ㄅㄚˋ ㄅㄚ˙", "zh-TW", "ㄅㄚˋ ㄅㄚ˙")]
    [InlineData("卡拉OK", "kǎlā OK", "zh", "kǎlā OK")]
    [InlineData("爸爸|爸", "bàba|bà", "zh", "bàba")]
    [InlineData("妈妈｜妈", "māma｜mā", "zh", "māma")]
    [InlineData("差（一）点儿", "chà(yī)diǎnr", "zh", "chàyīdiǎnr")]
    [InlineData("好（不）容易", "hǎo(bù) róngyì", "zh", "hǎobù róngyì")]
    [InlineData("第（第二）", "dì (dì-èr)", "zh", "dì")]
    [InlineData("们（朋友们）", "men (péngyoumen)", "zh", "men")]
    [InlineData("…极了", "jíle", "zh", "jíle")]
    [InlineData("得（děi）", null, "zh", "děi")]
    [InlineData("食べる", "たべる", "ja", "たべる")]
    [InlineData("食べる", "食[た]べる", "ja", "たべる")]
    [InlineData("日本", "日本[にほん]", "ja", "にほん")]
    [InlineData("食べる", "taberu", "ja", "taberu")]
    [InlineData("東京", "Tōkyō", "ja", "Tōkyō")]
    [InlineData("新聞", "shimbun", "ja", "shimbun")]
    [InlineData("一本", "ippon", "ja", "ippon")]
    [InlineData("いい; よい", "いい; よい", "ja", "いい")]
    [InlineData("行く", "いく; ゆく", "ja", "いく; ゆく")]
    [InlineData("～位", "～い", "ja", "～い")]
    [InlineData("〜(日本) 式", "～(にほん) しき", "ja", "～しき")]
    [InlineData("(かさを～) さす", "(かさを～) さす", "ja", "さす")]
    [InlineData("猫", "/neko/", "ja", "/neko/")]
    [InlineData("дом", "dom", "ru", "dom")]
    public void Reading_is_kept(string word, string? reading, string language, string read)
    {
        var row = CellRows.WordAndReading(word, reading, language);

        Assert.Equal(read, row.Source!.Reading);
        Assert.Empty(row.Remarks);
    }

    [Theory]
    [InlineData("水", "water", "zh")]
    [InlineData("茶", "tea (n)", "zh")]
    [InlineData("书", "book", "zh")]
    [InlineData("第二", "第二", "zh")]
    [InlineData("コンビニ", "convenience store", "ja")]
    [InlineData("ビール", "(オ) bier", "ja")]
    [InlineData("キロ", "(フ) kilo", "ja")]
    [InlineData("猫", "猫", "ja")]
    public void What_is_no_reading_of_the_language_is_not_used_and_told(string word, string reading, string language)
    {
        var row = CellRows.WordAndReading(word, reading, language);

        Assert.Equal((word, (string?)null), (row.Source!.Text, row.Source.Reading));
        Assert.Equal([RemarkCodes.NotAReading], row.Codes());
    }

    [Fact]
    public void Reading_for_one_of_two_words_is_told() =>
        Assert.Equal([RemarkCodes.ReadingMissingForAlias], CellRows.WordAndReading("爸爸/爸", "bàba", "zh").Codes());

    [Fact]
    public void Reading_is_not_judged_where_the_language_is_not_known() => Assert.Equal("water", CellRows.WordAndReading("水", "water", null).Source!.Reading);

    [Theory]
    [InlineData("ja")]
    [InlineData(null)]
    public void Kana_stands_for_an_empty_kanji_cell(string? language)
    {
        var source = CellRows.WordAndReading(" ", "あかるさ", language).Source!;
        Assert.Equal(("あかるさ", "あかるさ"), (source.Text, source.Reading));
    }

    [Fact]
    public void Pinyin_does_not_stand_for_an_empty_word() => Assert.Equal("nothing in the column 'word'", CellRows.WordAndReading(string.Empty, "hē", "zh").Reason);
}
