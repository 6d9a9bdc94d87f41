using System.Text.Json;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Strategies;

namespace LearningItems.Generation.Tests.Strategies;

/// <summary>The "draft-only fields" column of the table of categories.</summary>
public sealed class DraftFieldsTests
{
    [Theory]
    [InlineData("grammar", "form", "common_error")]
    [InlineData("pronunciation", "feature", "contrast")]
    [InlineData("idiom", "literal", "figurative", "register")]
    [InlineData("functional", "function", "politeness")]
    [InlineData("cultural", "do", "dont", "when")]
    [InlineData("writing_system", "feature")]
    [InlineData("sociolinguistic", "register", "who_to_whom", "variant")]
    [InlineData("pragmatic", "implied_meaning", "context")]
    [InlineData("literacy", "text_type", "marker")]
    [InlineData("pattern", "template", "fillings")]
    [InlineData("other", "why_other")]
    public void Category_asks_for_the_fields_of_the_table(string category, params string[] names) => Assert.Equal(names, Names(category, "zh"));

    [Theory]
    [InlineData("zh", "classifier")]
    [InlineData("fr", "gender", "plural")]
    [InlineData("de", "gender", "plural")]
    [InlineData("es", "gender", "plural")]
    [InlineData("en")]
    [InlineData("ja")]
    [InlineData("is")]
    public void Vocabulary_asks_for_the_facts_the_language_has(string language, params string[] names) => Assert.Equal(names, Names("vocab", language));

    [Fact]
    public void Word_facts_may_be_left_null() => Assert.All(
        new[] { "zh", "fr", "de", "es" }.SelectMany(language => Fields("vocab", language)),
        field => Assert.True(field.Optional));

    [Fact]
    public void Every_field_says_what_to_write() => Assert.All(
        new StrategySet([]).For([]).SelectMany(strategy => strategy.FieldsFor(LanguageProfiles.Find("fr", []))),
        field => Assert.False(string.IsNullOrWhiteSpace(field.Description)));

    [Fact]
    public void Function_is_closed() => Assert.Contains("thanking", Assert.Single(Fields("functional", "zh"), field => field.Name == "function").Values);

    [Fact]
    public void Fillings_are_a_list() => Assert.True(Assert.Single(Fields("pattern", "zh"), field => field.Name == "fillings").IsList);

    // The feature names the item: one that a model may invent gives every run other ids.
    [Theory]
    [InlineData("pronunciation")]
    [InlineData("writing_system")]
    public void Feature_names_the_items_of_sounds_and_signs(string category)
    {
        var draft = new LearningItemDraft { Fields = new Dictionary<string, JsonElement> { ["feature"] = JsonSerializer.SerializeToElement("tones:3-3") } };

        Assert.Equal("tones:3-3", Strategy(category).FeatureOf(draft));
    }

    [Fact]
    public void Items_of_other_categories_are_named_by_their_target()
    {
        var draft = new LearningItemDraft { Fields = new Dictionary<string, JsonElement> { ["feature"] = JsonSerializer.SerializeToElement("tones:3-3") } };

        Assert.Equal(
            ["pronunciation", "writing_system"],
            new StrategySet([]).For([]).Where(strategy => strategy.FeatureOf(draft) is not null).Select(strategy => strategy.Category.Value));
    }

    private static IEnumerable<string> Names(string category, string language) => Fields(category, language).Select(field => field.Name);

    private static IReadOnlyList<DraftField> Fields(string category, string language) => Strategy(category).FieldsFor(LanguageProfiles.Find(language, []));

    private static LearningItemStrategy Strategy(string category) => Assert.Single(new StrategySet([]).For([new LearningItemCategory(category)]));
}
