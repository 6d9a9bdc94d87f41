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

    [Theory]
    [InlineData("pt-BR", "Vou de autocarro para casa.", "'autocarro' in 'Vou de autocarro para casa.' is no word of Portuguese (pt-BR), which says 'ônibus'.")]
    [InlineData("pt", "Vou para casa hoy.", "'hoy' in 'Vou para casa hoy.' is no word of Portuguese, which says 'hoje'.")]
    public void What_only_the_standard_does_not_say_is_told_of_the_standard(string language, string example, string message) =>
        Assert.Equal(message, Assert.Single(DraftCase.Vocab(language, "casa", string.Empty, example).InspectBy(new SpellingCheck())).Message);

    [Theory]
    [InlineData("ja", "学校", "學校に行きます。", "'學' of '學校に行きます。' is not written in Japanese.")]
    [InlineData("pt", "casa", "Vou para a señora hoje.", "'ñ' of 'señora' in 'Vou para a señora hoje.' is not written in Portuguese.")]
    public void Letter_of_a_neighbour_is_told_of_with_its_word_where_words_are_parted(string language, string target, string example, string message) =>
        Assert.Equal(message, Assert.Single(DraftCase.Vocab(language, target, string.Empty, example).InspectBy(new UnusedLettersCheck())).Message);
}
