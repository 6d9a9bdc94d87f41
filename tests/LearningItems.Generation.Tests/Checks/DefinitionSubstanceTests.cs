using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

public class DefinitionSubstanceTests
{
    [Theory]
    [InlineData("See the examples below.")]
    [InlineData("A very useful word; its meaning is clear from the examples.")]
    [InlineData("The word thé is explained by the sentences.")]
    [InlineData("This is a French noun that every learner ought to know.")]
    public void Definition_that_says_only_what_words_are_is_a_warning(string definition) => Assert.Equal([FindingCodes.DefinitionSaysNothing], Inspect(definition).Warnings());

    [Theory]
    [InlineData("A hot drink of leaves; see the examples.")]
    [InlineData("A word for tea.")]
    [InlineData("What one drinks at five.")]
    public void Definition_that_says_anything_else_is_right(string definition) => Assert.Empty(Inspect(definition).Warnings());

    [Theory]
    [InlineData("taxi", true)] // the same in both languages
    [InlineData("cab", false)]
    public void Definition_may_be_the_word_itself_where_its_gloss_is(string gloss, bool isRight) => Assert.Equal(
        isRight ? [] : [FindingCodes.DefinitionSaysNothing],
        (DraftCase.Vocab("fr", "taxi", "") with { Rows = [new() { Text = "taxi", Gloss = gloss }] }).But(draft => draft with { Definition = "taxi" })
            .InspectBy(new DefinitionSubstanceCheck()).Warnings());

    private static IReadOnlyList<Finding> Inspect(string definition) =>
        Drafts.Inspect("fr", LearningItemCategory.Vocab, Drafts.Vocab("thé", Drafts.Examples("fr")) with { Definition = definition }, "thé");
}
