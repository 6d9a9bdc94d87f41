using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class CellLanguageTests
{
    [Theory]
    [InlineData("zh-Hans-CN", "zh", false)]
    [InlineData("cmn", "zh", false)]
    [InlineData("zh-Hant", "zh", true)]
    [InlineData("zh-TW", "zh", true)]
    [InlineData("zh-Hans-HK", "zh", false)]
    [InlineData("DE", "de", false)]
    [InlineData("", null, false)]
    [InlineData(null, null, false)]
    public void Language_of_a_tag_is_known(string? tag, string? language, bool isTraditional) =>
        Assert.Equal((language, isTraditional), (CellLanguage.Of(tag), CellLanguage.IsTraditional(tag)));
}
