using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>A component stands in two characters at the least, and in every row that is cited.</summary>
public class ComponentTests
{
    [Theory]
    [InlineData("component:氵", "河", "海")]
    [InlineData("component: 氵 ", "河", "海")]
    [InlineData("component:氵", "江河")] // two characters of one row
    [InlineData("component:氵", "河水", "海")] // one character of a word is enough
    [InlineData("component:氵", "河", "海", "靐")] // nobody knows, and two are known
    [InlineData("component:口", "口", "号")] // the character itself
    [InlineData("component:阝", "都", "院")] // on either side
    [InlineData("look_alikes", "河", "冰")] // no component
    [InlineData("component:water", "河", "冰")]
    public void Component_that_the_characters_have_is_right(string feature, params string[] rows) => Assert.Empty(Find(feature, rows));

    [Theory]
    [InlineData("冰", "冰", "河", "海")]
    [InlineData("冰", "河", "海", "冰")]
    [InlineData("冰水", "河", "海", "冰水")]
    [InlineData("冰", "冰")] // absent says more than too few
    public void Row_without_the_component_is_named(string without, params string[] rows) => Assert.Equal(
        [Finding.Error(FindingCodes.ComponentAbsent, $"'{without}' does not have the component 氵: cite only rows that have it in this form.")],
        Find("component:氵", rows));

    [Theory]
    [InlineData("too_few_sources", "河")]
    [InlineData("too_few_sources", "靐")] // whatever it has
    [InlineData("too_few_sources", "河水")]
    [InlineData("component_unverified", "河", "靐")]
    [InlineData("component_unverified", "靐靐")]
    [InlineData("component_unverified", "河", "冰靐")] // the other character may have it
    public void Component_of_one_character_that_is_known_is_too_little(string code, params string[] rows) =>
        Assert.Equal(code, Assert.Single(Find("component:氵", rows)).Code);

    private static IReadOnlyList<Finding> Find(string feature, params string[] rows) =>
        DraftCase.Feature("zh", LearningItemCategory.WritingSystem, feature, rows).InspectBy(new ComponentCheck());
}
