namespace LearningItems.Generation.Tests.Files;

public sealed class FuriganaTests
{
    [Theory]
    [InlineData("食[た]べる", "食べる", "たべる")]
    [InlineData("日本[にほん]", "日本", "にほん")]
    [InlineData("漢字(かんじ)", "漢字", "かんじ")]
    [InlineData("漢字（かんじ）", "漢字", "かんじ")]
    [InlineData("{漢字|かんじ}", "漢字", "かんじ")]
    [InlineData("{漢字|かん|じ}", "漢字", "かんじ")]
    [InlineData("<ruby>猫<rt>ねこ</rt></ruby>", "猫", "ねこ")]
    [InlineData("お<ruby>茶<rp>(</rp><rt>ちゃ</rt><rp>)</rp></ruby>", "お茶", "おちゃ")]
    [InlineData("お 茶[ちゃ]", "お茶", "おちゃ")]
    [InlineData("お茶[ちゃ]", "お茶", "おちゃ")]
    [InlineData("お茶[おちゃ]", "お茶", "おちゃ")]
    [InlineData("食べ物[たべもの]", "食べ物", "たべもの")]
    [InlineData("食べる[たべる]", "食べる", "たべる")]
    [InlineData("食べる（たべる）", "食べる", "たべる")]
    [InlineData("取[と]り 引[ひ]き", "取り引き", "とりひき")]
    [InlineData("日本[にほん]の猫[ねこ]", "日本の猫", "にほんのねこ")]
    [InlineData("大人[おとな]用", "大人用", null)]
    public void Furigana_goes_to_the_reading(string cell, string text, string? reading)
    {
        foreach (var language in new[] { "ja", null })
        {
            var source = CellRows.Word(cell, language).Source!;
            Assert.Equal((text, reading), (source.Text, source.Reading));
        }
    }

    [Theory]
    [InlineData("[かな]", "ja")]
    [InlineData("猫[neko", "ja")]
    [InlineData("国[くに]", "ko")]
    [InlineData("{a|b}", "ja")]
    public void What_is_no_furigana_stays(string cell, string language) => Assert.Equal(cell, CellRows.Word(cell, language).Source!.Text);

    [Fact]
    public void Pinyin_over_a_character_is_its_reading() => Assert.Equal("māo", CellRows.Word("<ruby>猫<rt>māo</rt></ruby>", "zh").Source!.Reading);
}
