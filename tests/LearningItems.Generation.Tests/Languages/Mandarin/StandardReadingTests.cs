using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Languages.Mandarin;

/// <summary>Which standard's reading is right under which tag.</summary>
public class StandardReadingTests
{
    [Theory]
    [InlineData("zh", "星期", "xīngqī", false)]
    [InlineData("zh", "星期", "xīngqí", true)]
    [InlineData("zh-TW", "星期", "xīngqí", false)]
    [InlineData("zh-TW", "企業", "qǐyè", true)]
    [InlineData("zh-Hant", "企業", "qìyè", false)] // the tag names neither standard
    public void Reading_of_the_other_standard_is_a_warning(string language, string word, string reading, bool warned) =>
        Assert.Equal(warned ? [FindingCodes.ReadingOfOtherStandard] : Array.Empty<string>(), DraftCase.Vocab(language, word, reading, $"有{word}。", $"{word}很好。").Inspect().Select(finding => finding.Code));

    [Fact]
    public void Reading_that_the_list_gives_is_right() => Assert.Empty(DraftCase.Vocab("zh", "星期 xīngqí", "xīngqí", "有星期。", "星期很好。").Inspect());
}
