using LearningItems.Generation.Text;

namespace LearningItems.Generation.Tests.Text;

public class ShortLineTests
{
    [Theory]
    [InlineData(80, "", 80)]
    [InlineData(81, "", 80)]
    [InlineData(78, "😀", 80)] // all of it
    [InlineData(78, "😀x", 79)] // a half would be left
    [InlineData(77, "😀xx", 80)]
    public void Line_has_80_characters_at_most_and_no_half_of_one(int letters, string end, int length)
    {
        var text = new string('x', letters) + end;

        var line = ShortLine.Of(text);

        Assert.Equal((length, text.Length > 80), (line.Length, line.EndsWith('…')));
        Assert.DoesNotContain(line.EnumerateRunes(), rune => rune == System.Text.Rune.ReplacementChar);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("one\ntwo", "one two")]
    public void Text_is_on_one_line(string? text, string line) => Assert.Equal(line, ShortLine.Of(text));
}
