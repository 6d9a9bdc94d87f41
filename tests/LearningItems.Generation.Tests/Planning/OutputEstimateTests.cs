using LearningItems.Generation.Planning;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Planning;

/// <summary>An item is reckoned by its parts: what is asked for beyond takes tokens of its own.</summary>
public class OutputEstimateTests
{
    private static readonly LanguageProfile Chinese = LanguageProfiles.Find("zh", []);

    private static readonly ReplyShape Lean = new(OnePerSource: true, WithReading: false, WithTranslations: false, []);

    [Fact]
    public void Each_part_that_is_asked_for_is_reckoned_once()
    {
        var lean = PerItem(Lean);

        Assert.Equal(10 + 12 + (3 * Chinese.TokensPerExample), lean); // frame, definition, examples
        Assert.Equal(lean + 6, PerItem(Lean with { WithReading = true }));
        Assert.Equal(lean + 10, PerItem(Lean with { Fields = [new DraftField("form", "")] }));
        Assert.Equal(lean + 40, PerItem(Lean with { Fields = [new DraftField("form", ""), new DraftField("fillings", "") { IsList = true }] }));
        Assert.Equal(lean + (3 * (Chinese.TokensPerExample + 6)), PerItem(Lean with { WithTranslations = true }));
        Assert.Equal(lean + Chinese.TokensPerExample, OutputEstimate.PerItem(Lean, Chinese, examples: 4));
    }

    [Fact]
    public void Replies_are_planned_from_seven_tenths_of_the_expected_length_to_nearly_twice_it() =>
        Assert.Equal(new TokenRange(8 + 280, 8 + 1_800), OutputEstimate.Range(new ItemRange(4, 10), perItem: 100));

    [Theory]
    [InlineData(1, null, 1_200)] // 800, half as much again
    [InlineData(2, null, 2_400)]
    [InlineData(1, 500, 1_700)]
    [InlineData(9, null, 8_192)] // the model's own
    public void Limit_is_the_most_to_expect_and_half_as_much_again_with_room_to_reason_by_the_factor(int factor, int? reasoning, int limit) =>
        Assert.Equal(limit + (limit < 8_192 ? 200 * factor : 0), OutputEstimate.Limit(new TokenRange(1, 800), factor, new LearningItemGenerationOptions { MaxOutputTokens = 8_192 }, reasoning));

    [Fact]
    public void What_is_allowed_for_reasoning_is_left_where_nothing_is_known_of_it() =>
        Assert.Equal(1_200 + 200 + 300, OutputEstimate.Limit(new TokenRange(1, 800), 1, new LearningItemGenerationOptions { MaxOutputTokens = 8_192, ReasoningTokenAllowance = 300 }));

    private static int PerItem(ReplyShape shape) => OutputEstimate.PerItem(shape, Chinese, examples: 3);
}
