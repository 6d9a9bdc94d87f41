using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

public class SpellingCheckTests
{
    [Theory]
    [InlineData("Haus", true)]
    [InlineData("Strasse", false)]
    public void Spelling_that_another_row_of_the_list_has_is_right(string otherRow, bool isMisspelt)
    {
        var item = DraftCase.Vocab("de", "alt", "", "Die Strasse ist alt.");

        Assert.Equal(isMisspelt ? [FindingCodes.Misspelt] : [], (item with { Rows = [.. item.Rows, DraftCase.Row(otherRow)] }).InspectBy(new SpellingCheck()).Select(finding => finding.Code));
    }
}
