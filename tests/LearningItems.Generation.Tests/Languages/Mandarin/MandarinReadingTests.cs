using LearningItems.Generation.Languages.Mandarin;
using LearningItems.Generation.Tests.Samples;

namespace LearningItems.Generation.Tests.Languages.Mandarin;

public class MandarinReadingTests
{
    [Theory]
    [InlineData("你好", "nǐ hǎo")]
    [InlineData("你好", "nǐhǎo")]
    [InlineData("你好", "níhǎo")]
    [InlineData("你好", "ni3hao3")]
    [InlineData("你好", "ni3 hao3")]
    [InlineData("你好", "Nǐ hǎo!")]
    [InlineData("西安", "Xī'ān")]
    [InlineData("西安", "Xī’ān")]
    [InlineData("西安", "xīān")]
    [InlineData("先", "xiān")]
    [InlineData("绿", "lǜ")]
    [InlineData("绿", "lu:4")]
    [InlineData("绿", "lv4")]
    [InlineData("女儿", "nǚ'ér")]
    [InlineData("女儿", "nǚér")]
    [InlineData("女儿", "nu:3 er2")]
    [InlineData("略", "lüè")]
    [InlineData("略", "lvè")]
    [InlineData("哪儿", "nǎr")]
    [InlineData("哪儿", "nǎ er")]
    [InlineData("一点儿", "yìdiǎnr")]
    [InlineData("一点", "yìdiǎnr")]
    [InlineData("花儿", "huār")]
    [InlineData("花儿", "hua1r5")]
    [InlineData("女孩儿", "nǚháir")]
    [InlineData("老头儿", "lǎotóur")]
    [InlineData("儿子", "érzi")]
    [InlineData("二", "èr")]
    [InlineData("朋友", "péngyou")]
    [InlineData("朋友", "peng2you5")]
    [InlineData("朋友", "peng2 you0")]
    [InlineData("妈妈", "māma")]
    [InlineData("吗", "ma")]
    [InlineData("的话", "dehuà")]
    [InlineData("卡拉OK", "kǎlā OK")]
    [InlineData("卡拉OK", "kǎlā'ōukèi")]
    [InlineData("T恤", "T xù")]
    [InlineData("T恤", "tīxù")]
    [InlineData("AA制", "AA zhì")]
    [InlineData("3月", "sān yuè")]
    [InlineData("打电话", "dǎ//diànhuà")]
    [InlineData("见面", "jiàn∥miàn")]
    [InlineData("见面", "jiàn·miàn")]
    [InlineData("谢谢", "xiè·xie")]
    [InlineData("爸爸", "bàbɑ")]
    [InlineData("公里", "ɡōnɡlǐ")]
    [InlineData("女", "nu\u0308\u030C")]
    [InlineData("好", "ha\u030Co")]
    [InlineData("好", "hăo")]
    [InlineData("马马虎虎", "mǎmǎhūhū")]
    [InlineData("一……就……", "yī … jiù …")]
    [InlineData("请问，……", "qǐngwèn …")]
    [InlineData("对不起！", "duìbuqǐ!")]
    [InlineData("嗯", "ńg")]
    [InlineData("方案", "fāng'àn")]
    [InlineData("方案", "fāngàn")]
    [InlineData("欧", "ōu")]
    [InlineData("水", "shuǐ")]
    [InlineData("酒", "jiǔ")]
    [InlineData("小燕儿", "xiǎoyànr")]
    [InlineData("A 在 + [place]", "A zài + [place]")]
    [InlineData("不 + V", "bù + V")]
    [InlineData("这/那 + M + N", "zhè/nà + M + N")]
    [InlineData("会、能", "huì、néng")]
    [InlineData("没（有）", "méi（yǒu）")]
    [InlineData("“你好”：", "“nǐ hǎo”：")]
    [InlineData("你　好", "nǐ　hǎo")]
    [InlineData("呣", "m̀")]
    [InlineData("哼", "hng")]
    [InlineData("珍珠奶茶 大 60 中 50", "zhēnzhū nǎichá dà 60 zhōng 50")]
    public void Reading_of_a_text_can_be_its_reading(string text, string reading) => Assert.True(CanBe(reading, text));

    [Theory]
    [InlineData("你好", "nǐ")]
    [InlineData("你", "nǐ hǎo")]
    [InlineData("你好", "ni hao")]
    [InlineData("你好", "nǐ hǎǒ")]
    [InlineData("你好", "nǐ hǎo ma")]
    [InlineData("好", "haǒ")]
    [InlineData("水", "shǔi")]
    [InlineData("酒", "jǐu")]
    [InlineData("欧", "oū")]
    [InlineData("学", "xúe")]
    [InlineData("你好", "hello")]
    [InlineData("朋友", "friend")]
    [InlineData("学校", "xuéxiàao")]
    [InlineData("吃", "chī4")]
    [InlineData("先", "xī'ān")]
    [InlineData("广州", "Gwóngjāu")]
    [InlineData("中国", "zhōngguóó")]
    [InlineData("谢谢", "xiè xie xie")]
    [InlineData("今天", "jīn")]
    [InlineData("人山人海", "rén shān hǎi")]
    [InlineData("是", "sh")]
    [InlineData("是", "4")]
    [InlineData("是", "")]
    [InlineData("是", "shì (to be)")]
    [InlineData("是", "是")]
    public void Reading_that_does_not_fit_the_characters_is_none(string text, string reading) => Assert.False(CanBe(reading, text));

