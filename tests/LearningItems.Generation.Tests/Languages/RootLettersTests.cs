using LearningItems.Generation.Languages;

namespace LearningItems.Generation.Tests.Languages;

public class RootLettersTests
{
    [Theory]
    [InlineData("ar", "كتاب", "الكتب")]
    [InlineData("ar", "باب", "أبوابنا")]
    [InlineData("ar", "قال", "يقولون")]
    [InlineData("ar", "امرأة", "النساء")]
    [InlineData("ar", "يوم", "أيام")]
    [InlineData("ar", "صديق", "أصدقائي")]
    [InlineData("he", "ספר", "הספרים")]
    [InlineData("he", "מלך", "מלכים")]
    [InlineData("he", "שולחן", "שולחנות")]
    [InlineData("he", "איש", "האנשים")]
    [InlineData("fa", "دیدن", "می‌بینم")]
    public void Form_shares_the_consonants_of_its_root(string language, string word, string form) => Assert.True(RootLetters.MayShare(language, word, form));

    [Theory]
    [InlineData("ar", "قلم", "الدفتر")]
    [InlineData("ar", "طريق", "الشجرة")]
    [InlineData("he", "ספר", "מחברת")]
    public void Another_word_does_not(string language, string word, string form) => Assert.False(RootLetters.MayShare(language, word, form));
}
