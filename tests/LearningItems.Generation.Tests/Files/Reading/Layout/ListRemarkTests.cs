using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class ListRemarkTests
{
    private const string WholeScale = "word,level\n喝,HSK1\n书,HSK2\n看,HSK 3.0 1\n人,\n";

    [Theory]
    [InlineData("word,meaning\nto drink,喝\nbook,书\nteacher,老师\n", "zh")]
    [InlineData("word,meaning\nto drink,boire à midi\nthe book,l'élève\nto be late,être en retard\n", "fr")]
    public async Task Swapped_columns_are_told(string text, string language)
    {
        var list = await ListReads.Read(text, language);

        Assert.Equal("text gloss", list.Fields());
        Assert.Equal(["columns_swapped"], list.Codes());
    }

    [Fact]
    public async Task Words_of_another_script_are_told_with_their_lines()
    {
        var remark = Assert.Single((await ListReads.Read("word,meaning\n喝,to drink\nbook,x\n老师,teacher\n", "zh")).Remarks);

        Assert.Equal("words_not_in_language", remark.Code);
        Assert.Equal([3], remark.Lines);
    }

    [Theory]
    [InlineData("word,meaning\n喝,to drink\n卡拉OK,karaoke\n", "zh")]
    [InlineData("word,meaning\nfenêtre,window\nporte,door\n", "fr")]
    [InlineData("word,meaning\n喝,to drink\n", null)]
    public async Task Ordinary_list_has_no_remark(string text, string? language) => Assert.Empty((await ListReads.Read(text, language)).Remarks);

    [Fact]
    public async Task Column_that_looks_useful_and_is_not_used_is_told()
    {
        var remark = Assert.Single((await ListReads.Read("word,foo,bar\n喝,hē,to drink\n书,shū,book\n", "zh")).Remarks.Skip(1));

        Assert.Equal("column_not_used", remark.Code);
        Assert.Contains("'bar'", remark.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Id_that_repeats_is_no_id()
    {
        var list = await ListReads.Read("id,word\n1,喝\n1,书\n2,茶\n");

        Assert.Equal([null, null, "2"], list.Sources.Select(source => source.Id));
        Assert.Equal([2, 3], Assert.Single(list.Remarks).Lines);
    }

    [Fact]
    public async Task Words_of_other_levels_than_the_runs_are_told_with_how_many_there_are()
    {
        var list = await ListReads.Read(WholeScale, new WordListOptions { Level = ProficiencyLevel.Parse("HSK1") });

        var remark = Assert.Single(list.Remarks);
        Assert.Equal("other_levels", remark.Code);
        Assert.Contains("HSK1: 1", remark.Message, StringComparison.Ordinal);
        Assert.Equal(4, list.Sources.Count);
    }

    [Fact]
    public async Task Words_of_the_level_are_counted_apart_from_the_others()
    {
        var list = await ListReads.Read(WholeScale, new WordListOptions { Level = ProficiencyLevel.Parse("HSK1") });

        Assert.StartsWith("1 of 4 words are of HSK1, 1 of other levels (", Assert.Single(list.Remarks).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_words_of_a_level_are_kept_and_the_others_are_accounted_for()
    {
        var list = await ListReads.Read(WholeScale, new WordListOptions { Level = ProficiencyLevel.Parse("HSK1"), OnlyLevel = ProficiencyLevel.Parse("HSK1") });

        Assert.Equal(["喝"], list.Texts());
        Assert.Equal([3, 4, 5], list.Dropped.Select(row => row.Line));
        Assert.Empty(list.Remarks);
    }

    [Fact]
    public async Task Words_of_every_level_of_a_band_are_kept()
    {
        var list = await ListReads.Read("word,HSK 3.0\n喝,6\n书,7\n茶,8\n水,9\n山,7-9\n", new WordListOptions { Language = "zh", OnlyLevel = ProficiencyLevel.Parse("HSK 3.0 7-9") });

        Assert.Equal(["书", "茶", "水", "山"], list.Texts());
    }

    [Fact]
    public async Task List_without_a_word_of_the_only_level_is_an_error_with_its_levels()
    {
        var exception = await Assert.ThrowsAsync<WordListException>(() => ListReads.Read(WholeScale, new WordListOptions { OnlyLevel = ProficiencyLevel.Parse("HSK5") }));

        Assert.StartsWith("The list has no word of the level HSK5: HSK1: 1, ", exception.Message, StringComparison.Ordinal);
    }
}
