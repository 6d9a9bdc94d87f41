using LearningItems.Generation.Checks;
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

    private static IReadOnlyList<Finding> Find(string language, string template, params string[] fillings) => DraftCase
        .Pattern(language, LearningItemCategory.Pattern, "大", $$"""{"template":"{{template}}","fillings":["{{string.Join("\",\"", fillings)}}"]}""", "大")
        .InspectBy(new TemplateCheck());
}
