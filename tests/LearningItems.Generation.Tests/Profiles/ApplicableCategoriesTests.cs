using LearningItems.Generation.Profiles;
using LearningItems.Generation.Strategies;

namespace LearningItems.Generation.Tests.Profiles;

/// <summary>The "applies to" column of the table of categories.</summary>
public sealed class ApplicableCategoriesTests
{
    [Theory]
    [InlineData("zh", true)]
    [InlineData("zh-TW", true)]
    [InlineData("ja", true)]
    [InlineData("ko", true)]
    [InlineData("vi", true)]
    [InlineData("th", true)]
    [InlineData("fr", true)]
    [InlineData("ru", true)]
    [InlineData("en", true)]
    [InlineData("ar", true)]
    [InlineData("yue", true)]
    [InlineData("hi", false)]
    [InlineData("de", false)]
    [InlineData("es", false)]
    [InlineData("is", false)]
    public void Pronunciation_applies_to_languages_that_opt_in(string tag, bool applies) =>
        Assert.Equal(applies, new PronunciationStrategy().AppliesTo(LanguageProfiles.Find(tag, [])));

    [Theory]
    [InlineData("zh", true)]
    [InlineData("zh-TW", true)]
    [InlineData("ja", true)]
    [InlineData("ko", true)]
    [InlineData("ar", true)]
    [InlineData("th", true)]
    [InlineData("hi", true)]
    [InlineData("fa", true)]
    [InlineData("he", true)]
    [InlineData("yue", true)]
    [InlineData("hi-Latn", false)]
    [InlineData("fr", false)]
    [InlineData("en", false)]
    [InlineData("de", false)]
    [InlineData("is", false)]
    public void Writing_system_applies_to_languages_that_opt_in(string tag, bool applies) =>
        Assert.Equal(applies, new WritingSystemStrategy().AppliesTo(LanguageProfiles.Find(tag, [])));

    [Theory]
    [InlineData("zh")]
    [InlineData("fr")]
    [InlineData("is")]
    public void Every_other_category_applies_to_every_language(string tag)
    {
        var language = LanguageProfiles.Find(tag, []);

        Assert.All(
            new StrategySet([]).For([]).Where(strategy => strategy is not (PronunciationStrategy or WritingSystemStrategy)),
            strategy => Assert.True(strategy.AppliesTo(language)));
    }

    [Fact]
    public void Own_profile_opts_in()
    {
        var own = new LanguageProfile { Tag = "is", Name = "Icelandic", OptInCategories = [LearningItemCategory.Pronunciation] };

        Assert.True(new PronunciationStrategy().AppliesTo(own));
        Assert.False(new WritingSystemStrategy().AppliesTo(own));
    }
}
