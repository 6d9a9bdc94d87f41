using LearningItems.Generation.Assembly;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Assembly;

public sealed class ItemAssemblerTests
{
    private static readonly SourceItem Love = new()
    {
        Id = "w1",
        Text = "爱",
        Reading = "ài",
        Gloss = "love",
        PartOfSpeech = "verb",
        Aliases = ["愛"],
        SourceFile = "hsk1.csv",
    };

    [Fact]
    public void Item_of_a_source_has_what_the_code_knows_and_what_the_model_wrote()
    {
        var item = Drafts.Assemble(Love).Item;

        Assert.Equal(ItemIdentity.OfSourceItem(Sources.Request([]), LearningItemCategory.Vocab, Love.Id!), item.Id);
        Assert.Equal(("zh", LearningItemCategory.Vocab, "爱"), (item.Language, item.Category, item.TargetItem));
        Assert.Equal((Drafts.OnePerSource.Definition, "ài", "verb"), (item.Definition, item.Romanization, item.Pos));
        Assert.Equal(Drafts.OnePerSource.Examples, item.Examples);
        Assert.Equal(["愛"], item.Aliases);
        Assert.Equal((Drafts.Now, "1.0.0", "hsk1.csv"), (item.CreatedAt, item.Version, item.SourceFile));
    }

    [Fact]
    public void Generated_item_carries_sources_provenance_and_warnings()
    {
        var generated = Drafts.Assemble(Love);

        Assert.Equal(["w1"], generated.SourceIds);
        Assert.Equal(("model-1", "hash"), (generated.Details.Model, generated.Details.PromptHash));
        Assert.Equal("w", Assert.Single(generated.Warnings).Code);
    }

    [Fact]
    public void Pattern_item_has_the_target_of_the_model_and_the_sources_in_the_order_of_the_list()
    {
        var generated = Drafts.Assemble(new FunctionalStrategy(), [Love, new SourceItem { Id = "w2", Text = "好" }, new SourceItem { Text = "太" }], Drafts.Pattern);

        Assert.Equal(("太好了", "tài hǎo le"), (generated.Item.TargetItem, generated.Item.Romanization));
        Assert.Equal(["w1", "w2"], generated.SourceIds);
        Assert.Null(generated.Item.Pos ?? generated.Item.SenseGloss ?? generated.Item.SourceFile);
        Assert.Equal(ItemIdentity.OfPatternItem(Sources.Request([]), LearningItemCategory.Functional, null, "太好了", CaseRule.Folded), generated.Item.Id);
    }

    [Fact]
    public void Pattern_item_with_a_feature_is_named_by_it()
    {
        var draft = (Drafts.Pattern with { Target = "Two third tones" }).With("feature", "tones:3-3");

        var generated = Drafts.Assemble(new PronunciationStrategy(), [Love, Love with { Id = "w2" }], draft);

        Assert.Equal("tones:3-3", generated.Details.Feature);
        Assert.DoesNotContain("feature", generated.Details.Fields.Keys);
        Assert.Equal(ItemIdentity.OfPatternItem(Sources.Request([]), LearningItemCategory.Pronunciation, "tones:3-3", "any", CaseRule.Folded), generated.Item.Id);
    }

    [Theory]
    [InlineData("to love", "love", "to love")]
    [InlineData(null, "love", "love")]
    [InlineData(" ", "love", "love")]
    [InlineData(null, null, null)]
    public void Sense_comes_from_the_source(string? sense, string? gloss, string? expected) =>
        Assert.Equal(expected, Drafts.Assemble(Love with { Sense = sense, Gloss = gloss }).Item.SenseGloss);

    [Theory]
    [InlineData("measure word", "other", "measure word")]
    [InlineData("V/N", null, "V/N")]
    [InlineData("名词", "noun", "名词")]
    [InlineData("noun", "noun", null)]
    [InlineData(null, null, null)]
    public void Part_of_speech_is_mapped_and_the_finer_label_stays_in_the_details(string? label, string? pos, string? kept)
    {
        var generated = Drafts.Assemble(Love with { PartOfSpeech = label });

        Assert.Equal(pos, generated.Item.Pos);
        Assert.Equal(kept, generated.Details.Fields.TryGetValue("source_pos", out var value) ? value.GetString() : null);
    }

    [Theory]
    [InlineData(null, "HSK1", "HSK1", null)]
    [InlineData("HSK2", "HSK2", "HSK2", null)]
    [InlineData("HSK 3.0 7-9", "HSK7", "HSK9", "3.0")]
    [InlineData("HSK 2.0 4", "HSK4", "HSK4", "2.0")]
    public void Level_of_the_source_goes_before_that_of_the_request(string? level, string minimum, string maximum, string? edition)
    {
        var generated = Drafts.Assemble(Love with { Level = level is null ? null : ProficiencyLevel.Parse(level) });

        Assert.Equal(("hsk", minimum, maximum), (generated.Item.LevelSystem, generated.Item.LevelMin, generated.Item.LevelMax));
        Assert.Equal(edition, generated.Details.LevelEdition);
    }

