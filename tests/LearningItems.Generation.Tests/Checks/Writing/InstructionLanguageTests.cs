using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

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

    [Theory]
    [InlineData("茶叶 ab", false)] // two letters of four
    [InlineData("茶叶水 ab", true)] // of five
    [InlineData("茶叶水火山石木林 of the", false)] // two function words
    [InlineData("茶叶水火山石木林 of tea", true)] // one
    [InlineData("马虎马虎马虎马 ab", false)] // what names the word does not count
    [InlineData("“茶叶水火山石” ab", false)] // nor what is quoted
    [InlineData("“茶叶水火山石”木 a", false)]
    [InlineData("“茶叶水火山石”木林 a", true)]
    public void Half_of_the_letters_or_two_function_words_make_a_definition_english(string definition, bool isError) =>
        Assert.Equal(isError ? [FindingCodes.InstructionLanguage] : [], Inspect("马虎", definition).Errors());

    [Theory]
    [InlineData("der Tee und die Tasse", "German")]
    [InlineData("der Tee und Tassen", null)] // two function words
    [InlineData("der Tee und die Tasse stehen gern morgens abends mittags nachts unten", "German")] // three of twelve
    [InlineData("der Tee und die Tasse dampfen dekorativ rotbraun glitzernd bauchig bemalt zerbrechlich schimmernd kostbar", null)] // three of fourteen
    [InlineData("der Tee und die Tasse stehen gern morgens abends mittags nachts draußen drinnen oben unten", "German")] // by its common words
    [InlineData("der Tee und Tassen stehen gern morgens draußen", "German")] // two and a letter
    [InlineData("der Tee und Tassen draußen", null)] // too short for letters // three of thirteen
    [InlineData("the Tee und die der Tasse", null)] // one English word
    [InlineData("le thé et la tasse", "French")]
    public void Where_scripts_do_not_tell_three_function_words_and_a_quarter_give_a_warning(string definition, string? language)
    {
        var findings = DraftCase.Vocab("fr", "thé", "").But(draft => draft with { Definition = definition }).InspectBy(new InstructionLanguageCheck());

        Assert.Equal(
            language is null ? [] : [Finding.Warning(FindingCodes.InstructionLanguage, $"The definition '{definition}' seems to be in {language}, not in English.")],
            findings);
    }

    [Fact]
    public void Translation_of_every_example_is_looked_at_and_a_missing_one_is_not_in_another_language()
    {
        var item = DraftCase.Vocab("zh", "茶", "chá").But(draft => draft with
        {
            Examples = [new() { Text = "我喝茶。", Translation = "I drink tea." }, new() { Text = "这是茶。" }, new() { Text = "好茶。", Translation = "好茶。" }],
        });

        Assert.Equal(
            [Finding.Error(FindingCodes.TranslationLanguage, "The translation '好茶。' is not in English: write it in English.")],
            item.InspectBy(new InstructionLanguageCheck()));
    }

    [Fact]
    public void Language_that_is_taught_in_itself_needs_no_other() => Assert.Empty(
        DraftCase.Vocab("en", "tea", "").But(draft => draft with { Definition = "der Tee und die Tasse" }).InspectBy(new InstructionLanguageCheck()));

    private static IReadOnlyList<Finding> Inspect(string word, string definition) =>
        Drafts.Inspect("zh", LearningItemCategory.Vocab, Drafts.Vocab(word, Drafts.Examples("zh")) with { Definition = definition }, word);
}
