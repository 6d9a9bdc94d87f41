using LearningItems.Offline.Phrasebook;

namespace LearningItems.Offline.Tests.Phrasebook;

public class RomajiTests
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
    [InlineData("ねぇ", "nee")]
    [InlineData("ﾃﾚﾋﾞ", "terebi")]
    [InlineData("おばあさん", "obaasan")]
    [InlineData("こんにちは", "konnichiwa")]
    [InlineData("パーティー", "paatii")]
    [InlineData("ヴァイオリン", "vaiorin")]
    [InlineData("じゅぎょう", "jugyou")]
    public void FromKana_Kana_GivesHepburn(string kana, string romaji) => Assert.Equal(romaji, Romaji.FromKana(kana));

    [Theory]
    [InlineData("飲む")]
    [InlineData("nomu")]
    [InlineData("ー")]
    [InlineData("あっ")]
    [InlineData("")]
    public void FromKana_WhatIsNotKanaOfAWord_GivesNothing(string text) => Assert.Null(Romaji.FromKana(text));
}
