using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class MarkupCellTests
{
    [Theory]
    [InlineData("<b>喝</b>", "喝")]
    [InlineData("l&#39;eau", "l'eau")]
    [InlineData("&lt;b&gt;chat&lt;/b&gt;", "chat")]
    [InlineData("Tom &amp; Jerry", "Tom & Jerry")]
    [InlineData("to drink<br>to sip", "to drink; to sip")]
    [InlineData("<div>to drink</div><div>to sip</div>", "to drink; to sip")]
    [InlineData("<span style=\"color: red\">书</span>", "书")]
    [InlineData("<img src=\"x.png\" />猫", "猫")]
    [InlineData("<script>alert(1)</script>猫", "猫")]
    [InlineData("<!-- x -->猫", "猫")]
    [InlineData("老师[sound:laoshi.mp3]", "老师")]
    [InlineData("{{c1::我}}喝{{c2::茶::drink}}", "我喝茶")]
    [InlineData("{{c1::a {{c2::b}} c::hint}}", "a b c")]
    [InlineData("<ruby>猫<rt>ねこ</rt></ruby>", " 猫[ねこ]")]
    [InlineData("お<ruby>茶<rp>(</rp><rt>ちゃ</rt><rp>)</rp></ruby>", "お 茶[ちゃ]")]
    [InlineData("猫<b", "猫<b")]
    public void Markup_goes(string cell, string text) => Assert.Equal(text, MarkupCell.Clean(cell));

    [Theory]
    [InlineData("a < b > c")]
    [InlineData("AT&T")]
    [InlineData("Q&A; more")]
    [InlineData("<3")]
    [InlineData("x<y>z")]
    [InlineData("食[た]べる")]
    [InlineData("{漢字|かんじ}")]
    [InlineData("{{c1::open")]
    [InlineData("[sound:open")]
    [InlineData("pattern <noun> + は")]
    public void What_only_looks_like_markup_stays(string cell) => Assert.Same(cell, MarkupCell.Clean(cell));

    [Fact]
    public void Markup_in_a_cell_is_told()
    {
        var row = CellRows.Word("<b>喝</b>", "zh");

        Assert.Equal("喝", row.Source!.Text);
        Assert.Equal([RemarkCodes.MarkupRemoved], row.Codes());
    }
}
