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

    // Switzerland writes no ß; which of the two a course is in only the request says, the profile is that of German.
    [Theory]
    [InlineData("de", FindingCodes.Misspelt)]
    [InlineData("de-AT", FindingCodes.Misspelt)]
    [InlineData("de-CH")]
    [InlineData("de-LI")]
    public void Double_s_is_right_where_the_region_writes_it(string language, params string[] codes) =>
        Assert.Equal(codes, DraftCase.Vocab(language, "alt", "", "Die Strasse ist alt.").InspectBy(new SpellingCheck()).Select(finding => finding.Code));
}
