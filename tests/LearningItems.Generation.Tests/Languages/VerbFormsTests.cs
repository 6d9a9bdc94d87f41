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
    [InlineData("ko", "덥다", "더워요", true)]
    [InlineData("ko", "덥다", "덮으세요", false)]
    [InlineData("ko", "그렇다", "그런", true)]
    [InlineData("ko", "낫다", "나아요", true)]
    [InlineData("ko", "만들다", "만듭니다", true)]
    [InlineData("ja", "落とす", "落としました", true)]
    [InlineData("ja", "落とす", "落ちて", false)]
    [InlineData("ja", "終わる", "終って", true)] // as it is also spelt
    [InlineData("ja", "勉強する", "勉強しました", true)]
    [InlineData("ja", "行きます", "行って", true)]
    [InlineData("ko", "갖다", "가져요", true)]
    [InlineData("ja", "楽しい", "楽しかった", true)]
    [InlineData("hi", "कल", "आजकल", false)]
    [InlineData("hi", "लड़का", "लड़के", true)]
    [InlineData("de", "gehen", "ging", true)]
    public void Stem_and_ending_tell_whether_a_form_may_be_one(string language, string word, string form, bool may) => Assert.Equal(may, VerbForms.MayBe(language, word, form));
}
