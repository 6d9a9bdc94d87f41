using LearningItems.Generation.Languages.Mandarin;

namespace LearningItems.Generation.Tests.Languages.Mandarin;

public class ToneMarksTests
{
    [Theory]
    [InlineData("guo2jia1", "guójiā")]
    [InlineData("Bei3 jing1", "Běi jīng")]
    [InlineData("lv4", "lǜ")]
    [InlineData("nu:3 er2", "nǚ ér")]
    [InlineData("xie4xie5", "xièxie")]
    [InlineData("dou1", "dōu")]
    [InlineData("liu2 gui4", "liú guì")]
    [InlineData("zhuang4", "zhuàng")]
    [InlineData("Ou1zhou1", "Ōuzhōu")]
    [InlineData("r5", "r")]
    [InlineData("kan3 bu4 6", "kǎn bù 6")]
    public void Digits_become_marks_where_the_scheme_puts_them(string digits, string marks) => Assert.Equal(marks, ToneMarks.Of(digits));

    [Theory]
    [InlineData("guójiā")]
    [InlineData("nǚ'ér")]
    [InlineData("")]
    public void What_has_no_tone_digits_stays(string reading) => Assert.Equal(reading, ToneMarks.Of(reading));
}
