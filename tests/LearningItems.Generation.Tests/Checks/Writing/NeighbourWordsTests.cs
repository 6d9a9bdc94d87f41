using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks.Writing;

/// <summary>A word of another standard of the language is told of where the course is in one of them.</summary>
public class NeighbourWordsTests
{
    [Theory]
    [InlineData("pt-BR", "Vou de autocarro para casa.", "which says 'ônibus'")]
    [InlineData("pt-BR", "Vou de ônibus para casa.", null)]
    [InlineData("pt-PT", "Vou de ônibus para casa.", "which says 'autocarro'")]
    [InlineData("pt-PT", "Vou de autocarro para casa.", null)]
    [InlineData("pt", "Vou de autocarro ou de ônibus para casa.", null)]
    [InlineData("pt-BR", "Vou para casa hoy.", "which says 'hoje'")] // of another language, in any of them
    public void Word_of_another_region_is_a_warning_that_says_the_own_one(string language, string example, string? says)
    {
        var findings = DraftCase.Vocab(language, "casa", string.Empty, example).InspectBy(new SpellingCheck());

        Assert.Equal(says is null ? [] : [(FindingCodes.NeighbourWord, FindingSeverity.Warning)], findings.Select(finding => (finding.Code, finding.Severity)));
        Assert.All(findings, finding => Assert.Contains(says!, finding.Message, StringComparison.Ordinal));
    }
}
