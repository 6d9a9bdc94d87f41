using LearningItems.Generation.Text;

namespace LearningItems.Generation.Tests.Text;

public sealed class TextKeyTests
{
    [Theory]
    [InlineData("你好", "你好！")]
    [InlineData("你好", " 你好")]
    [InlineData("你好", "\u3000你好\u00A0")]
    [InlineData("你好", "「你好」")]
    [InlineData("你好", "\u200B你好\uFEFF")]
    [InlineData("Third-tone", "third tone")]
    [InlineData("Third–tone", "third \t\n tone")]
    [InlineData("third‑tone", "third—tone")]
    [InlineData("we'll", "we’ll")]
    [InlineData("we'll", "weʼll")]
    [InlineData("м'ята", "мʼята")]
    [InlineData("'hello'", "hello")]
    [InlineData("‘hello’", "“hello.”")]
    [InlineData("¿Qué?", "qué")]
    [InlineData("Merci", "MERCI")]
    [InlineData("ΟΔΟΣ", "οδος")]
    [InlineData("ＴＶ", "tv")]
    [InlineData("ｶﾞｽ", "ガス")]
    [InlineData("caf\u00E9", "cafe\u0301")]
    [InlineData("한국", "\u1112\u1161\u11AB\u1100\u116E\u11A8")]
    public void Key_of_texts_that_are_the_same_is_the_same(string one, string other) => Assert.Equal(TextKey.Of(one), TextKey.Of(other));

    [Theory]
    [InlineData("का", "की")]
    [InlineData("we'll", "well")]
    [InlineData("м'ята", "мята")]
    [InlineData("C++", "C#")]
    [InlineData("C++", "C")]
    [InlineData("C#", "C")]
    [InlineData("every day", "everyday")]
    [InlineData("큰집", "큰 집")]
    [InlineData("你好", "你 好")]
    [InlineData("hái", "huán")]
    [InlineData("mā", "ma")]
    [InlineData("nü", "nu")]
    [InlineData("が", "か")]
    [InlineData("U.S.", "us")]
    [InlineData("50%", "50")]
    public void Key_of_texts_that_differ_inside_differs(string one, string other) => Assert.NotEqual(TextKey.Of(one), TextKey.Of(other));

    [Theory]
    [InlineData("汉语", "漢語")]
    [InlineData("たべる", "食べる")]
    [InlineData("カメラ", "かめら")]
    [InlineData("听", "聽")]
    public void Key_never_folds_one_writing_into_another(string one, string other) => Assert.NotEqual(TextKey.Of(one), TextKey.Of(other));

    [Theory]
    [InlineData("می\u200Cخواهم", "میخواهم")]
    [InlineData("क्\u200Dष", "क्ष")]
    public void Key_keeps_joiners_inside_a_word(string with, string without) => Assert.NotEqual(TextKey.Of(with), TextKey.Of(without));

    [Theory]
    [InlineData("！")]
    [InlineData("。。。")]
    [InlineData("-")]
    [InlineData(" 、 ")]
    [InlineData("\u200B")]
    public void Key_that_comes_out_empty_falls_back_to_the_raw_text(string text) => Assert.Equal(text, TextKey.Of(text));

    [Fact]
    public void Key_of_an_empty_text_is_empty() => Assert.Equal(string.Empty, TextKey.Of(string.Empty));

    [Fact]
    public void Key_where_case_is_lexical_tells_noun_and_verb_apart()
    {
        Assert.NotEqual(TextKey.Of("Essen", CaseRule.Lexical), TextKey.Of("essen", CaseRule.Lexical));
        Assert.Equal(TextKey.Of("Essen", CaseRule.Lexical), TextKey.Of(" Essen!", CaseRule.Lexical));
        Assert.Equal(TextKey.Of("Essen"), TextKey.Of("essen"));
    }

    [Theory]
    [InlineData("ISPARTA", "ısparta")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("I\u0307stanbul", "istanbul")]
    public void Key_of_turkic_text_folds_each_i_to_its_own(string upper, string lower) =>
        Assert.Equal(TextKey.Of(lower, CaseRule.Turkic), TextKey.Of(upper, CaseRule.Turkic));

    [Theory]
    [InlineData("sınır", "sinir")]
    [InlineData("IL", "İL")]
    public void Key_of_turkic_text_keeps_dotted_and_dotless_i_apart(string dotless, string dotted) =>
        Assert.NotEqual(TextKey.Of(dotless, CaseRule.Turkic), TextKey.Of(dotted, CaseRule.Turkic));

    [Fact]
    public void Normalisation_with_icu_passes_the_check() => TextKey.EnsureNormalizationWorks();
}
