using LearningItems.Generation.Languages.Spelling;

namespace LearningItems.Generation.Tests.Languages.Spelling;

public class SpellingRulesTests
{
    [Theory]
    [InlineData("tr", "PAZAR GÜNLERI KAPALIYIZ", "GÜNLERI")]
    [InlineData("tr", "PAZAR GÜNLERİ KAPALIYIZ", null)]
    [InlineData("tr", "Ilık su", null)]
    [InlineData("tr", "BERLIN", null)]
    [InlineData("ko", "저는 녀동생이 있어요.", "녀동생이")]
    [InlineData("ko", "소녀자리", null)] // not at the beginning
    [InlineData("ko", "화장室", "화장室")]
    [InlineData("ko", "美 정부", null)]
    [InlineData("ko", "대北 정책", null)]
    [InlineData("ja", "ビ一ル", "ビ一ル")]
    [InlineData("ja", "ビール一つ", null)]
    [InlineData("vi", "CẤM ÐỖ XE", "ÐỖ")]
    [InlineData("vi", "CẤM ĐỖ XE", null)]
    [InlineData("de", "GÜNLERI", null)]
    public void Word_that_is_misspelt_by_a_rule_is_found(string language, string text, string? found) => Assert.Equal(found, SpellingRules.Find(language, text));
}