    [Fact]
    public void Pattern_item_has_the_level_of_the_request()
    {
        var request = Sources.Request([]) with { Level = ProficiencyLevel.Parse("HSK 3.0 7-9") };

        var generated = Drafts.Assemble(new FunctionalStrategy(), [Love with { Level = ProficiencyLevel.Parse("HSK1") }, Love with { Id = "w2" }], Drafts.Pattern, request);

        Assert.Equal(("HSK7", "HSK9", "3.0"), (generated.Item.LevelMin, generated.Item.LevelMax, generated.Details.LevelEdition));
    }

    [Fact]
    public void Fields_of_the_category_go_to_the_details_and_others_nowhere()
    {
        var draft = Drafts.Pattern.With("literal", "horse horse tiger").With("figurative", "so-so").With("register", "informal").With("invented", "x");

        var details = Drafts.Assemble(new IdiomStrategy(), [Love, Love with { Id = "w2" }], draft).Details;

        Assert.Equal(["figurative", "literal"], details.Fields.Keys.Order());
        Assert.Equal("so-so", details.Fields["figurative"].GetString());
        Assert.Equal("informal", details.Register);
    }

    // The model is not asked to write the frame twice; an own answer to it is kept.
    [Theory]
    [InlineData(null, "太[quality]了")]
    [InlineData("太 + [quality] + 了", "太 + [quality] + 了")]
    public void Template_of_a_pattern_is_its_target_unless_the_model_wrote_one(string? written, string expected)
    {
        var draft = Drafts.Pattern with { Target = "太[quality]了" };

        var details = Drafts.Assemble(ShowcaseStrategy.Pattern, [Love, Love with { Id = "w2" }], written is null ? draft : draft.With("template", written)).Details;

        Assert.Equal(expected, details.Fields["template"].GetString());
    }

    [Fact]
    public void Content_hash_is_that_of_the_item_as_it_was_made()
    {
        var generated = Drafts.Assemble(Love, Drafts.OnePerSource);

        Assert.Equal(generated.Item.ComputeContentHash(), generated.Details.ContentHash);
    }

    [Theory]
    [InlineData("HSK1", "w")]
    [InlineData("HSK2", "w", FindingCodes.LevelAbove)]
    public void Adopted_item_is_above_the_level_where_its_source_is_so_in_this_run(string level, params string[] warnings)
    {
        var made = Drafts.Assemble(Love);
        made = made with { Warnings = [Finding.Warning(FindingCodes.LevelAbove, "'爱' is of level HSK2, the course of HSK1."), .. made.Warnings] };

        var adopted = new ItemAssembler(Sources.Request([]), Drafts.Now, []).Adopt(made, new Source(Love with { Level = ProficiencyLevel.Parse(level) }, Love.Id!));

        Assert.Equal(warnings, adopted.Warnings.Select(warning => warning.Code));
    }

    // What level a word has is the affair of the list of each run.
    [Theory]
    [InlineData("HSK 2.0 1", "HSK1", "2.0")]
    [InlineData("HSK2", "HSK2", null)]
    [InlineData(null, "HSK1", null)]
    public void Adopted_item_has_the_level_and_its_edition_of_the_run_that_takes_it(string? level, string minimum, string? edition)
    {
        var made = Drafts.Assemble(Love with { Level = ProficiencyLevel.Parse("HSK 3.0 7-9") });

        var adopted = new ItemAssembler(Sources.Request([]), Drafts.Now, []).Adopt(made, new Source(Love with { Level = level is null ? null : ProficiencyLevel.Parse(level) }, Love.Id!));

        Assert.Equal((minimum, minimum, edition), (adopted.Item.LevelMin, adopted.Item.LevelMax, adopted.Details.LevelEdition));
    }

    [Fact]
    public void Gloss_of_a_grammar_point_is_no_sense() =>
        Assert.Null(Drafts.Assemble(new GrammarStrategy(), [Love with { Kind = SourceKind.Grammar }], Drafts.OnePerSource).Item.SenseGloss);

    [Fact]
    public void Adopted_item_has_no_warning_that_is_ignored()
    {
        var made = Drafts.Assemble(Love);

        var adopted = new ItemAssembler(Sources.Request([]), Drafts.Now, [FindingCodes.LevelAbove, "w"]).Adopt(made, new Source(Love with { Level = ProficiencyLevel.Parse("HSK2") }, Love.Id!));

        Assert.Empty(adopted.Warnings);
    }
}