    [Theory]
    [InlineData("你好", "nǐ hǎo", "nǐhǎo")]
    [InlineData("你好", "ni3hao3", "nǐhǎo")]
    [InlineData("朋友", "péngyǒu", "péngyou")]
    [InlineData("朋友", "péngyou", "péngyǒu")]
    [InlineData("东西", "dōngxī", "dōngxi")]
    [InlineData("不对", "búduì", "bùduì")]
    [InlineData("不大", "bù dà", "bú dà")]
    [InlineData("对不起", "duìbùqǐ", "duìbuqǐ")]
    [InlineData("一个", "yí gè", "yī gè")]
    [InlineData("一点儿", "yìdiǎnr", "yīdiǎnr")]
    [InlineData("一点儿", "yīdiǎn er", "yìdiǎnr")]
    [InlineData("谁", "shéi", "shuí")]
    [InlineData("谁", "shuí", "shéi")]
    [InlineData("垃圾", "lèsè", "lājī")]
    [InlineData("和", "hàn", "hé")]
    [InlineData("星期", "xīngqí", "xīngqī")]
    [InlineData("花儿", "huā'ér", "huār")]
    [InlineData("女儿", "nü3er2", "nǚ'ér")]
    [InlineData("你好", "nǐhǎo", "níhǎo")]
    public void Readings_that_are_both_right_are_the_same(string text, string reading, string source) => Assert.Equal(ReadingMatch.Same, Compare(reading, source, text));

    [Theory]
    [InlineData("你好", "níhǎo", "nǐhǎo")]
    [InlineData("可以", "kéyǐ", "kěyǐ")]
    [InlineData("手表", "shóubiǎo", "shǒubiǎo")]
    [InlineData("展览馆", "zhánlánguǎn", "zhǎnlǎnguǎn")]
    public void Third_tones_as_they_are_spoken_are_told(string text, string reading, string source) => Assert.Equal(ReadingMatch.InSandhi, Compare(reading, source, text));

    [Theory]
    [InlineData("买", "mài", "mǎi")]
    [InlineData("还", "huán", "hái")]
    [InlineData("银行", "yínxíng", "yínháng")]
    [InlineData("朋友", "pěngyou", "péngyou")]
    [InlineData("马", "má", "mǎ")]
    [InlineData("好人", "háorén", "hǎorén")]
    [InlineData("长", "zhǎng", "cháng")]
    [InlineData("妈妈", "mama", "māma")]
    [InlineData("是", "sì", "shì")]
    [InlineData("女", "nǔ", "nǚ")]
    [InlineData("机场", "jīcháng", "jīchǎng")]
    public void Other_sounds_or_tones_are_different(string text, string reading, string source) => Assert.Equal(ReadingMatch.Different, Compare(reading, source, text));

    // Tried one by one, the ways to split these take longer than anybody waits.
    [Fact]
    public void Long_reading_that_splits_in_many_ways_is_compared_all_the_same()
    {
        var text = string.Concat(Enumerable.Repeat("西安", 10));
        var joined = string.Concat(Enumerable.Repeat("xīān", 10));
        var otherwise = string.Concat(Enumerable.Repeat("xiān", 9));

        Assert.Equal(ReadingMatch.Same, Compare(joined, joined, text));
        Assert.Equal(ReadingMatch.Different, Compare(joined, string.Concat(Enumerable.Repeat("xīán", 10)), text));
        Assert.False(CanBe(otherwise + "ne", text));
        Assert.False(CanBe(string.Concat(Enumerable.Repeat("nanan", 19)), string.Concat(Enumerable.Repeat("南安", 20))));
    }

    // The apostrophe rule (GB/T 16159): without one, a consonant between vowels begins a syllable.
    [Theory]
    [InlineData("西南", "xīnán", "initial:n", true)]
    [InlineData("心安", "xīn'ān", "initial:n", false)]
    [InlineData("西安", "xīān", "final:ian", false)]
    [InlineData("先", "xiān", "final:ian", true)]
    [InlineData("一个人", "yígerén", "initial:r", true)]
    public void Syllables_are_split_as_pinyin_is_written(string text, string reading, string feature, bool shows) =>
        Assert.Equal(shows, MandarinSounds.Shows(feature, text, reading));

    [Fact]
    public void Readings_of_the_sample_list_fit_their_words_and_themselves()
    {
        var words = SampleSources.Words;

        Assert.NotEmpty(words);
        Assert.All(words, word => Assert.True(CanBe(word.Reading!, word.Text), $"{word.Text} {word.Reading}"));
        Assert.All(words, word => Assert.Equal(ReadingMatch.Same, Compare(word.Reading!, word.Reading!, word.Text)));
    }

    private static bool CanBe(string reading, string text) => MandarinReading.CanBe(reading, text);

    private static ReadingMatch? Compare(string reading, string source, string text) => MandarinReading.Compare(reading, source, text);
}
