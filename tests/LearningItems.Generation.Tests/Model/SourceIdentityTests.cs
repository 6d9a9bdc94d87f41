using LearningItems.Generation.Planning;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Model;

public sealed class SourceIdentityTests
{
    private static readonly SourceItem Bank = new() { Text = "bank", Reading = "bæŋk", Gloss = "bank (river)", PartOfSpeech = "noun", Sense = "river" };

    [Fact]
    public void Two_readings_of_one_character_are_two_sources() =>
        Assert.NotEqual(Id(new SourceItem { Text = "还", Reading = "hái" }), Id(new SourceItem { Text = "还", Reading = "huán" }));

    [Theory]
    [InlineData("der See", "die See")]
    [InlineData("Essen", "essen")]
    public void Words_that_differ_in_article_or_lexical_case_are_two_sources(string one, string other) => Assert.NotEqual(
        ItemIdentity.OfSource(new SourceItem { Text = one }, CaseRule.Lexical),
        ItemIdentity.OfSource(new SourceItem { Text = other }, CaseRule.Lexical));

    // 会 is a word and a grammar point; neither may be taken for a repetition of the other.
    [Fact]
    public void Word_and_grammar_point_of_the_same_text_are_two_sources() =>
        Assert.NotEqual(Id(new SourceItem { Text = "会" }), Id(new SourceItem { Text = "会", Kind = SourceKind.Grammar }));

    [Fact]
    public void New_gloss_level_file_or_alias_does_not_make_a_new_source() => Assert.All(
        [
            Bank with { Gloss = "river bank" }, Bank with { Gloss = null }, Bank with { Level = ProficiencyLevel.Parse("A1") },
            Bank with { SourceFile = "other.csv" }, Bank with { Aliases = ["banks"] },
        ],
        same => Assert.Equal(Id(Bank), Id(same)));

    [Fact]
    public void Other_text_reading_part_of_speech_or_sense_makes_a_new_source() => Assert.All(
        [
            Bank with { Text = "bench" }, Bank with { Reading = "baŋk" }, Bank with { Reading = null }, Bank with { PartOfSpeech = "verb" },
            Bank with { PartOfSpeech = null }, Bank with { Sense = "money" }, Bank with { Sense = null },
        ],
        other => Assert.NotEqual(Id(Bank), Id(other)));

    [Fact]
    public void Same_value_in_another_field_makes_another_source() =>
        Assert.NotEqual(Id(new SourceItem { Text = "x", PartOfSpeech = "a" }), Id(new SourceItem { Text = "x", Sense = "a" }));

    [Fact]
    public void Ways_of_writing_the_same_make_no_new_source() => Assert.All(
        [Bank with { Text = " Bank. " }, Bank with { PartOfSpeech = "Noun" }, Bank with { Sense = "River " }],
        same => Assert.Equal(Id(Bank), Id(same)));

    [Fact]
    public void Blank_fields_are_as_good_as_absent_ones() => Assert.Equal(
        Id(new SourceItem { Text = "bank" }),
        Id(new SourceItem { Text = "bank", Reading = " ", PartOfSpeech = string.Empty, Sense = "\t" }));

    [Fact]
    public void Id_is_a_guid_that_is_the_same_in_every_run() => Assert.Equal(Id(Bank), Guid.Parse(Id(Bank with { })).ToString());

    [Fact]
    public void Own_id_wins_over_the_content()
    {
        var taken = SourceIntake.TakeIn(
            Sources.Request([Bank with { Id = "a" }, Bank with { Id = "b" }, new SourceItem { Id = "a", Text = "other" }]) with { Topic = null },
            CaseRule.Folded);

        Assert.Equal(["a", "b", "a"], taken.Select(source => source.Id));
        Assert.Equal([null, null, SourceOutcome.Duplicate], taken.Select(source => source.Outcome));
    }

    [Fact]
    public void Source_without_an_id_gets_one_from_its_content()
    {
        var taken = SourceIntake.TakeIn(Sources.Request([Bank, Bank with { Gloss = "river bank" }]) with { Topic = null }, CaseRule.Folded);

        Assert.All(taken, source => Assert.Equal(Id(Bank), source.Id));
        Assert.Equal([null, SourceOutcome.Duplicate], taken.Select(source => source.Outcome));
    }

    private static string Id(SourceItem source) => ItemIdentity.OfSource(source, CaseRule.Folded);
}
