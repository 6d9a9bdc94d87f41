namespace LearningItems.Generation.Tests.Checks;

public class InstructionLanguageTests
{
    [Theory]
    [InlineData("马虎", "做事不认真")]
    [InlineData("马虎", "马虎")]
    [InlineData("马虎", "“马虎”")]
    [InlineData("马虎", "небрежный, невнимательный")] // a third language in a third script
    [InlineData("马虎", "表示 so 的意思，比如说")]
    public void Definition_in_another_script_is_an_error(string word, string definition) =>
        Assert.Contains(FindingCodes.InstructionLanguage, Inspect(word, definition).Errors());

    [Theory]
    [InlineData("马虎", "马虎 马虎虎: careless")]
    [InlineData("马虎", "Literally 马马虎虎: so-so; from the idiom.")]
    [InlineData("马虎", "careless (做事不认真、不仔细、不小心)")]
    [InlineData("口", "口 is a part of 哪, 号, 名, 吗, 吃, 喝")]
    public void Definition_in_the_instruction_language_may_name_and_quote_the_other(string word, string definition) =>
        Assert.DoesNotContain(FindingCodes.InstructionLanguage, Inspect(word, definition).Errors());

    private static IReadOnlyList<Finding> Inspect(string word, string definition) =>
        Drafts.Inspect("zh", LearningItemCategory.Vocab, Drafts.Vocab(word, Drafts.Examples("zh")) with { Definition = definition }, word);
}
