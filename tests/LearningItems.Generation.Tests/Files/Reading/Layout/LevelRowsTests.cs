using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

/// <summary>A list of several levels of which one is wanted.</summary>
public class LevelRowsTests
{
    [Fact]
    public async Task Rows_that_are_left_out_stand_in_the_order_of_the_list_whatever_the_reason()
    {
        using var reader = new StringReader("word,level\n喝,HSK2\n,HSK1\n书,HSK1\n茶,HSK3\n");

        var list = await WordListReader.ReadAsync(reader, new WordListOptions { OnlyLevel = ProficiencyLevel.Parse("HSK1") });

        Assert.Equal(["书"], list.Sources.Select(source => source.Text));
        Assert.Equal([2, 3, 5], list.Dropped.Select(row => row.Line));
    }
}
