using LearningItems.Generation.Text;

namespace LearningItems.Generation.Tests.Text;

public class UnusableCharactersTests
{
    [Theory]
    [InlineData("a\0b", "U+0000, NUL")]
    [InlineData("a\u0007b", "U+0007, a control character")]
    [InlineData("a\u001B[2Jb", "U+001B, a control character")]
    [InlineData("a\u0085b", "U+0085, a control character")]
    [InlineData("茶\u202E喝", "U+202E, a character that turns")]
    [InlineData("茶\u2066喝", "U+2066, a character that turns")]
    [InlineData("tea\U000E0041", "U+E0041, a tag character")]
    [InlineData("tea\U000F1234", "U+F1234, a private character")]
    [InlineData("tea\uFDD0", "U+FDD0, no character")]
    [InlineData("tea\uFFFF", "U+FFFF, no character")]
    [InlineData("tea\U0001FFFE", "U+1FFFE, no character")]
    [InlineData("tea\uFFF9", "U+FFF9, a mark of a program")]
    [InlineData("te\u200Da", "U+200D, a joiner where nothing joins")]
    [InlineData("茶\u200C", "U+200C, a joiner where nothing joins")]
    public void Character_that_no_text_has_is_named_by_its_number(string text, string what) =>
        Assert.StartsWith(what, UnusableCharacters.First(text), StringComparison.Ordinal);

    [Fact]
    public void Half_a_surrogate_pair_is_named() => Assert.StartsWith("U+D83D, half a surrogate pair", UnusableCharacters.First("tea " + '\uD83D'), StringComparison.Ordinal);

    [Theory]
    [InlineData('\u0301')]
    [InlineData('\u0E38')]
    [InlineData('\u05B0')]
    [InlineData('\u064E')]
    [InlineData('\u094D')]
    public void Heap_of_marks_is_found_in_every_script(char mark)
    {
        Assert.Null(UnusableCharacters.First($"a{new string(mark, Printable.MostMarks)}b"));
        Assert.Contains("a heap of combining marks", UnusableCharacters.First($"a{new string(mark, Printable.MostMarks + 1)}b"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("می\u200Cخواهم")]
    [InlineData("क्\u200Dष")]
    [InlineData("श्री\u200Cमान")]
    [InlineData("👩\u200D🏫 👨\u200D👩\u200D👧 ❤\uFE0F\u200D🔥")]
    [InlineData("הַ֭שָּׁמַיִם")]
    [InlineData("ที่นี่ น้ำ")]
    [InlineData("các bạn e\u0301\u0302")]
    [InlineData("line one\nline two\tthree")]
    [InlineData("𠮷野家 葛\U000E0100城")]
    [InlineData("שלום \u200Fabc")]
    public void Texts_of_people_have_none(string text) => Assert.Null(UnusableCharacters.First(text));
}
