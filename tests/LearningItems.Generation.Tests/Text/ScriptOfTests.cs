using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Tests.Text;

public sealed class ScriptOfTests
{
    [Theory]
    [InlineData("a", Scripts.Latin)]
    [InlineData("Z", Scripts.Latin)]
    [InlineData("é", Scripts.Latin)]
    [InlineData("ǚ", Scripts.Latin)]
    [InlineData("ɑ", Scripts.Latin)]
    [InlineData("ế", Scripts.Latin)]
    [InlineData("Ａ", Scripts.Latin)]
    [InlineData("爱", Scripts.Han)]
    [InlineData("愛", Scripts.Han)]
    [InlineData("𠮷", Scripts.Han)]
    [InlineData("々", Scripts.Han)]
    [InlineData("〇", Scripts.Han)]
    [InlineData("氵", Scripts.Han)]
    [InlineData("⺡", Scripts.Han)]
    [InlineData("⼈", Scripts.Han)]
    [InlineData("㇏", Scripts.Han)]
    [InlineData("か", Scripts.Hiragana)]
    [InlineData("っ", Scripts.Hiragana)]
    [InlineData("カ", Scripts.Katakana)]
    [InlineData("ｶ", Scripts.Katakana)]
    [InlineData("한", Scripts.Hangul)]
    [InlineData("ㄳ", Scripts.Hangul)]
    [InlineData("я", Scripts.Cyrillic)]
    [InlineData("ї", Scripts.Cyrillic)]
    [InlineData("ش", Scripts.Arabic)]
    [InlineData("پ", Scripts.Arabic)]
    [InlineData("ٹ", Scripts.Arabic)]
    [InlineData("क", Scripts.Devanagari)]
    [InlineData("ก", Scripts.Thai)]
    [InlineData("λ", Scripts.Greek)]
    [InlineData("ἄ", Scripts.Greek)]
    [InlineData("ש", Scripts.Hebrew)]
    [InlineData("ա", Scripts.Other)]
    [InlineData("ა", Scripts.Other)]
    public void Letter_belongs_to_its_script(string letter, Scripts script) => Assert.Equal(script, Of(letter));

    [Fact]
    public void Long_vowel_mark_belongs_to_kana_of_both_kinds() => Assert.Equal(Scripts.Hiragana | Scripts.Katakana, Of("ー"));

    [Theory]
    [InlineData("1")]
    [InlineData("５")]
    [InlineData("٣")]
    [InlineData("३")]
    [InlineData("\u0301")]
    [InlineData("ा")]
    [InlineData("！")]
    [InlineData("。")]
    [InlineData("・")]
    [InlineData("'")]
    [InlineData(" ")]
    [InlineData("+")]
    [InlineData("😀")]
    public void What_is_not_a_letter_belongs_to_none(string sign) => Assert.Equal(Scripts.None, Of(sign));

    // Scripts.txt of Unicode: 02B9..02DF are Common. The Ukrainian м'ята is written with 02BC and has no Latin letter.
    [Theory]
    [InlineData("ʼ")]
    [InlineData("ˇ")]
    public void Modifier_letter_that_all_scripts_share_belongs_to_none(string sign) => Assert.Equal(Scripts.None, Of(sign));

    [Theory]
    [InlineData("卡拉OK", Scripts.Latin, true)]
    [InlineData("卡拉OK", Scripts.Han, true)]
    [InlineData("卡拉OK", Scripts.Hangul | Scripts.Hiragana, false)]
    [InlineData("123！", ~Scripts.None, false)]
    [InlineData("", ~Scripts.None, false)]
    [InlineData("爱", Scripts.None, false)]
    public void Text_has_a_letter_of_one_of_the_scripts(string text, Scripts scripts, bool has) => Assert.Equal(has, ScriptOf.Any(text, scripts));

    private static Scripts Of(string letter) => ScriptOf.Letter(Rune.GetRuneAt(letter, 0));
}
