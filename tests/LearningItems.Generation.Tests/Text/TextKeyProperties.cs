using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Tests.Text;

public sealed class TextKeyProperties
{
    [Theory]
    [InlineData(CaseRule.Folded)]
    [InlineData(CaseRule.Lexical)]
    [InlineData(CaseRule.Turkic)]
    public void Key_of_a_key_is_itself(CaseRule rule)
    {
        Prop.ForAll(AnyText.Mixed, text => AssertStable(text, rule)).Check(Repeatable.Cases(1000));
        Prop.ForAll(AnyText.Random, text => AssertStable(text, rule)).Check(Repeatable.Cases(1000));
    }

    [Fact]
    public void Key_of_a_text_that_is_not_empty_is_never_empty() =>
        Prop.ForAll(AnyText.Mixed, text => Assert.Equal(text.Length == 0, TextKey.Of(text).Length == 0)).Check(Repeatable.Cases(1000));

    [Fact]
    public void Key_does_not_depend_on_the_form_of_normalisation() =>
        Prop.ForAll(AnyText.Word, text =>
        {
            Assert.Equal(TextKey.Of(text), TextKey.Of(text.Normalize(NormalizationForm.FormD)));
            Assert.Equal(TextKey.Of(text), TextKey.Of(text.Normalize(NormalizationForm.FormKC)));
        }).Check(Repeatable.Cases(1000));

    [Fact]
    public void Key_does_not_depend_on_what_stands_around_the_text()
    {
        var around = Gen.Elements(" ", "\u3000", "！", "。", "“", "”", "（", "）", "-", "—", "?", "…", "\t").ArrayOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(AnyText.Word, around, around, (word, before, after) => Assert.Equal(TextKey.Of(word), TextKey.Of(before + word + after))).Check(Repeatable.Cases(1000));
    }

    [Fact]
    public void Key_of_two_words_differs_from_that_of_one() =>
        Prop.ForAll(AnyText.Word, AnyText.Word, (one, other) => Assert.NotEqual(TextKey.Of(one + other), TextKey.Of($"{one} {other}"))).Check(Repeatable.Cases(1000));

    [Theory]
    [InlineData(CaseRule.Folded)]
    [InlineData(CaseRule.Lexical)]
    [InlineData(CaseRule.Turkic)]
    public void Texts_are_the_same_when_their_keys_are(CaseRule rule)
    {
        Prop.ForAll(AnyText.Mixed, AnyText.Mixed, AnyText.Mixed, (start, one, other) => AssertSame(start + one, start + other, rule)).Check(Repeatable.Cases(1000));
        Prop.ForAll(AnyText.Word, AnyText.Sign, (word, sign) => AssertSame(word, word + sign, rule)).Check(Repeatable.Cases(1000));
    }

    // A word of plain letters is taken for its own key; a mark around it has all steps done.
    [Theory]
    [InlineData(CaseRule.Folded)]
    [InlineData(CaseRule.Lexical)]
    [InlineData(CaseRule.Turkic)]
    public void Text_that_is_its_own_key_is_so_by_all_steps(CaseRule rule)
    {
        var plain = Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(PlainLetters.IsLower).ToList();
        Assert.All(plain, c => AssertOwn($"{c}", rule));
        Prop.ForAll(Gen.Elements<char>([.. plain]).ArrayOf().Select(letters => new string(letters)).Where(text => text.Length > 0).ToArbitrary(), text => AssertOwn(text, rule)).Check(Repeatable.Cases(1000));
        Prop.ForAll(AnyText.Word, AnyText.Word, (one, other) => Assert.Equal(TextKey.Of($"{one} {other}", rule), TextKey.Of($"({one} {other})", rule))).Check(Repeatable.Cases(1000));
    }

    private static void AssertOwn(string text, CaseRule rule)
    {
        Assert.Same(text, TextKey.Of(text, rule));
        Assert.Equal(text, TextKey.Of($"({text})", rule));
    }

    private static void AssertSame(string one, string other, CaseRule rule) =>
        Assert.Equal(TextKey.Of(one, rule) == TextKey.Of(other, rule), TextKey.Same(one, other, rule));

    private static void AssertStable(string text, CaseRule rule)
    {
        var key = TextKey.Of(text, rule);
        Assert.Equal(key, TextKey.Of(key, rule));
    }
}
