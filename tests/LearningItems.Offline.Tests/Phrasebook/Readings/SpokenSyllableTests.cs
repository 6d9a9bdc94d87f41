using LearningItems.Generation.Languages.Mandarin;
using LearningItems.Offline.Phrasebook;

namespace LearningItems.Offline.Tests.Phrasebook;

public class SpokenSyllableTests
{
    [Theory]
    [InlineData("女儿", "nǚ'ér", "nü3 er2")]
    [InlineData("儿子", "érzi", "er2 zi0")]
    [InlineData("一会儿", "yīhuìr", "yi1 hui4r")]
    [InlineData("玩儿", "wánr", "wan2r")]
    [InlineData("不客气", "bù kèqì", "bu4 ke4 qi4")]
    [InlineData("西安", "Xī'ān", "xi1 an1")]
    [InlineData("先生", "xiānsheng", "xian1 sheng0")]
    [InlineData("男朋友", "nánpéngyou", "nan2 peng2 you0")]
    [InlineData("蛋糕", "dàngāo", "dan4 gao1")]
    [InlineData("汉语", "Han4yu3", "han4 yü3")]
    [InlineData("女儿", "nv3er2", "nü3 er2")]
    [InlineData("旅行", "lu:3xing2", "lü3 xing2")]
    [InlineData("月", "yuè", "yüe4")]
    [InlineData("西安", "Xīān", "xi1 an1")]
    [InlineData("六", "liù", "liu4")]
    public void Read_Word_GivesItsSyllables(string word, string reading, string expected)
    {
        var syllables = SpokenSyllable.Of(word, reading);

        Assert.Equal(expected, string.Join(' ', syllables.Select(syllable => $"{Sounded(syllable.Letters)}{syllable.Tone}{(syllable.IsErhua ? "r" : string.Empty)}")));
    }

    [Theory]
    [InlineData("你好", "nǐ")]
    [InlineData("你好", "hello")]
    [InlineData("卡拉OK", "kǎlā OK")]
    [InlineData("你好", "にほん")]
    [InlineData("你", "")]
    [InlineData("刘", "li u")]
    public void Read_ReadingThatDoesNotFit_GivesNothing(string word, string reading) => Assert.Empty(SpokenSyllable.Of(word, reading));

    [Fact]
    public void Read_ReadingThatCanBeCutInManyWays_IsGivenUp()
    {
        var reading = string.Concat(Enumerable.Repeat("an", 100));

        Assert.Empty(SpokenSyllable.Of(new string('安', 60), reading));
    }

    [Fact]
    public async Task Read_SampleWords_AllHaveOneSyllablePerCharacter()
    {
        var request = await SampleData.ChineseAsync();
        var words = request.Sources.Where(source => source.Reading is not null).ToList();

        Assert.Equal(200, words.Count);
        Assert.All(words, word => Assert.Equal(
            word.Text.Length, SpokenSyllable.Of(word.Text, word.Reading!).Sum(syllable => syllable.IsErhua ? 2 : 1)));
    }

    private static string Sounded(string letters) => PinyinSyllables.HasFinal(letters, "ü") ? letters.Replace('v', 'ü').Replace('u', 'ü') : letters;
}
