using LearningItems.Generation.Accounting;

namespace LearningItems.Generation.Tests.Accounting;

public class TokenUsageTests
{
    private static readonly TokenUsage Whole = new(Input: 1_000, CachedInput: 400, Output: 300);

    [Fact]
    public void Parts_add_up_and_what_one_takes_is_left_out_of_the_rest()
    {
        var part = Whole.Share(0.25);

        Assert.Equal(new TokenUsage(250, 100, 75), part);
        Assert.Equal(new TokenUsage(750, 300, 225), Whole - part);
        Assert.Equal(Whole, (Whole - part) + part);
    }

    [Fact]
    public void Cached_tokens_are_among_those_of_the_input() => Assert.Equal(1_300, Whole.Total);
}
