using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>A sound feature has a key of its language and is shared by two rows.</summary>
public class SoundFeatureTests
{
    [Theory]
    [InlineData("zh", "tones:3-3", null)]
    [InlineData("zh", "tones:3-5", "'tones:3-5' is no feature of Mandarin Chinese; write one such as tones:1-0, tones:1-1, tones:1-2.")]
    [InlineData("zh", "Tones:3-3", "'Tones:3-3' is no feature of Mandarin Chinese; write one such as tones:1-0, tones:1-1, tones:1-2.")]
    [InlineData("zh", "", null)] // that none is there, another check tells
    [InlineData("ja", "tones:3-3", "'tones:3-3' is no feature of Japanese; write one such as long_vowel, sokuon, yoon.")]
    [InlineData("ko", "anything", null)] // a language without a list of keys
    public void Feature_is_one_of_the_keys_of_the_language(string language, string feature, string? message) => Assert.Equal(
        message is null ? [] : [Finding.Error(FindingCodes.UnknownFeature, message)],
        Sound(language, feature, "一", "二").InspectBy(new SoundFeatureCheck()));

    [Theory]
    [InlineData(true, 1)]
    [InlineData(true, 1, 1)] // the same row twice
    [InlineData(false, 1, 2)]
    [InlineData(false, 1, 2, 3)]
    public void Feature_is_shared_by_two_rows(bool isError, params int[] rows) => Assert.Equal(
        isError ? [Finding.Error(FindingCodes.TooFewSources, "A feature must be shared by at least two rows: cite them.")] : [],
        Sound("ko", "liaison", "음악", "국어", "한국어").But(draft => draft with { Rows = rows }).InspectBy(new SharedFeatureCheck()));

    private static DraftCase Sound(string language, string feature, params string[] rows) => DraftCase.Feature(language, LearningItemCategory.Pronunciation, feature, rows);
}
