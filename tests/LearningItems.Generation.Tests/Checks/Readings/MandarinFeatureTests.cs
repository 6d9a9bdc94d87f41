using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>Words cited for a sound of Mandarin show it in their readings: two at the least.</summary>
public class MandarinFeatureTests
{
    [Theory]
    [InlineData("tones:3-3", null, "你好 nǐ hǎo", "可以 kěyǐ")]
    [InlineData("tones:3-3", "feature_not_shown", "你好 nǐ hǎo", "学校 xuéxiào")]
    [InlineData("tones:3-3", "feature_not_shown", "学校 xuéxiào", "你好 nǐ hǎo")]
    [InlineData("tones:3-3", "feature_in_part", "你好 nǐ hǎo", "学校 xuéxiào", "可以 kěyǐ")]
    [InlineData("tones:3-3", null, "你好 nǐ hǎo", "学校")] // nobody knows
    [InlineData("tones:3-3", "feature_in_part", "你好 nǐ hǎo", "可以", "学校 xuéxiào")]
    [InlineData("sandhi:3-3", "feature_not_shown", "你好 nǐ hǎo", "学校 xuéxiào")]
    [InlineData("sandhi:yi", "feature_not_shown", "一个 yí gè", "两个 liǎng gè")]
    [InlineData("sandhi:bu", "feature_not_shown", "不对 bú duì", "不好 bù hǎo")]
    [InlineData("erhua", "feature_not_shown", "花儿 huār", "花 huā")]
    [InlineData("neutral_tone", "feature_not_shown", "妈妈 māma", "妈 mā")]
    [InlineData("initial:zh", "feature_not_shown", "知 zhī", "资 zī")]
    [InlineData("final:ü", "feature_not_shown", "女 nǚ", "努 nǔ")]
    [InlineData("tones:3-5", null, "学校 xuéxiào", "水 shuǐ")] // no key: another check tells
    [InlineData("", null, "学校 xuéxiào", "水 shuǐ")]
    public void Feature_is_shown_by_two_words_and_by_all_that_are_cited(string feature, string? code, params string[] words) =>
        Assert.Equal(code is null ? [] : [code], Find(LearningItemCategory.Pronunciation, feature, words).Select(finding => finding.Code));

    [Fact]
    public void Words_that_do_not_show_it_are_all_named() => Assert.Equal(
        [Finding.Error(FindingCodes.FeatureNotShown, "These words do not show erhua: 花 huā, 水 shuǐ. Cite at least two that do.")],
        Find(LearningItemCategory.Pronunciation, "erhua", "花 huā", "花儿 huār", "水 shuǐ"));

    [Fact]
    public void Other_categories_have_no_sound_features() => Assert.Empty(Find(LearningItemCategory.WritingSystem, "erhua", "花 huā", "水 shuǐ"));

    private static IReadOnlyList<Finding> Find(LearningItemCategory category, string feature, params string[] words) =>
        DraftCase.Feature("zh", category, feature, words).InspectBy(new MandarinFeatureCheck());
}
