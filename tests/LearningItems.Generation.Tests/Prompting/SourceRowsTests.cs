using LearningItems.Generation.Planning;
using LearningItems.Generation.Tests.Planning;

namespace LearningItems.Generation.Tests.Prompting;

public class SourceRowsTests
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;
    private static readonly LearningItemCategory Pronunciation = LearningItemCategory.Pronunciation;

    [Fact]
    public void Row_is_number_text_and_gloss() =>
        Assert.Equal(["1 茶: tea", "2 唱: to sing"], Prompts.Rows(Prompts.Request(Source("茶", "chá", "tea"), Source("唱", "chàng", "to sing")), Vocab));

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData(" ", "\t")]
    [InlineData("\u200B", "\u200B")] // zero-width spaces, as spreadsheets leave them
    [InlineData("\u202E", "\u0007")]
    public void Row_without_reading_and_gloss_is_the_bare_text(string? reading, string? gloss) =>
        Assert.Equal("1 ラーメン", Assert.Single(Prompts.Rows(Prompts.Request(Source("ラーメン", reading, gloss)), Pronunciation)));

    [Theory]
    [InlineData("used to (habit)", "1 \"used to (habit)\": past")]
    [InlineData("A: B", "1 \"A: B\": past")]
    [InlineData("word(s)", "1 word(s): past")]
    public void Text_that_would_end_in_its_row_is_quoted(string text, string row) =>
        Assert.Equal(row, Assert.Single(Prompts.Rows(Prompts.Request(Source(text, null, "past")), Vocab)));

    [Theory]
    [InlineData("none")]
    [InlineData("null")]
    [InlineData("na")]
    public void Words_that_look_like_blanks_are_words(string word) =>
        Assert.Equal($"1 {word}: {word}", Assert.Single(Prompts.Rows(Prompts.Request(Source(word, null, word)), Vocab)));

    [Fact]
    public void Part_of_speech_tells_apart_what_nothing_else_does()
    {
        var request = Prompts.Request(
            new SourceItem { Text = "光", Reading = "guāng", PartOfSpeech = "adj." },
            new SourceItem { Text = "光", Reading = "guāng", PartOfSpeech = "n." },
            new SourceItem { Text = "灯", Reading = "dēng", PartOfSpeech = "n." });

        Assert.Equal(["1 光 [adj.]", "2 光 [n.]", "3 灯"], Prompts.Rows(request, Vocab));
    }

    [Fact]
    public void Part_of_speech_is_not_shown_where_gloss_or_reading_tells_words_apart()
    {
        var request = Prompts.Request(
            new SourceItem { Text = "close", Gloss = "to shut", PartOfSpeech = "v." },
            new SourceItem { Text = "close", Gloss = "near", PartOfSpeech = "adj." });

        Assert.Equal(["1 close: to shut", "2 close: near"], Prompts.Rows(request, Vocab));
    }

    [Fact]
    public void Word_is_shown_as_its_list_cites_it() =>
        Assert.Equal(["1 die Abbildung, -en: picture"], Prompts.Rows(Prompts.Request(new SourceItem { Text = "Abbildung", Citation = "die Abbildung, -en", Gloss = "picture" }), Vocab));

    [Fact]
    public void Sense_stands_for_a_missing_gloss_and_beside_another_one()
    {
        var request = Prompts.Request(
            new SourceItem { Text = "还", Sense = "still" },
            new SourceItem { Text = "茶", Gloss = "tea", Sense = "the drink" },
            new SourceItem { Text = "唱", Gloss = "to sing", Sense = "to sing" });

        Assert.Equal(["1 还: still", "2 茶: tea [the drink]", "3 唱: to sing"], Prompts.Rows(request, Vocab));
    }

    [Theory]
    [InlineData("vocab")]
    [InlineData("idiom")]
    [InlineData("functional")]
    [InlineData("writing_system")]
    [InlineData("sociolinguistic")]
    [InlineData("pattern")]
    public void Category_that_needs_no_reading_shows_none(string category) =>
        Assert.Equal("1 茶: tea", Assert.Single(Prompts.Rows(Prompts.Request(Source("茶", "chá", "tea")), new LearningItemCategory(category))));

    [Fact]
    public void Pronunciation_shows_the_readings() =>
        Assert.Equal("1 茶 (chá): tea", Assert.Single(Prompts.Rows(Prompts.Request(Source("茶", "chá", "tea")), Pronunciation)));

    [Fact]
    public void Reading_tells_equal_texts_apart_and_no_others() =>
        Assert.Equal(
            ["1 还 (hái)", "2 茶", "3 还 (huán)"],
            Prompts.Rows(Prompts.Request(Source("还", "hái"), Source("茶", "chá"), Source("还", "huán")), Vocab));

    [Fact]
    public void Texts_that_only_look_different_in_the_list_are_told_apart_too() =>
        Assert.Equal(
            ["1 还 (hái)", "2 还 (huán)"],
            Prompts.Rows(Prompts.Request(Source("还", "hái"), Source(" 还", "huán")), Vocab));

    [Fact]
    public void Word_that_merely_stands_twice_in_the_list_needs_no_reading() =>
        Assert.Equal("1 茶: tea", Assert.Single(Prompts.Rows(Prompts.Request(Source("茶", "chá", "tea"), Source("茶", "chá", "tea")), Vocab)));

    [Fact]
    public void Topic_and_scenario_are_the_row_of_cultural_work()
    {
        var request = Prompts.Request(Source("茶", "chá")) with { Topic = "eating out", Scenario = "a first dinner\nwith parents" };

        Assert.Equal("1 eating out: a first dinner with parents", Assert.Single(Prompts.Rows(request, LearningItemCategory.Cultural)));
        Assert.Equal("1 eating out", Assert.Single(Prompts.Rows(request with { Scenario = null }, LearningItemCategory.Cultural)));
    }

    [Fact]
    public void Word_that_is_asked_for_again_alone_keeps_the_reading_that_tells_it_from_another()
    {
        var run = Prepared.Of(Prompts.Request(Source("还", "hái"), Source("还", "huán")) with { Categories = [Vocab] });
        var again = run.Planner.FollowUp(2, run.Works[0].Ask([run.Works[0].Offered[1]]), [], new LearnedTokens());

        Assert.Equal(["1 还 (huán)"], Prompts.Rows(run.Prompts.Build(again)));
    }

    private static SourceItem Source(string text, string? reading = null, string? gloss = null) => new() { Text = text, Reading = reading, Gloss = gloss };
}
