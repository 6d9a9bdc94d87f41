using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Model;

public sealed class ItemIdentityTests
{
    private static readonly GenerationRequest Request = Sources.Request([]);
    private static readonly SourceItem Word = new() { Id = "w1", Text = "爱", Gloss = "love" };

    [Fact]
    public void Item_of_a_source_is_named_by_language_instruction_language_category_and_source()
    {
        var id = ItemIdentity.OfSourceItem(Request, LearningItemCategory.Vocab, Word.Id!);
        Guid[] ids =
        [
            id,
            ItemIdentity.OfSourceItem(Request with { Language = "ja" }, LearningItemCategory.Vocab, Word.Id!),
            ItemIdentity.OfSourceItem(Request with { InstructionLanguage = "de" }, LearningItemCategory.Vocab, Word.Id!),
            ItemIdentity.OfSourceItem(Request, LearningItemCategory.Grammar, Word.Id!),
            ItemIdentity.OfSourceItem(Request, LearningItemCategory.Vocab, "w2"),
        ];

        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void Item_of_a_source_is_named_by_nothing_else()
    {
        var other = Request with { Level = ProficiencyLevel.Parse("HSK2"), ExamplesPerItem = 5, HouseStyle = "x", Topic = "y", IncludeTranslations = true };

        Assert.Equal(
            ItemIdentity.OfSourceItem(Request, LearningItemCategory.Vocab, Word.Id!),
            ItemIdentity.OfSourceItem(other, LearningItemCategory.Vocab, (Word with { Gloss = "to love", Text = "愛" }).Id!));
    }

    [Fact]
    public void Language_tags_that_differ_in_case_only_name_the_same_item() => Assert.Equal(
        ItemIdentity.OfSourceItem(Request with { Language = "zh-TW" }, LearningItemCategory.Vocab, Word.Id!),
        ItemIdentity.OfSourceItem(Request with { Language = "zh-tw" }, LearningItemCategory.Vocab, Word.Id!));

    [Fact]
    public void Pattern_item_with_a_feature_is_named_by_it_and_not_by_its_target()
    {
        Assert.Equal(Pattern("tones:3-3", "Third tone"), Pattern("tones:3-3", "Two third tones"));
        Assert.NotEqual(Pattern("tones:3-3", "Third tone"), Pattern("tones:1-4", "Third tone"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Pattern_item_without_a_feature_is_named_by_its_normalised_target(string? feature)
    {
        Assert.Equal(Pattern(feature, "Third-tone"), Pattern(feature, " third tone."));
        Assert.NotEqual(Pattern(feature, "Third tone"), Pattern(feature, "Fourth tone"));
    }

    [Theory]
    [InlineData("component:氵", "component:扌")]
    [InlineData("kana:っ", "kana:つ")]
    [InlineData("final:ü", "final:u")]
    [InlineData("tones:1-4", "tones:1-1")]
    [InlineData("component:听", "component:聽")]
    public void Features_that_differ_name_two_items(string one, string other) => Assert.NotEqual(Pattern(one, "x"), Pattern(other, "x"));

    // The key is the feature; only a target is normalised. The sign after the colon is the whole difference.
    [Theory]
    [InlineData("punctuation:、", "punctuation:，")]
    [InlineData("punctuation:「」", "punctuation:《》")]
    [InlineData("kana:・", "kana:。")]
    public void Features_that_differ_in_a_sign_name_two_items(string one, string other) => Assert.NotEqual(Pattern(one, "x"), Pattern(other, "x"));

    [Fact]
    public void Case_rule_of_the_language_decides_of_targets()
    {
        Assert.NotEqual(Pattern(null, "Essen", CaseRule.Lexical), Pattern(null, "essen", CaseRule.Lexical));
        Assert.Equal(Pattern(null, "Merci", CaseRule.Folded), Pattern(null, "merci", CaseRule.Folded));
    }

    private static Guid Pattern(string? feature, string target, CaseRule rule = CaseRule.Folded) =>
        ItemIdentity.OfPatternItem(Request, LearningItemCategory.WritingSystem, feature, target, rule);
}
