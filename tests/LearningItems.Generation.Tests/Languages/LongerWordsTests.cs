using LearningItems.Generation.Languages;

namespace LearningItems.Generation.Tests.Languages;

public class LongerWordsTests
{
    [Theory]
    [InlineData("zh", "银行在那儿。", 2)]
    [InlineData("zh-TW", "麵包很好吃。", 2)]
    [InlineData("ja", "海外で働く。", 2)]
    [InlineData("th", "ตามเด็กไป", 3)]
    public void Usual_word_is_found_at_the_beginning(string language, string text, int length) => Assert.Equal(length, LongerWords.LongestPrefix(LongerWords.Of(language), text));

    [Theory]
    [InlineData("zh", "行不行？")]
    [InlineData("zh", "上面有书。")] // whose parts keep their sense
    [InlineData("th", "ยาวันละสองครั้ง")] // ยา and วัน
    [InlineData("fr", "copain")]
    [InlineData("zh", "")]
    public void Nothing_else_is(string language, string text) => Assert.Equal(0, LongerWords.LongestPrefix(LongerWords.Of(language), text));
}
