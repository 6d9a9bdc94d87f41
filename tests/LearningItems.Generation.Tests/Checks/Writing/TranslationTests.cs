using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

public class TranslationTests
{
    [Theory]
    [InlineData("functional", "Tu as lu ce bouquin ?", true)]
    [InlineData("sociolinguistic", "Tu as lu ce bouquin ?", false)] // two ways to say one thing
    [InlineData("functional", "Avez-vous lu ce livre ?", false)] // the example over again: another check tells
    public void One_translation_of_two_examples_is_told_where_they_are_to_differ(string category, string second, bool isTold)
    {
        var item = DraftCase.Pattern("fr", new LearningItemCategory(category), "livre", "{}", "livre") with { Translations = true };
        var draft = item.But(draft => draft with
        {
            Examples = [new() { Text = "Avez-vous lu ce livre ?", Translation = "Have you read this book?" }, new() { Text = second, Translation = "Have you read this book?" }],
        });

        Assert.Equal(isTold ? [FindingCodes.TranslationsRepeat] : [], draft.InspectBy(new TranslationCheck()).Select(finding => finding.Code));
    }
}
