using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Tests.Text;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("你好", "你好")]
    [InlineData("  hello  ", "hello")]
    [InlineData("a\nb", "a b")]
    [InlineData("a\u0085b", "a b")]
    [InlineData("a\u2028b\u2029c", "a b c")]
    [InlineData("a\0b\u001Bc\u007Fd", "a b c d")]
    [InlineData("爱\n", "爱")]
    public void Line_breaks_and_controls_become_spaces(string text, string line) => Assert.Equal(line, Printable.OneLine(text));

    [Theory]
    [InlineData('\u202A')]
    [InlineData('\u202B')]
    [InlineData('\u202C')]
    [InlineData('\u202D')]
    [InlineData('\u202E')]
    [InlineData('\u2066')]
    [InlineData('\u2067')]
    [InlineData('\u2068')]
    [InlineData('\u2069')]
    [InlineData('\u200E')]
    [InlineData('\u200F')]
    [InlineData('\u061C')]
    public void Characters_that_reorder_text_are_dropped(char bidi) => Assert.Equal("سلامabc", Printable.OneLine($"سلام{bidi}abc"));

    [Theory]
    [InlineData("a\uFDD0b", "ab")]
    [InlineData("a\uFFFFb", "ab")]
    [InlineData("a\U0001FFFEb", "ab")]
    [InlineData("a\U000E0041b", "ab")]
    public void What_is_no_character_is_dropped(string text, string line) => Assert.Equal(line, Printable.OneLine(text));

    [Fact]
    public void Heap_of_combining_marks_is_cut_to_what_a_letter_can_carry() =>
        Assert.Equal($"e{new string('\u0301', 10)}f", Printable.OneLine($"e{new string('\u0301', 500)}f"));

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_lost() => Assert.Equal("a\uFFFDb", Printable.OneLine("a" + '\uD800' + "b"));

    [Theory]
    [InlineData("می\u200Cخواهم")]
    [InlineData("क्\u200Dष")]
    [InlineData("👩\u200D🏫")]
    [InlineData("卡拉OK 𠮷 é e\u0301")]
    public void Joiners_and_letters_stay(string text) => Assert.Equal(text, Printable.OneLine(text));

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDC00')]
    public void Half_of_a_surrogate_pair_is_a_lost_character(char half) => Assert.Equal("a\uFFFDb", Printable.OneLine($"a{half}b"));

    [Theory]
    [InlineData("hello")]
    [InlineData("卡拉OK 𠮷 é")]
    public void Text_that_is_one_line_is_not_copied(string text) => Assert.Same(text, Printable.OneLine(text));

    [Fact]
    public void Any_text_becomes_one_line_without_controls() => Prop.ForAll(AnyText.Random, text =>
    {
        var line = Printable.OneLine(text);

        Assert.DoesNotContain(line, c => char.IsControl(c) || c is '\u2028' or '\u2029' || c is >= '\u202A' and <= '\u202E' || c is >= '\u2066' and <= '\u2069');
        Assert.Equal(line.Trim(), line);
        Assert.Equal(line, Printable.OneLine(line));
    }).Check(Repeatable.Cases(1000));
}
