using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

public class GenderCheckTests
{
    [Theory]
    [InlineData(true, "La livre est lourde.", "On achète une livre.")]
    [InlineData(false, "La livre est lourde.", "Le livre est long.")] // a word of two genders
    [InlineData(false, "Le livre est long.", "La livre est lourde.")]
    [InlineData(false, "Livre et cahier.", "Ce sont vos livres.")] // nothing tells
    public void Article_of_another_gender_is_told_where_no_example_has_that_of_the_item(bool isTold, params string[] examples) =>
        Assert.Equal(isTold, Masculine("fr", "livre", null, examples).InspectBy(new GenderCheck()).Any());

    [Theory]
    [InlineData("das Eltern", FindingSeverity.Error)]
    [InlineData("die Eltern", FindingSeverity.Warning)] // die may be the article of a plural
    public void Article_that_may_be_of_a_plural_only_warns(string citation, FindingSeverity severity) =>
        Assert.Equal([severity], Masculine("de", "Eltern", citation).InspectBy(new GenderCheck()).Select(finding => finding.Severity));

    private static DraftCase Masculine(string language, string word, string? citation, params string[] examples) =>
        (DraftCase.Vocab(language, word, "", examples) with { Rows = [new() { Text = word, Citation = citation }] }).But(draft => draft.With("""{"gender":"m"}"""));
}
