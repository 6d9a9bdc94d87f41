using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Model;

public sealed class LearningItemTests
{
    [Fact]
    public void Item_follows_the_first_version_of_the_contract() => Assert.Equal("1.0.0", Items.Lean.Version);

    [Fact]
    public void Lists_handed_in_are_copied()
    {
        var examples = Items.Lean.Examples.ToList();
        var texts = new List<string> { "a" };
        var example = new LearningItemExample { Text = "x", MediaUrls = texts };
        var item = Items.Lean with { Examples = examples, Aliases = texts, MediaUrls = texts };
        var source = new SourceItem { Text = "x", Aliases = texts };

        examples.Clear();
        texts.Add("b");

        Assert.Equal(2, item.Examples.Count);
        Assert.All([item.Aliases, item.MediaUrls, source.Aliases, example.MediaUrls], list => Assert.Equal(["a"], list));
    }

    [Fact]
    public void Lists_handed_to_a_request_are_copied()
    {
        var sources = new List<SourceItem> { new() { Text = "x" } };
        var categories = new List<LearningItemCategory> { LearningItemCategory.Vocab };
        var existing = new List<LearningItem> { Items.Lean };
        var request = Sources.Request([]) with { Sources = sources, Categories = categories, ExistingItems = existing };

        sources.Clear();
        categories.Clear();
        existing.Clear();

        Assert.Equal((1, 1, 1), (request.Sources.Count, request.Categories.Count, request.ExistingItems.Count));
    }

    [Fact]
    public void Request_has_the_stated_defaults()
    {
        var request = new GenerationRequest { Language = "zh", Level = ProficiencyLevel.Parse("HSK1") };

        Assert.Equal(("en", 3, false), (request.InstructionLanguage, request.ExamplesPerItem, request.IncludeTranslations));
        Assert.Equal((0, 0, 0), (request.Sources.Count, request.Categories.Count, request.ExistingItems.Count));
        Assert.Null(request.Topic ?? request.Scenario ?? request.HouseStyle);
    }

    [Fact]
    public void Item_becomes_a_source_with_all_that_a_source_can_hold()
    {
        var source = Items.Full.ToSource();

        Assert.Equal("2ed6657d-e927-568b-95e1-2665a8aea6a2", source.Id);
        Assert.Equal(("漢語", "Hànyǔ", "the language", "the language"), (source.Text, source.Reading, source.Gloss, source.Sense));
        Assert.Equal((SourceKind.Vocabulary, "noun", "list.csv"), (source.Kind, source.PartOfSpeech, source.SourceFile));
        Assert.Equal(["汉语"], source.Aliases);
    }

    [Fact]
    public void Item_without_a_sense_becomes_a_source_glossed_by_its_definition()
    {
        var source = Items.Lean.ToSource();

        Assert.Equal("hello, said by day", source.Gloss);
        Assert.Null(source.Sense);
        Assert.Null(source.Reading);
    }

    [Fact]
    public void Grammar_item_becomes_a_grammar_source() =>
        Assert.Equal(SourceKind.Grammar, (Items.Lean with { Category = LearningItemCategory.Grammar }).ToSource().Kind);

    [Theory]
    [InlineData("hsk", "HSK1", "HSK1", "HSK1")]
    [InlineData("hsk", "HSK7", "HSK9", "HSK 7-9")]
    [InlineData("jlpt", "N5", "N5", "N5")]
    [InlineData("jlpt", "N5", "N4", "N5-N4")]
    [InlineData("cefr", "A1", "B2", "A1-B2")]
    [InlineData("topik", "TOPIK3", "TOPIK3", "TOPIK 3")]
    public void Level_of_an_item_is_that_of_its_source(string system, string minimum, string maximum, string level) => Assert.Equal(
        ProficiencyLevel.Parse(level),
        (Items.Lean with { LevelSystem = system, LevelMin = minimum, LevelMax = maximum }).ToSource().Level);

    [Fact]
    public void Level_of_a_scale_of_the_application_is_left_open() =>
        Assert.Null((Items.Lean with { LevelSystem = "delf", LevelMin = "D1", LevelMax = "D1" }).ToSource().Level);
}
