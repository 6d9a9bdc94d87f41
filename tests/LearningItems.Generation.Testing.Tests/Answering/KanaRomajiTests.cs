namespace LearningItems.Generation.Testing.Tests.Answering;

public class KanaRomajiTests
{
    [Theory]
    [InlineData("きょう", "kyou")]
    [InlineData("おおきい", "ookii")]
    [InlineData("コーヒー", "koohii")]
    [InlineData("がっこう", "gakkou")]
    [InlineData("マッチ", "matchi")]
    [InlineData("いっしょに", "isshoni")]
    [InlineData("しんぶん", "shinbun")]
    [InlineData("きんえん", "kin'en")]
    [InlineData("きねん", "kinen")]
    [InlineData("ほんや", "hon'ya")]
    [InlineData("ほんを", "hon'o")]
    [InlineData("ひゃく", "hyaku")]
    [InlineData("ねぇ", "nee")]
    [InlineData("ﾃﾚﾋﾞ", "terebi")]
    [InlineData("おばあさん", "obaasan")]
    [InlineData("こんにちは", "konnichiwa")]
    [InlineData("こんばんは", "konbanwa")]
    [InlineData("パーティー", "paatii")]
    [InlineData("ヴァイオリン", "vaiorin")]
    [InlineData("ウェブ", "webu")]
    [InlineData("チェック", "chekku")]
    [InlineData("じゅぎょう", "jugyou")]
    public void Of_Kana_GivesHepburn(string kana, string romaji) => Assert.Equal(romaji, KanaRomaji.Of(kana));

    [Theory]
    [InlineData("飲む")]
    [InlineData("nomu")]
    [InlineData("ー")]
    [InlineData("あっ")]
    [InlineData("")]
    public void Of_WhatIsNotKanaOfAWord_GivesNothing(string text) => Assert.Null(KanaRomaji.Of(text));
}
