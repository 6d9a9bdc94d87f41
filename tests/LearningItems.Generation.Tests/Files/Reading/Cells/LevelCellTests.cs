using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class LevelCellTests
{
    [Theory]
    [InlineData("level", "HSK 1", null, null, "HSK1")]
    [InlineData("level", "HSK 3.0 7-9", null, null, "HSK 3.0 7-9")]
    [InlineData("HSK", "1", null, null, "HSK1")]
    [InlineData("HSK", "7-9", null, null, "HSK7-9")]
    [InlineData("HSK Level", "1", null, null, "HSK1")]
    [InlineData("hsk_level", "1.0", null, null, "HSK1")]
    [InlineData("hskLevel", "2", null, null, "HSK2")]
    [InlineData("JLPT", "5", null, null, "N5")]
    [InlineData("JLPT", "JLPT_N5", null, null, "N5")]
    [InlineData("JLPT", "N5", null, null, "N5")]
    [InlineData("topik", "3", null, null, "TOPIK3")]
    [InlineData("GER-Niveau", "B1", null, null, "B1")]
    [InlineData("level", "1", "zh", "HSK 2", "HSK1")]
    [InlineData("level", "5", "ja", "N4", "N5")]
    [InlineData("level", "1", "zh", "HSK 3.0 2", "HSK 3.0 1")]
    [InlineData("HSK 3.0", "8", "zh", "HSK1", "HSK 3.0 8")]
    [InlineData("HSK 2.0 level", "2", "zh", null, "HSK 2.0 2")]
    [InlineData("GERS", "A2", "de", null, "A2")]
    [InlineData("CEFR", "A1.1", null, null, "A1")]
    [InlineData("level", "A2+", null, null, "A2")]
    [InlineData("level", "B1.2+", null, null, "B1")]
    [InlineData("level", "一级", "zh", null, "HSK1")]
    [InlineData("level", "１级", "zh", null, "HSK1")]
    [InlineData("HSK", "第三级", "zh", null, "HSK3")]
    [InlineData("HSK", "七—九级", "zh", null, "HSK7-9")]
    [InlineData("level", "1급", "ko", null, "TOPIK1")]
    [InlineData("level", "N4; N5", "ja", null, "N5")]
    [InlineData("level", "B1, A2", "en", null, "A2")]
    [InlineData("level", "N4-N5", "ja", null, "N5")]
    [InlineData("tags", "JLPT JLPT_4 JLPT_N4 JLPT_N5", "ja", null, "N5")]
    [InlineData("tags", "home; HSK1", "zh", null, "HSK1")]
    public void Level_is_read(string header, string cell, string? language, string? asked, string level)
    {
        var row = Row(header, cell, language, asked);

        Assert.Equal(level, row.Source!.Level?.ToString());
        Assert.Empty(row.Remarks);
    }

    [Theory]
    [InlineData("level", "1", "zh", null)]
    [InlineData("level", "1", "en", "A1")]
    [InlineData("level", "一级", null, null)]
    [InlineData("level", "Beginner", "zh", "HSK 1")]
    [InlineData("level", "初级", "zh", null)]
    [InlineData("level", "초급", "ko", null)]
    [InlineData("level", "Pre-A1", "en", null)]
    [InlineData("level", "Lesson 5", "zh", "HSK 1")]
    [InlineData("level", "N9", "ja", null)]
    [InlineData("hsk", "10", "zh", null)]
    [InlineData("hsk", "A1", "zh", null)]
    [InlineData("jlpt", "A1", "ja", null)]
    [InlineData("cefr", "N5", "ja", null)]
    public void Level_that_is_not_understood_is_told_and_keeps_the_word(string header, string cell, string? language, string? asked)
    {
        var row = Row(header, cell, language, asked);

        Assert.Equal("x", row.Source!.Text);
        Assert.Null(row.Source.Level);
        var (code, message) = Assert.Single(row.Remarks);
        Assert.Equal(RemarkCodes.LevelNotUnderstood, code);
        Assert.Contains($"'{cell}'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_level_is_no_matter() => Assert.Empty(Row("level", " ", "zh", null).Remarks);

    private static ReadRow Row(string header, string cell, string? language, string? asked) => CellRows.Read(
        new RowOptions { Language = language, Level = asked is null ? null : ProficiencyLevel.Parse(asked) },
        (ListField.Text, "word", "x"),
        (ListField.Level, header, cell));

    // What stands first is the scale of the list; of another nobody knows what it is worth.
    [Fact]
    public async Task Lowest_of_levels_of_two_scales_is_that_of_the_first()
    {
        var list = await Lists.Read("word,level\nx,\"B2, HSK1\"\n");

        Assert.Equal("B2", Assert.Single(list.Sources).Level?.Minimum);
    }
}
