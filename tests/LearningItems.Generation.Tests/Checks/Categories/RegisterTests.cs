using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

public class RegisterTests
{
    [Theory]
    [InlineData("Slang among friends.", true)]
    [InlineData("Not slang: said to anybody.", false)] // turned about
    [InlineData("Polite in shops, casual among friends.", false)] // it compares
    [InlineData("Said in shops.", false)]
    public void Definition_speaks_against_a_register_where_it_names_the_other_alone(string definition, bool contradicts) => Assert.Equal(
        contradicts,
        DraftCase.Pattern("fr", LearningItemCategory.Functional, "merci", """{"politeness":"polite"}""", "merci").But(draft => draft with { Definition = definition }).InspectBy(new RegisterCheck()).Any());
}
