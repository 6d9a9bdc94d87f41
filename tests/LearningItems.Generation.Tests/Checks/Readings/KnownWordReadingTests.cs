using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

public class KnownWordReadingTests
{
    [Theory]
    [InlineData("旅行", true)]
    [InlineData("旅行 ryoko", false)] // as the list has it
    public void Reading_of_the_dictionary_counts_where_the_list_has_none(string row, bool isUnusual) =>
        Assert.Equal(isUnusual, DraftCase.Vocab("ja", row, "ryoko").InspectBy(new KnownWordReadingCheck()).Any());
}
