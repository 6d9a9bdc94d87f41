using LearningItems.Generation.Languages.Japanese;

namespace LearningItems.Generation.Tests.Languages.Japanese;

public class OtherReadingTests
{
    [Theory]
    [InlineData("おばさん", "おばあさん")]
    [InlineData("obasan", "おばあさん")]
    [InlineData("obāsan", "おばさん")]
    [InlineData("ojisan", "おじいさん")]
    [InlineData("biru", "bīru")]
    [InlineData("biru", "ビール")]
    [InlineData("bīru", "ビル")]
    [InlineData("Tokyo", "とうきょう")]
    [InlineData("arigato", "ありがとう")]
    [InlineData("ohayo", "おはよう")]
    [InlineData("koko", "こうこう")]
    [InlineData("kōko", "こうこう")]
    [InlineData("yuki", "ゆうき")]
    [InlineData("okii", "おおきい")]
    [InlineData("chisai", "ちいさい")]
    [InlineData("kohi", "コーヒー")]
    [InlineData("sense", "せんせい")]
    [InlineData("e", "ええ")]
    [InlineData("ie", "いいえ")]
    [InlineData("kau", "こう")]
    [InlineData("iu", "いい")]
    [InlineData("kāsan", "きあさん")]
    public void Long_vowel_is_no_short_one(string reading, string sourceReading) => AreOther(reading, sourceReading);

    [Theory]
    [InlineData("きて", "きって")]
    [InlineData("kite", "きって")]
    [InlineData("kitte", "きて")]
    [InlineData("gakō", "がっこう")]
    [InlineData("ita", "いった")]
    [InlineData("machi", "マッチ")]
    [InlineData("きった", "きつた")]
    public void Doubled_consonant_is_no_single_one(string reading, string sourceReading) => AreOther(reading, sourceReading);

    [Theory]
    [InlineData("kin'en", "kinen")]
    [InlineData("kinen", "きんえん")]
    [InlineData("kin'en", "きねん")]
    [InlineData("shinyū", "しんゆう")]
    [InlineData("shin'yū", "shinyū")]
    [InlineData("honya", "ほんや")]
    [InlineData("kani", "かんい")]
    [InlineData("ona", "おんな")]
    [InlineData("konichiwa", "こんにちは")]
    [InlineData("kinyobi", "きんようび")]
    [InlineData("zeen", "ぜんいん")]
    public void Moraic_n_is_no_n_of_a_syllable(string reading, string sourceReading) => AreOther(reading, sourceReading);

    [Theory]
    [InlineData("byōin", "びよういん")]
    [InlineData("biyōin", "びょういん")]
    [InlineData("kyaku", "きやく")]
    [InlineData("shu", "しゆ")]
    [InlineData("jū", "じゆう")]
    [InlineData("hashi", "はじ")]
    [InlineData("su", "ず")]
    [InlineData("tsu", "す")]
    [InlineData("shi", "ち")]
    [InlineData("pāchī", "パーティー")]
    [InlineData("faito", "はいと")]
    [InlineData("hōku", "フォーク")]
    [InlineData("wa", "あ")]
    [InlineData("owayō", "おはよう")]
    [InlineData("eya", "へや")]
    [InlineData("kawa", "かば")]
    [InlineData("ra", "だ")]
    [InlineData("va", "ば")]
    [InlineData("ki", "ち")]
    public void Another_sound_is_another_reading(string reading, string sourceReading) => AreOther(reading, sourceReading);

    [Theory]
    [InlineData("taberu", "のむ")]
    [InlineData("tabe", "たべる")]
    [InlineData("taberu", "たべ")]
    [InlineData("hachi", "しち;なな")]
    [InlineData("okashii", "(お)かし")]
    [InlineData("suru", "べんきょう(する)")]
    [InlineData("shichinanana", "しち;なな")]
    [InlineData("nichiyōbi", "げつようび")]
    [InlineData("kudasai", "お～ください")]
    [InlineData("あった", "あ")]
    public void Another_word_is_another_reading(string reading, string sourceReading) => AreOther(reading, sourceReading);

    private static void AreOther(string reading, string sourceReading)
    {
        Assert.False(JapaneseReading.Compare(reading, sourceReading));
        Assert.False(JapaneseReading.Compare(sourceReading, reading));
    }
}
