using LearningItems.Generation.Checks;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>Every filling of a sentence pattern has what stands outside the slots of its template.</summary>
public class TemplateTests
{
    [Theory]
    [InlineData("zh", "太[adjective]了", "太大了", "太贵了！")]
    [InlineData("zh", "[A]比[B]大", "我比他大", "这个比那个大")]
    [InlineData("zh", "太[adjective]（了）", "太大", "太大了")] // may be missing
    [InlineData("zh", "[A]不/没[B]", "我不去", "我没去")] // a choice
    [InlineData("zh", "[A] 比 [B] 大", "我比他大")] // spaces that nobody writes
    [InlineData("ja", "[noun]を食べます", "魚を食べました")] // half of what inflects
    [InlineData("fr", "trop [adjectif]", "Trop grand")]
    [InlineData("fr", "je veux [verbe]", "tu veulent je partir")] // half of each word, anywhere
    [InlineData("zh", "太大了", "很好")] // no slot: nothing to compare
    public void Filling_that_matches_its_template_is_right(string language, string template, params string[] fillings) => Assert.Empty(Find(language, template, fillings));

    [Theory]
    [InlineData("zh", "太[adjective]了", "太大了", "很大了")]
    [InlineData("zh", "太[adjective]了", "太大了", "了大太")] // in its order
    [InlineData("zh", "[A]不/没[B]", "我不去", "我去")]
    [InlineData("zh", "太[adjective]了", "太大了", "太大")] // words keep their form
    [InlineData("ja", "[noun]を食べます", "魚を食べます", "魚を飲みます")]
    [InlineData("fr", "trop [adjectif]", "trop grand", "bien grand")]
    [InlineData("fr", "je veux [verbe]", "je veux partir", "je dois partir")]
    public void Filling_that_does_not_match_is_named(string language, string template, string right, string wrong) => Assert.Equal(
        [Finding.Error(FindingCodes.TemplateMismatch, $"'{wrong}' does not match the template '{template}'.")],
        Find(language, template, right, wrong));

    [Fact]
    public void Filling_with_a_slot_left_is_none() => Assert.Equal(
        [Finding.Error(FindingCodes.TemplateMismatch, "'太[adjective]了' still has a slot: write a whole phrase.")],
        Find("zh", "太[adjective]了", "太大了", "太[adjective]了"));

    [Fact]
    public void Every_filling_that_does_not_match_is_told() => Assert.Equal(2, Find("zh", "太[adjective]了", "很大", "太大了", "很好").Count);

    [Theory]
    [InlineData("""["大"]""", """["好"]""", 0)]
    [InlineData("""["大"]""", """["好","了"]""", 1)]
    [InlineData("""["大","了"]""", """["好","了"]""", 1)] // told once
    public void Values_of_slots_are_as_many_as_the_slots(string first, string second, int findings) => Assert.Equal(
        findings,
        OfFillings(DraftCase.Pattern("zh", LearningItemCategory.Pattern, "大", $$"""{"template":"太[adjective]了","fillings":[{{first}},{{second}}]}""", "大")).Count);

    [Theory]
    [InlineData("zh", "A 比 B 大", 2)]
    [InlineData("ja", "A は B より adj. です", 3)]
    [InlineData("fr", "trop [adjectif]", 1)]
    [InlineData("fr", "je veux verbe", 0)]
    public void Slots_are_brackets_or_letters(string language, string template, int slots) => Assert.Equal(slots, TemplateParts.SlotsOf(template, LanguageProfiles.Find(language, [])));

    private static IReadOnlyList<Finding> Find(string language, string template, params string[] fillings) =>
        OfFillings(DraftCase.Pattern(language, LearningItemCategory.Pattern, "大", $$"""{"template":"{{template}}","fillings":["{{string.Join("\",\"", fillings)}}"]}""", "大"));

    // The examples of these drafts are of anything.
    private static IReadOnlyList<Finding> OfFillings(DraftCase draft) => [.. draft.InspectBy(new TemplateCheck()).Where(finding => finding.Code == FindingCodes.TemplateMismatch)];
}
