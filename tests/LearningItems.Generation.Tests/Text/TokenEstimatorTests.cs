using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Tests.Text;

/// <summary>The weights are those fitted to o200k_base, in hundredths of a token; the sums are made by hand.</summary>
public sealed class TokenEstimatorTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("word", 95)]
    [InlineData("words", 95)]
    [InlineData("learning", 95 + (3 * 20))]
    [InlineData("one two", 95 + 95)]
    [InlineData("café", 95 + 115)]
    [InlineData("éééé", 95 + (4 * 115))]
    [InlineData("ABCD", 95 + (3 * 65))]
    [InlineData("AbCd", 95)]
    [InlineData("ABCDEFG", 95 + (6 * 65) + (2 * 20))]
    [InlineData("e\u0301\u0301\u0301\u0301", 95 + (4 * 80))]
    [InlineData("ʃʃʃʃʃ", 5 * 80)]
    [InlineData("123", 100)]
    [InlineData("1234567", 300)]
    [InlineData("a 1", 95 + 200)]
    [InlineData("a1", 95 + 100)]
    [InlineData("!", 95)]
    [InlineData("!!!!!!!!!!!", 95 + (10 * 15))]
    [InlineData("a\nb\nc", (3 * 95) + (2 * 100))]
    [InlineData("a\n\n\nb", (2 * 95) + 100)]
    [InlineData("a\r\nb", (2 * 95) + 100)]
    [InlineData("a!\nb!\n", (4 * 95))]
    [InlineData("a b c d", 4 * 95)]
    [InlineData("a     b", (2 * 95) + 100)]
    [InlineData("\t\t\t", 3 * 110)]
    [InlineData("学习汉语很有意思", 8 * 85)]
    [InlineData("a 学习", 95 + 55 + (2 * 85))]
    [InlineData("学习。，、", (2 * 85) + (3 * 45))]
    [InlineData("ありがとう", 55 + (5 * 60))]
    [InlineData("a あり", 95 + 55 + 55 + (2 * 60))]
    [InlineData("食べる", 85 + 55 + (2 * 60))]
    [InlineData("안녕하세요", 60 + (5 * 60))]
    [InlineData("مرحبا", 50 + (5 * 25))]
    [InlineData("спасибо", 75 + (7 * 20))]
    [InlineData("λογος", 50 + (5 * 35))]
    [InlineData("שלום", 50 + (4 * 35))]
    [InlineData("नमस्ते", 15 + (6 * 35))]
    [InlineData("สวัสดี", 6 * 45)]
    [InlineData("աբգդե", 5 * 35)]
    [InlineData("😀😀😀", 3 * 120)]
    public void Estimate_is_the_sum_of_the_weights_with_the_margin_rounded_up(string text, int hundredths) =>
        Assert.Equal(WithMargin(hundredths), TokenEstimator.Estimate(text));

    // A hundredth more or less is lost in the rounding of one word, not in that of 99.
    [Theory]
    [InlineData("word ", 95)]
    [InlineData("words ", 95)]
    [InlineData("learning ", 95 + (3 * 20))]
    [InlineData("café ", 95 + 115)]
    [InlineData("OK ", 95 + 65)]
    [InlineData("x!!", 95 + 95 + 15)]
    [InlineData("x 1234", 95 + 200 + 100)]
    [InlineData("x\n", 95 + 100)]
    [InlineData("x   ", 95 + 100)]
    [InlineData("\t", 110)]
    [InlineData("学", 85)]
    [InlineData("学。", 85 + 45)]
    [InlineData("x 学", 95 + 55 + 85)]
    [InlineData("かな。", 55 + (2 * 60) + 45)]
    [InlineData("한국 ", 60 + (2 * 60))]
    [InlineData("من ", 50 + (2 * 25))]
    [InlineData("да ", 75 + (2 * 20))]
    [InlineData("τι ", 50 + (2 * 35))]
    [InlineData("हम ", 15 + (2 * 35))]
    [InlineData("ก", 45)]
    [InlineData("ա", 35)]
    [InlineData("x\u0301", 95 + 80)]
    [InlineData("😀", 120)]
    public void Estimate_of_a_long_text_shows_every_hundredth(string piece, int hundredths) =>
        Assert.Equal(WithMargin(99 * hundredths), TokenEstimator.Estimate(string.Concat(Enumerable.Repeat(piece, 99))));

    // The weight of what follows a space is that of a single space; two or more are a token of their own.
    [Theory]
    [InlineData("a  1", 95 + 100 + 100)]
    [InlineData("  学  学  学  学", 4 * (100 + 85))]
    public void Several_spaces_before_a_run_are_not_taken_for_a_single_one(string text, int hundredths) =>
        Assert.Equal(WithMargin(hundredths), TokenEstimator.Estimate(text));

    // 25 × 120 hundredths and 10 % more are 33 tokens to the hundredth.
    [Fact]
    public void Estimate_that_comes_out_whole_is_not_rounded_up() => Assert.Equal(33, TokenEstimator.Estimate(string.Concat(Enumerable.Repeat("😀", 25))));

    [Fact]
    public void Estimate_is_never_negative() =>
        Prop.ForAll(AnyText.Mixed, text => Assert.True(TokenEstimator.Estimate(text) >= 0)).Check(Repeatable.Cases(1000));

    [Fact]
    public void Appending_never_lowers_the_estimate()
    {
        Prop.ForAll(AnyText.Mixed, AnyText.Mixed, AssertNotLower).Check(Repeatable.Cases(1000));
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), ArbMap.Default.ArbFor<string>(), AssertNotLower).Check(Repeatable.Cases(1000));
    }

    [Fact]
    public void Estimate_allocates_nothing()
    {
        const string Text = "学习 learning ありがとう 안녕 123 😀\n";
        TokenEstimator.Estimate(Text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        TokenEstimator.Estimate(Text);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void AssertNotLower(string text, string more) =>
        Assert.True(TokenEstimator.Estimate(text + more) >= TokenEstimator.Estimate(text));

    private static int WithMargin(int hundredths) => ((hundredths * 110) + 9999) / 10000;
}
