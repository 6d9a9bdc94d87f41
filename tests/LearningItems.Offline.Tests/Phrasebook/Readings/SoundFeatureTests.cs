using LearningItems.Offline.Phrasebook;

namespace LearningItems.Offline.Tests.Phrasebook;

public class SoundFeatureTests
{
    [Theory]
    [InlineData("医院", "yīyuàn", "tones:1-4")]
    [InlineData("我们", "wǒmen", "tones:3-0 neutral_tone")]
    [InlineData("水果", "shuǐguǒ", "sandhi:3-3 initial:sh")]
    [InlineData("一起", "yīqǐ", "")]
    [InlineData("玩儿", "wánr", "erhua")]
    [InlineData("女儿", "nǚ'ér", "tones:3-2 final:ü")]
    [InlineData("吗", "ma", "")]
    [InlineData("去", "qù", "final:ü")]
    [InlineData("知道", "zhīdào", "tones:1-4 initial:zh")]
    [InlineData("朋友", "péngyou", "tones:2-0 neutral_tone")]
    public void Pinyin_Word_ShowsTheseFeatures(string word, string reading, string features) =>
        Assert.Equal(features, Keys(PinyinFeatures.Of(word, SpokenSyllable.Of(word, reading))));

    [Theory]
    [InlineData("学校", "がっこう", "long_vowel sokuon")]
    [InlineData("コーヒー", "コーヒー", "long_vowel")]
    [InlineData("病院", "びょういん", "long_vowel yoon moraic_n")]
    [InlineData("大きい", "おおきい", "long_vowel")]
    [InlineData("中国", "ちゅうごく", "long_vowel yoon")]
    [InlineData("思う", "おもう", "")]
    [InlineData("買う", "かう", "")]
    [InlineData("場合", "ばあい", "")]
    [InlineData("小売", "こうり", "")]
    [InlineData("もう", "もう", "long_vowel")]
    [InlineData("チケット", "チケット", "sokuon")]
    public void Kana_Word_ShowsTheseFeatures(string word, string kana, string features) => Assert.Equal(features, Keys(KanaFeatures.Of(word, kana)));

    private static string Keys(IEnumerable<SoundFeature> features) => string.Join(' ', features.Select(feature => feature.Key));
}
