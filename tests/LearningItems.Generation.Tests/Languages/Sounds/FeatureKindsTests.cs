using LearningItems.Generation.Languages.Sounds;
using LearningItems.Generation.Profiles;

namespace LearningItems.Generation.Tests.Languages.Sounds;

public class FeatureKindsTests
{
    [Theory]
    [InlineData("de", "sandhi:3-3")]
    [InlineData("es", "batchim:ㄹ")]
    [InlineData("fr", "tone:2")]
    [InlineData("zh", "sokuon")]
    [InlineData("tr", "tones:2-4")]
    [InlineData("uk", "akanye:о")]
    public void Kind_of_another_language_is_none_of_this_one(string language, string feature) => Assert.False(FeatureKinds.MayHave(language, feature));

    [Theory]
    [InlineData("zh-TW", "sandhi:3-3")]
    [InlineData("ko", "batchim:ㄹ")]
    [InlineData("vi", "tone_mark:sắc")]
    [InlineData("de", "stress:2")]
    [InlineData("xx", "my_own:value")]
    public void Own_kind_and_one_that_nobody_knows_are_right(string language, string feature) => Assert.True(FeatureKinds.MayHave(language, feature));

    [Fact]
    public void Every_key_that_a_profile_names_is_of_a_kind_that_its_language_may_have()
    {
        var keys = LanguageProfiles.BuiltIn.SelectMany(profile => profile.Focus.Where(focus => focus.Key == LearningItemCategory.Pronunciation || focus.Key == LearningItemCategory.WritingSystem)
            .SelectMany(focus => focus.Value[(focus.Value.IndexOf("Keys", StringComparison.Ordinal) + 4)..].Split([" ", ",", ".", "("], StringSplitOptions.RemoveEmptyEntries).Select(key => (profile.Tag, Key: key))));

        Assert.All(keys, key => Assert.True(FeatureKinds.MayHave(key.Tag, key.Key), $"{key.Tag}: {key.Key}"));
    }
}
