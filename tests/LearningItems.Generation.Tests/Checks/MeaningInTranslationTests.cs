using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>A translation that alone has nothing of the gloss may be that of another word.</summary>
public class MeaningInTranslationTests
{
    [Theory]
    [InlineData("hair", "A white hair.", "Her long hair.", "The horses run.", true)]
    [InlineData("hair", "A white hair.", "Her long hair.", "Two hairs.", false)]
    [InlineData("hair", "A white hair.", "She went to the barber.", "The horses run.", false)] // two: the word is put in other words
    [InlineData("hair", "A white hair.", "Her long hair.", "", false)]
    [InlineData("hair, head", "A white hair.", "Her long hair.", "Off with his head!", false)]
    [InlineData("to go, to leave", "I go.", "You went.", "Let's leave!", false)]
    [InlineData("to get", "I got it.", "You get it.", "May I have the bill?", false)] // English says it in many ways
    [InlineData("every day", "He comes every day.", "We eat it every day.", "I run every morning.", false)]
    [InlineData("who", "Who is it?", "Who comes?", "Nobody knows.", false)] // function words are not looked for
    [InlineData("", "A white hair.", "Her long hair.", "The horses run.", false)]
    public void One_of_three_is_told_of(string gloss, string first, string second, string third, bool isTold) => Assert.Equal(isTold ? [FindingCodes.DoubtfulForm] : [], Codes("en", [gloss], first, second, third));

    [Fact]
    public void Glosses_are_english_and_so_is_what_is_compared() => Assert.Empty(Codes("de", ["hair"], "A white hair.", "Her long hair.", "The horses run."));

    [Fact]
    public void Text_of_two_rows_has_two_meanings() => Assert.Empty(Codes("en", ["hair", "head"], "A white hair.", "Her long hair.", "The horses run."));

    [Fact]
    public void Two_examples_are_too_few() => Assert.Empty(Codes("en", ["hair"], "A white hair.", "The horses run."));

    private static IEnumerable<string> Codes(string instruction, string[] glosses, params string[] translations)
    {
        var hair = DraftCase.Vocab("fr", "cheveu", "", [.. translations.Select(_ => "Un cheveu.")]);
        var draft = (hair with { Translations = true, Instruction = instruction, Rows = [.. glosses.Select(gloss => hair.Rows[0] with { Gloss = gloss })] }).But(draft => draft with
        {
            Rows = [.. Enumerable.Range(1, glosses.Length)],
            Forms = [.. translations.Select(_ => "cheveu")],
            Examples = [.. draft.Examples.Zip(translations, (example, translation) => example with { Translation = translation })],
        });
        return draft.InspectBy(new MeaningInTranslationCheck()).Select(finding => finding.Code);
    }
}
