using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>A text in another language of the same script is told by its function words, and by enough of them.</summary>
public class FunctionWordsTests
{
    private static readonly DraftCase French = DraftCase.Pattern("fr", LearningItemCategory.Functional, "merci", "{}", "merci");

    [Theory]
    [InlineData("the cat of green kites jumped over fences", "English")] // two of eight
    [InlineData("the cat of green kites jumped over fences sideways", null)] // two of nine
    [InlineData("the green kite", null)] // one
    [InlineData("the of", "English")]
    [InlineData("the cat of le kites", null)] // one word of its own
    [InlineData("an cat on me kites", null)] // words of both
    public void Instruction_language_is_told_by_two_function_words_and_a_quarter(string example, string? language) => AssertExample(example, language);

    [Theory]
    [InlineData("der Hund und die Katze spielen gern draußen", "German")] // three of eight
    [InlineData("der Hund und die Katze spielen gern draußen zusammen", null)] // three of nine
    [InlineData("der Hund und Katzen", null)] // two
    [InlineData("der und ich", "German")]
    [InlineData("der Hund und die est", null)] // one word of its own
    public void Third_language_is_told_by_three_function_words_and_a_third(string example, string? language) => AssertExample(example, language);

    [Fact]
    public void Every_example_in_another_language_is_told() => Assert.Equal(
        ["'I like my tea.' is English: write the example in French.", "'This is tea.' is English: write the example in French."],
        French.WithExamples("I like my tea.", "Il lit.", "This is tea.").InspectBy(new OffLanguageCheck()).Select(finding => finding.Message));

    [Theory]
    [InlineData("functional", true)]
    [InlineData("cultural", false)]
    [InlineData("vocab", false)]
    public void Target_is_in_the_language_taught_unless_it_is_a_word_of_the_list_or_a_name(string category, bool isError)
    {
        var target = French.But(draft => draft with { Target = "the way of tea" }) with { Category = new LearningItemCategory(category) };

        Assert.Equal(isError ? ["off_language"] : [], target.InspectBy(new OffLanguageCheck()).Errors());
    }

    [Theory]
    [InlineData("le chat of the voisin est parti", "has words of English")]
    [InlineData("les chats et le friend bleu", "'friend' in 'les chats et le friend bleu' is English, and no word of French.")]
    [InlineData("les chats et le Friend bleu", null)] // a name
    [InlineData("les chats et le she bleu", null)] // too short to tell alone
    [InlineData("les chats et le street bleu", null)] // of the list
    public void Common_words_of_another_language_are_told_of(string example, string? told)
    {
        var draft = French.WithExamples("Il lit.", example);
        var findings = (draft with { Rows = [.. draft.Rows, DraftCase.Row("street")] }).InspectBy(new OffLanguageCheck());

        Assert.Equal(told is null ? [] : [FindingSeverity.Warning], findings.Select(finding => finding.Severity));
        Assert.All(findings, finding => Assert.Contains(told!, finding.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr", "Bon week-end à tous, et bon fast-food !")]
    [InlineData("it", "Ho vent'anni, e quand'è il tuo compleanno?")]
    [InlineData("sv", "Jag har en ny T-shirt.")]
    [InlineData("tr", "Oda no 12, kapı no 5.")]
    [InlineData("tr", "Ha ha ha! Irak'taki ve Fas'taki evler.")]
    [InlineData("fi", "Onko sulla aikaa? ma–pe 9–17, la 10–15, su suljettu")]
    [InlineData("ru", "Корова говорит: «Му-му-му!»")]
    [InlineData("uk", "Треба пред'явити паспорт.")]
    [InlineData("hi", "मैं तुझे आधी रात को बुलाऊँगा।")]
    [InlineData("id", "Saya mau beritahu, berapakah harganya?")]
    [InlineData("cs", "Tak teda dobře.")]
    [InlineData("vi", "Em chơi piano và mua camera.")]
    [InlineData("ro", "Merci! Bem apă și mergem la talk-show.")]
    [InlineData("es", "¡La la la! Comemos un hot dog.")]
    [InlineData("ar", "خوش شاي")]
    public void What_a_language_borrows_joins_or_says_in_talk_is_its_own(string language, string example) =>
        Assert.Empty(DraftCase.Pattern(language, LearningItemCategory.Functional, "7", "{}", "7").WithExamples(example).InspectBy(new OffLanguageCheck()));

    [Fact]
    public void Text_in_another_language_is_an_error_whatever_was_told_before()
    {
        var findings = DraftCase.Pattern("es", LearningItemCategory.Functional, "7", "{}", "7").WithExamples("Muchas gracias, senhora.", "O jantar hoje, com gracia.").InspectBy(new OffLanguageCheck());

        Assert.Equal([FindingSeverity.Warning, FindingSeverity.Error], findings.Select(finding => finding.Severity));
    }

    [Fact]
    public void Language_whose_function_words_are_not_known_is_not_judged_by_them() =>
        Assert.Empty((French with { Language = "zh" }).WithExamples("I like my tea.", "This is tea.").InspectBy(new OffLanguageCheck()));

    // A text that may quote other languages is judged by its function words alone.
    private static void AssertExample(string example, string? language)
    {
        var findings = (French with { Category = LearningItemCategory.Sociolinguistic }).WithExamples("Il lit.", example).InspectBy(new OffLanguageCheck());

        Assert.Equal(language is null ? [] : [$"'{example}' is {language}: write the example in French."], findings.Select(finding => finding.Message));
    }
}
