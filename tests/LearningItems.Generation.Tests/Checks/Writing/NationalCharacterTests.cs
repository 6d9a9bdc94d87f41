using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

public class NationalCharacterTests
{
    [Theory]
    [InlineData("The Chinese are calm people, so do not shout.", true)]
    [InlineData("In some families the Chinese often shout.", false)]
    [InlineData("Many Chinese people are calm.", false)]
    public void Field_says_nothing_of_a_whole_people_either(string dont, bool isTold) => Assert.Equal(
        isTold,
        DraftCase.Pattern("zh", LearningItemCategory.Cultural, "tea for a guest", $$"""{"do":"pour tea","dont":"{{dont}}","when":"at home"}""", "茶").InspectBy(new NationalCharacterCheck()).Any());
}
