using LearningItems.Cli.Display;

namespace LearningItems.Cli.Tests.Display;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("plain 你好", "plain 你好")]
    [InlineData("two\r\nlines", "two lines")]
    [InlineData("\u001b[2Jgone", " [2Jgone")]
    [InlineData("a\u202Eb\u2066c", "abc")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("a\u2028b\u0085c", "a b c")]
    public void OneLine_Text_HasNothingThatMovesTheCursor(string text, string expected) => Assert.Equal(expected, TerminalText.OneLine(text));
}
