using LearningItems.Generation.Tests.Prompting;

namespace LearningItems.Generation.Tests.Checks;

public class FieldTests
{
    [Theory]
    [InlineData("""{"literal":"a","figurative":"b","register":"neutral"}""", null)]
    [InlineData("""{"literal":"a","figurative":"b","register":"Neutral"}""", null)]
    [InlineData("""{"literal":"a","figurative":"b","register":"neutral","extra":[1]}""", null)]
    [InlineData("""{"literal":"a","figurative":"b"}""", "missing_field")]
    [InlineData("""{"literal":"a","figurative":"b","register":"literary"}""", "field_value")]
    [InlineData("""{"literal":"a","figurative":"b","register":["neutral"]}""", "field_type")]
    [InlineData("""{"literal":5,"figurative":"b","register":"neutral"}""", "field_type")]
    [InlineData("""{"literal":"","figurative":"b","register":"neutral"}""", null)]
    [InlineData("""{"literal":"a","figurative":"b","register":""}""", "missing_field")]
    [InlineData("""{"literal":"a","figurative":"b","register":" "}""", "missing_field")]
    public void Field_must_be_there_of_its_type_and_of_its_values(string fields, string? error) =>
        Assert.Equal(error is null ? [] : [error], Drafts.Inspect("fr", LearningItemCategory.Idiom, Drafts.Pattern("poser un lapin", Drafts.Examples("fr")).With(fields), "lapin").Errors());

    [Fact]
    public void Error_of_a_closed_field_names_the_value_and_the_possible_ones()
    {
        var draft = Drafts.Pattern("merci", Drafts.Examples("fr")).With("""{"function":"gratitude","politeness":"polite"}""") with { Examples = [new() { Text = "Merci bien." }, new() { Text = "Merci, madame." }] };

        var finding = Assert.Single(Drafts.Inspect("fr", LearningItemCategory.Functional, draft, "merci"));

        Assert.Contains("'gratitude'", finding.Message, StringComparison.Ordinal);
        Assert.Contains("thanking", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", null)]
    [InlineData("""{"gender":"f","plural":"des tables"}""", null)]
    [InlineData("""{"gender":7}""", "field_type")]
    public void Optional_field_may_be_absent(string fields, string? error) =>
        Assert.Equal(error is null ? [] : [error], Drafts.Inspect("fr", LearningItemCategory.Vocab, Drafts.Vocab("table", Drafts.Examples("fr")).With(fields), "table").Errors());

    [Theory]
    [InlineData("""["trop grand","trop cher"]""", null)]
    [InlineData("\"trop grand\"", "field_type")]
    [InlineData("[1,2]", "field_type")]
    [InlineData("[null]", "field_type")]
    [InlineData("[]", "missing_field")]
    public void List_field_is_a_list_of_texts(string fillings, string? error) =>
        Assert.Equal(
            error is null ? [] : [error],
            Drafts.Inspect("fr", LearningItemCategory.Pattern, Drafts.Pattern("trop", "C'est trop grand.", "Il est trop tard.").With($$"""{"template":"trop [adjectif]","fillings":{{fillings}}}"""), "trop").Errors());

    [Theory]
    [InlineData("""["a","b"]""", null)]
    [InlineData("""["a","c"]""", "field_value")]
    public void Closed_list_has_values_of_its_own_only(string tags, string? error)
    {
        var own = new OwnStrategy(new DraftField("tags", "tags") { IsList = true, Values = ["a", "b"] });

        Assert.Equal(
            error is null ? [] : [error],
            Drafts.Inspect("fr", own, Drafts.Pattern("merci", Drafts.Examples("fr")).With($$"""{"tags":{{tags}}}"""), new SourceItem { Text = "merci" }).Errors());
    }
}
