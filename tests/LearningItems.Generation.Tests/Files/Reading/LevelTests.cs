using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class LevelTests
{
    [Theory]
    [InlineData("level", "JLPT N3", "jlpt", "N3", "N3")]
    [InlineData("level", "N3", "jlpt", "N3", "N3")]
    [InlineData("level", "hsk 1", "hsk", "HSK1", "HSK1")]
    [InlineData("level", "HSK 3.0 7-9", "hsk", "HSK7", "HSK9")]
    [InlineData("level", "TOPIK 3", "topik", "TOPIK3", "TOPIK3")]
    [InlineData("HSK", "1", "hsk", "HSK1", "HSK1")]
    [InlineData("hsk", "7-9", "hsk", "HSK7", "HSK9")]
    [InlineData("hsk", "HSK2", "hsk", "HSK2", "HSK2")]
    [InlineData("JLPT", "N5", "jlpt", "N5", "N5")]
    [InlineData("JLPT", "JLPT N5", "jlpt", "N5", "N5")]
    [InlineData("jlpt", "3", "jlpt", "N3", "N3")]
    [InlineData("CEFR", "b2", "cefr", "B2", "B2")]
    public async Task Level_is_read(string header, string cell, string system, string minimum, string maximum)
    {
        var list = await Lists.Read($"word,{header}\nx,{cell}\n");

        var level = Assert.Single(list.Sources).Level!;
        Assert.Equal((system, minimum, maximum), (level.System, level.Minimum, level.Maximum));
    }

    [Theory]
    [InlineData("level", "1")]
    [InlineData("level", "beginner")]
    [InlineData("level", "N9")]
    [InlineData("hsk", "10")]
    [InlineData("hsk", "A1")]
    [InlineData("jlpt", "A1")]
    [InlineData("cefr", "N5")]
    public async Task Unknown_level_drops_the_row_and_is_never_taken_for_another_scale(string header, string cell)
    {
        var list = await Lists.Read($"word,{header}\nx,{cell}\ny,\n");

        Assert.Equal(["y"], list.Texts());
        Assert.Equal(
            new DroppedRow { Line = 2, Reason = $"'{cell}' is not a known level; known are {ProficiencyLevel.KnownLevels}" },
            Assert.Single(list.Dropped));
    }

    [Fact]
    public async Task Level_in_an_unused_second_column_is_not_looked_at() =>
        Assert.Equal("HSK1", Assert.Single((await Lists.Read("word,hsk,level\nx,1,beginner\n")).Sources).Level?.Minimum);
}
