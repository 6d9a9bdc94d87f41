using LearningItems.Generation.Languages;

namespace LearningItems.Generation.Tests.Languages;

public class VerbFormsTests
{
    [Theory]
    [InlineData("id", "beli", "belikan", true)]
    [InlineData("id", "beli", "belia", false)]
    [InlineData("ja", "食べる", "食べました", true)]
    [InlineData("ja", "食べる", "食べ物", false)]
    [InlineData("ko", "듣다", "들어요", true)]
    [InlineData("ko", "듣다", "듣고", true)]
    [InlineData("ko", "듣다", "들고", false)]
    [InlineData("ko", "살다", "사네요", true)]
    [InlineData("de", "gehen", "ging", true)]
    public void Stem_and_ending_tell_whether_a_form_may_be_one(string language, string word, string form, bool may) => Assert.Equal(may, VerbForms.MayBe(language, word, form));
}
