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
    [InlineData("level", "1", "level '1' not understood: name the column HSK, JLPT or TOPIK")]
    [InlineData("level", "beginner", "level 'beginner' not understood")]
    [InlineData("level", "N9", "level 'N9' not understood")]
    [InlineData("hsk", "10", "level '10' not understood")]
    [InlineData("hsk", "A1", "level 'A1' not understood")]
    [InlineData("jlpt", "A1", "level 'A1' not understood")]
    [InlineData("cefr", "N5", "level 'N5' not understood")]
    public async Task Unknown_level_is_left_out_and_told_and_never_taken_for_another_scale(string header, string cell, string message)
    {
        var list = await Lists.Read($"word,{header}\nx,{cell}\ny,\n");

        Assert.Equal([("x", null), ("y", null)], list.Sources.Select(source => (source.Text, source.Level)));
        Assert.Empty(list.Dropped);
        var remark = Assert.Single(list.Remarks);
        Assert.Equal(("level_not_understood", message), (remark.Code, remark.Message));
        Assert.Equal([2], remark.Lines);
    }

    [Fact]
    public async Task Level_in_an_unused_second_column_is_not_looked_at() =>
        Assert.Equal("HSK1", Assert.Single((await Lists.Read("word,hsk,level\nx,1,beginner\n")).Sources).Level?.Minimum);
}
