using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>What a definition says of a plural agrees with its field, and a pair of the list with the partner that is named.</summary>
public class FactsTests
{
    [Theory]
    [InlineData("A horse; plural 'chevaux'.", true)]
    [InlineData("A horse; plural 'les animaux' for animals.", false)] // a word about it
    public void Plural_that_a_definition_names_is_that_of_the_word(string definition, bool contradicts) =>
        Assert.Equal(contradicts, Contradicts(DraftCase.Vocab("fr", "cheval", "").But(draft => draft.With("""{"plural":"chevals"}""") with { Definition = definition })));

    [Theory]
    [InlineData("говорить / сказать", "сказать", false)]
    [InlineData("говорить / сказать", "говорить", false)]
    [InlineData("говорить / сказать", "писать", true)]
    [InlineData("сказать", "сказать", true)] // its own
    [InlineData("сказать", "говорить", false)]
    public void Aspect_partner_is_the_other_verb_of_a_pair(string word, string partner, bool contradicts) => Assert.Equal(
        contradicts,
        Contradicts((DraftCase.Vocab("ru", word, "") with { Rows = [new() { Text = word }] }).But(draft => draft.With($$"""{"aspect_partner":"{{partner}}"}"""))));

    private static bool Contradicts(DraftCase item) => item.InspectBy(new FactsCheck()).Any();
}
