using System.Text;
using LearningItems.Generation.Opinion;
using LearningItems.Generation.Tests.Assembly;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Opinion;

public class ItemRowsTests
{
    [Theory]
    [InlineData("HSK7", "HSK9", null)]
    [InlineData("HSK7", "HSK7", "  level: HSK7")]
    [InlineData("HSK9", "HSK9", "  level: HSK9")]
    [InlineData("HSK6", "HSK7", "  level: HSK6 to HSK7")]
    public void Level_is_told_where_it_is_not_the_whole_of_the_course(string minimum, string maximum, string? line)
    {
        var made = Drafts.Assemble(new SourceItem { Id = "w1", Text = "爱" });
        var rows = new StringBuilder();

        ItemRows.Append(rows, 1, new JudgedItem(made with { Item = made.Item with { LevelMin = minimum, LevelMax = maximum } }, []), ProficiencyLevel.Parse("HSK 3.0 7-9"));

        Assert.Equal(line, rows.ToString().Split('\n').SingleOrDefault(row => row.StartsWith("  level:", StringComparison.Ordinal)));
    }
}
