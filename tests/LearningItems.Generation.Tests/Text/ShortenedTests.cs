using LearningItems.Generation.Text;

namespace LearningItems.Generation.Tests.Text;

public class ShortenedTests
{
    [Theory]
    [InlineData("abcd", 4, "abcd")]
    [InlineData("abcde", 4, "abcd…")]
    [InlineData("abc😀", 4, "abc…")]
    [InlineData("ab😀e", 4, "ab😀…")]
    public void Beginning_is_kept_and_never_half_a_pair(string text, int most, string kept) => Assert.Equal(kept, Shortened.To(text, most));

    [Theory]
    [InlineData("abcd", 4, "abcd")]
    [InlineData("abcdef", 4, "ab…ef")]
    [InlineData("ab----😀f", 4, "ab…f")] // the end would begin inside the pair
    [InlineData("a😀----ef", 4, "a…ef")]
    public void Beginning_and_end_are_kept_and_never_half_a_pair(string text, int most, string kept) => Assert.Equal(kept, Shortened.AroundMiddle(text, most));
}
