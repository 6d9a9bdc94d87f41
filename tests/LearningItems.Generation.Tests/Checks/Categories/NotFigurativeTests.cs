using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>An idiom says something that its words do not.</summary>
public class NotFigurativeTests
{
    [Theory]
    [InlineData("horse horse tiger tiger", "careless", null)]
    [InlineData("to phone someone", "to phone someone", FindingSeverity.Error)]
    [InlineData("to phone someone", "To phone  someone!", FindingSeverity.Error)]
    [InlineData("horse horse tiger tiger", "n/a", FindingSeverity.Error)]
    [InlineData("to phone someone", "to phone someone who is far away", FindingSeverity.Warning)]
    [InlineData("to phone someone", "someone phoned another", FindingSeverity.Warning)] // endings and order aside
    [InlineData("to phone someone", "to phone a friend", null)] // one word is missing
    [InlineData("phones", "phonology", FindingSeverity.Warning)] // four letters are a stem
    [InlineData("phones", "phosphor", null)]
    [InlineData("sea", "seaside", FindingSeverity.Warning)]
    [InlineData("of the", "of the people", null)] // function words say nothing
    [InlineData("", "careless", null)]
    public void Figurative_meaning_is_more_than_the_words_of_the_literal_one(string literal, string figurative, FindingSeverity? severity)
    {
        var idiom = DraftCase.Pattern("zh", LearningItemCategory.Idiom, "打电话", $$"""{"literal":"{{literal}}","figurative":"{{figurative}}"}""", "电话");

        var findings = idiom.InspectBy(new LiteralDiffersFromFigurative());

        Assert.Equal(severity is { } expected ? [(FindingCodes.NotFigurative, expected)] : [], findings.Select(finding => (finding.Code, finding.Severity)));
    }
}
