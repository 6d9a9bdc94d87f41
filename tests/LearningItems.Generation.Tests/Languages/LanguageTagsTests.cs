using LearningItems.Generation.Languages;

namespace LearningItems.Generation.Tests.Languages;

public class LanguageTagsTests
{
    [Theory]
    [InlineData("zh", LanguageTags.Hans)]
    [InlineData("zh-HK", LanguageTags.Hant)]
    [InlineData("yue", LanguageTags.Hant)]
    [InlineData("yue-CN", LanguageTags.Hans)]
    [InlineData("yue-Hant-CN", LanguageTags.Hant)]
    [InlineData("zh-Latn", null)]
    [InlineData("ja", null)]
    public void Chinese_characters_are_those_of_the_script_else_of_the_region_else_of_the_language(string tag, string? script) =>
        Assert.Equal(script, LanguageTags.ChineseScript(tag));
}
