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

    // The thing that a row means is meant where it is in both meanings; what a verb means an idiom may keep, in whatever language it is told.
    [Theory]
    [InlineData("es", "mano", "lavar la mano", "limpiar la mano", true)]
    [InlineData("es", "quedarse", "quedarse en la mano", "quedarse tirado", false)]
    [InlineData("fr", "rester", "rester dans la main", "rester seul", false)]
    [InlineData("de", "bleiben", "in der Hand bleiben", "ohne Hilfe bleiben", false)]
    [InlineData("de", "Hand", "die Hand waschen", "die Hand putzen", true)]
    [InlineData("en", "to stay; to be", "to stay in the hand", "to stay alone", false)]
    public void Thing_of_a_row_is_meant_and_what_a_verb_means_may_stay(string instruction, string gloss, string literal, string figurative, bool isFound)
    {
        var idiom = DraftCase.Pattern("pt", LearningItemCategory.Idiom, "ficar na mão", $$"""{"literal":"{{literal}}","figurative":"{{figurative}}"}""", "ficar") with { Instruction = instruction, Rows = [new() { Text = "ficar", Gloss = gloss }] };

        var findings = idiom.But(draft => draft with { Definition = $"{figurative}: sin ayuda" }).InspectBy(new LiteralDiffersFromFigurative());

        Assert.Equal(isFound ? [FindingCodes.NotFigurative] : [], findings.Select(finding => finding.Code));
    }
}
