using LearningItems.Generation.Checks;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Strategies;

namespace LearningItems.Generation.Tests.Checks;

public class JapaneseFeatureTests
{
    [Theory]
    [InlineData("long_vowel", "東京 とうきょう", "先生 せんせい")]
    [InlineData("long_vowel", "コーヒー", "大きい ookii")]
    [InlineData("long_vowel", "空気 くうき", "おばあさん", "お姉さん onēsan", "いい", "ねぇ")]
    [InlineData("sokuon", "学校 がっこう", "マッチ", "切手 kitte")]
    [InlineData("yoon", "写真 しゃしん", "今日 kyō", "ジュース", "茶 tya")]
    [InlineData("moraic_n", "本 ほん", "レストラン", "新聞 shimbun")]
    [InlineData("long_vowel", "東京", "先生")] // nobody knows how they are read
    [InlineData("long_vowel", "東京", "先生 せんせい")]
    [InlineData("yoon", "客 かく;きゃく", "写真 しゃしん")]
    [InlineData("tones", "本 ほん", "水 みず")] // no feature of kana
    [InlineData("", "本 ほん", "水 みず")]
    public void Words_that_have_the_feature_show_it(string feature, params string[] words) => Assert.Empty(Inspect(feature, words));

    [Theory]
    [InlineData("long_vowel", "おばさん, 水 みず", "おばさん", "水 みず")]
    [InlineData("long_vowel", "本 ほん", "本 ほん", "先生 せんせい")]
    [InlineData("long_vowel", "黒帯 kuro obi", "黒帯 kuro obi", "先生 せんせい")]
    [InlineData("sokuon", "月 つき, 夏 なつ", "月 つき", "夏 なつ")]
    [InlineData("yoon", "病院 びよういん, 自由 じゆう", "病院 びよういん", "自由 じゆう")]
    [InlineData("yoon", "チェック, ファン", "チェック", "ファン")]
    [InlineData("yoon", "寿司 sushi, 茶 ち", "寿司 sushi", "茶 ち")]
    [InlineData("moraic_n", "記念 きねえ", "記念 きねえ", "本 ほん")]
    [InlineData("moraic_n", "花 hana", "花 hana", "本")]
    public void Feature_that_fewer_than_two_words_have_is_an_error(string feature, string named, params string[] words)
    {
        var finding = Assert.Single(Inspect(feature, words));

        Assert.Equal((FindingCodes.FeatureNotShown, FindingSeverity.Error), (finding.Code, finding.Severity));
        Assert.StartsWith($"These words do not show {feature}: {named}. ", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("long_vowel", "東京 とうきょう", "先生 せんせい", "水 みず")]
    [InlineData("sokuon", "切手 きって", "学校", "水 みず")]
    [InlineData("yoon", "写真 しゃしん", "お茶 おちゃ", "水 みず")]
    public void Word_without_the_feature_among_others_is_a_warning(string feature, params string[] words)
    {
        var finding = Assert.Single(Inspect(feature, words));

        Assert.Equal((FindingCodes.FeatureInPart, FindingSeverity.Warning, $"These words do not show {feature}: 水 みず."), (finding.Code, finding.Severity, finding.Message));
    }

    [Fact]
    public void Pitch_accent_is_not_in_kana_and_gets_a_warning() =>
        Assert.Equal((FindingCodes.FeatureUnverified, FindingSeverity.Warning), Assert.Single(Inspect("pitch_accent", "橋 はし", "箸 はし")) is var finding ? (finding.Code, finding.Severity) : default);

    [Fact]
    public void Other_categories_have_no_sound_features() =>
        Assert.Empty(Inspect(new WritingSystemStrategy(), "long_vowel", "水 みず", "本 ほん"));

    [Fact]
    public void Every_key_of_the_language_is_one_the_check_knows() =>
        Assert.All(JapaneseAndKorean.Japanese.SoundFeatures, feature => Assert.NotEmpty(Inspect(feature, "木 き", "目 め")));

    private static List<Finding> Inspect(string feature, params string[] words) => Inspect(new PronunciationStrategy(), feature, words);

    // A word and, after a space, its reading.
    private static List<Finding> Inspect(LearningItemStrategy strategy, string feature, params string[] words)
    {
        SourceItem[] rows = [.. words.Select(word => word.Split(' ', 2)).Select(parts => new SourceItem { Text = parts[0], Reading = parts.Length > 1 ? parts[1] : null })];
        var draft = Drafts.Pattern("a sound", Drafts.Examples("ja")).With($$"""{"feature":"{{feature}}"}""") with { Rows = [.. Enumerable.Range(1, rows.Length)] };
        var findings = new List<Finding>();
        var context = Drafts.Context(JapaneseAndKorean.Japanese, strategy, draft, rows);
        new JapaneseFeatureCheck().Inspect(context, findings);
        new PitchAccentCheck().Inspect(context, findings);
        return findings;
    }
}
