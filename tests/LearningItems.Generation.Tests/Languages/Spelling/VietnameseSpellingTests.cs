using LearningItems.Generation.Languages.Spelling;
using LearningItems.Generation.Tests.Checks;

namespace LearningItems.Generation.Tests.Languages.Spelling;

public class VietnameseSpellingTests
{
    [Theory]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("hoà bình", "hòa bình")]
    [InlineData("uỷ ban", "ủy ban")]
    [InlineData("kĩ sư", "kỹ sư")]
    [InlineData("lí do", "lý do")]
    public void Two_spellings_of_a_word_are_one(string one, string other) => Assert.True(VietnameseSpelling.AreOne(one, other));

    [Theory]
    [InlineData("má", "mà")]
    [InlineData("tay", "tai")] // y and i are one only after a consonant alone
    [InlineData("thuý", "thuỳ")]
    [InlineData("bạn", "bàn")]
    public void Words_that_differ_are_two(string one, string other) => Assert.False(VietnameseSpelling.AreOne(one, other));

    [Fact]
    public void Word_in_either_spelling_is_echoed_and_shown()
    {
        var draft = Drafts.Vocab("khỏe", "Tôi rất khỏe.", "Bạn có khỏe không?");

        Assert.Empty(Drafts.Inspect("vi", LearningItemCategory.Vocab, draft, "khoẻ").Errors());
    }
}
