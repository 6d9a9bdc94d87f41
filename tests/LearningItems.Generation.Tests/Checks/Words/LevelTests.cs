using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>An item is above the level where all of its sources are.</summary>
public class LevelTests
{
    [Theory]
    [InlineData("A2", "B1")]
    [InlineData("A2", "B1", "C2")]
    public void Item_of_nothing_but_harder_sources_is_a_warning_that_names_the_first(string level, params string[] sources) =>
        Assert.Equal([Finding.Warning(FindingCodes.LevelAbove, $"'merci' is of level {sources[0]}, the course of {level}.")], Find(level, sources));

    [Theory]
    [InlineData("B1", "B1")]
    [InlineData("B1", "A2")]
    [InlineData("A2", "B1", "A2")]
    [InlineData("A2", "A2", "B1")]
    [InlineData("A2", "")] // a source of no level
    [InlineData("A2", "B1", "")]
    [InlineData("A2", "HSK6")] // another scale
    [InlineData("HSK1", "C2")]
    public void Item_with_a_source_of_the_level_or_of_none_that_compares_is_right(string level, params string[] sources) => Assert.Empty(Find(level, sources));

    [Fact]
    public void Harder_row_that_is_not_cited_says_nothing()
    {
        var item = Item("A2", "A2", "C2").But(draft => draft with { Rows = [1] });

        Assert.Empty(item.InspectBy(new LevelCheck()));
        Assert.Single(item.But(draft => draft with { Rows = [2] }).InspectBy(new LevelCheck()));
    }

    private static IReadOnlyList<Finding> Find(string level, params string[] sources) => Item(level, sources).InspectBy(new LevelCheck());

    private static DraftCase Item(string level, params string[] sources) => DraftCase.Pattern("fr", LearningItemCategory.Functional, "merci", "{}", sources) with
    {
        Level = level,
        Rows = [.. sources.Select(source => new SourceItem { Text = "mot", Level = source.Length == 0 ? null : ProficiencyLevel.Parse(source) })],
    };
}
