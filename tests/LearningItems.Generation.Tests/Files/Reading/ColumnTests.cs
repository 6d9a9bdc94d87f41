using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class ColumnTests
{
    [Theory]
    [InlineData("text", "text word simplified hanzi expression headword term front mot wort palabra kanji vocabulary pattern target_item")]
    [InlineData("reading", "pinyin reading romaji furigana kana transcription romanization ipa")]
    [InlineData("gloss", "meaning definition gloss english translation back explanation")]
    [InlineData("part_of_speech", "pos part_of_speech catégorie")]
    [InlineData("sense", "sense sense_gloss")]
    [InlineData("level", "level cefr jlpt hsk")]
    [InlineData("id", "id source_id")]
    [InlineData("aliases", "aliases")]
    public void Name_is_known_in_any_case(string field, string names)
    {
        foreach (var name in names.Split(' '))
        {
            Assert.Equal(field, ColumnNames.FieldOf(name));
            Assert.Equal(field, ColumnNames.FieldOf(name.ToUpperInvariant()));
        }
    }

    [Theory]
    [InlineData("Part of Speech")]
    [InlineData("category of word")]
    public void Part_of_speech_is_known_under_names_of_several_words(string name) =>
        Assert.Equal("part_of_speech", ColumnNames.FieldOf(name));

    [Theory]
    [InlineData("tags")]
    [InlineData("categorie")]
    [InlineData("")]
    public void Other_names_are_no_field(string name) => Assert.Null(ColumnNames.FieldOf(name));

    [Fact]
    public async Task Columns_may_stand_in_any_order_with_white_space_around_their_names()
    {
        var list = await Lists.Read(" English , tags, PINYIN,Simplified \nlove,x,ài,爱\n");

        var source = Assert.Single(list.Sources);
        Assert.Equal(("爱", "ài", "love"), (source.Text, source.Reading, source.Gloss));
        Assert.Equal(
            [("English", "gloss"), ("tags", null), ("PINYIN", "reading"), ("Simplified", "text")],
            list.Columns.Select(column => (column.Header, column.Field)));
    }

    [Fact]
    public async Task Of_two_columns_for_one_field_the_first_is_used_and_the_second_is_listed_as_unused()
    {
        var list = await Lists.Read("kanji,kana,romaji,word\n飲む,のむ,nomu,x\n");

        Assert.Equal(("飲む", "のむ"), (list.Sources[0].Text, list.Sources[0].Reading));
        Assert.Equal(["text", "reading", null, null], list.Columns.Select(column => column.Field));
    }

    [Fact]
    public async Task Every_field_is_read_and_an_empty_cell_is_absent()
    {
        var list = await Lists.Read("id,word,pinyin,english,pos,sense,level,aliases\nw1,还,hái,still,adv,still; yet,HSK1,還; 环 ;\n,爱,,,,,,\n");

        var (full, bare) = (list.Sources[0], list.Sources[1]);
        Assert.Equal(("w1", "还", "hái", "still"), (full.Id, full.Text, full.Reading, full.Gloss));
        Assert.Equal(("adv", "still; yet", "HSK1"), (full.PartOfSpeech, full.Sense, full.Level?.Minimum));
        Assert.Equal(["還", "环"], full.Aliases);
        Assert.Equal((null, "爱", null, null), (bare.Id, bare.Text, bare.Reading, bare.Gloss));
        Assert.Equal((null, null, null), (bare.PartOfSpeech, bare.Sense, bare.Level));
        Assert.Empty(bare.Aliases);
    }
}
