using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>Where one sentence twice is too little, and where it is what an item shows.</summary>
public class NearExamplesTests
{
    private static readonly string[] Alike = ["La maison de Marie est très grande.", "La maison de Paul est très grande."];

    [Theory]
    [InlineData("vocab", true)]
    [InlineData("functional", true)]
    [InlineData("idiom", true)]
    [InlineData("pattern", false)] // one frame with other fillings
    [InlineData("pronunciation", false)]
    [InlineData("writing_system", false)]
    [InlineData("sociolinguistic", false)] // one sentence in two registers
    [InlineData("literacy", false)]
    [InlineData("cultural", false)]
    public void Categories_that_show_a_difference_may_have_one_sentence_twice(string category, bool isError) => Assert.Equal(
        isError ? [FindingCodes.ExamplesAlike] : [],
        DraftCase.Pattern("fr", new LearningItemCategory(category), "maison", "{}", "maison").WithExamples(Alike).InspectBy(new NearExamplesCheck()).Errors());

    [Fact]
    public void One_example_among_those_that_are_alike_makes_them_a_warning_that_names_the_two() => Assert.Equal(
        [Finding.Warning(FindingCodes.ExamplesAlike, $"'{Alike[0]}' and '{Alike[1]}' are nearly the same: write different sentences.")],
        DraftCase.Vocab("fr", "maison", "", [Alike[0], "On achète une maison à la mer.", Alike[1]]).InspectBy(new NearExamplesCheck()));
}
