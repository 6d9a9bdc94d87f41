using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

public class TargetSpellingTests
{
    [Theory]
    [InlineData("fr", "fenêtre", "La fenetre est ouverte.", "fenetre", FindingSeverity.Warning)]
    [InlineData("fr", "état", "Etat et nation.", null, null)] // capitals may go without
    [InlineData("de", "Vater", "Die Väter sind da.", null, null)] // a form of it
    [InlineData("de", "Spaß", "Das macht Spass.", "Spass", FindingSeverity.Error)]
    [InlineData("de", "Spaß", "Spaß, früher nie Spass.", null, null)]
    [InlineData("tr", "ırmak", "Bu irmak uzun.", "irmak", FindingSeverity.Error)]
    public void Word_is_spelt_as_in_its_row_where_an_example_has_only_another_spelling(string language, string word, string example, string? other, FindingSeverity? severity) => Assert.Equal(
        other is null ? [] : [new Finding(FindingCodes.Misspelt, severity!.Value, $"'{other}' in '{example}' is spelt '{word}' in its row.")],
        DraftCase.Vocab(language, word, "", example).InspectBy(new TargetSpellingCheck()));
}
