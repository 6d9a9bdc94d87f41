using System.Text.RegularExpressions;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Tests.Strategies;

/// <summary>The built-in strategies against the table of categories, row by row.</summary>
public sealed partial class BuiltInStrategiesTests
{
    private static readonly IReadOnlyList<LearningItemStrategy> All = new StrategySet([]).For([]);

    public static TheoryData<string> Categories => [.. LearningItemCategory.BuiltIn.Select(category => category.Value)];

    [Theory]
    [InlineData("vocab", SourceKind.Vocabulary)]
    [InlineData("grammar", SourceKind.Grammar)]
    [InlineData("pronunciation", SourceKind.Vocabulary)]
    [InlineData("idiom", SourceKind.Vocabulary, SourceKind.Grammar)]
    [InlineData("functional", SourceKind.Vocabulary, SourceKind.Grammar)]
    [InlineData("cultural", SourceKind.Topic)]
    [InlineData("writing_system", SourceKind.Vocabulary)]
    [InlineData("sociolinguistic", SourceKind.Vocabulary, SourceKind.Grammar)]
    [InlineData("pragmatic", SourceKind.Vocabulary, SourceKind.Grammar)]
    [InlineData("literacy", SourceKind.Vocabulary, SourceKind.Grammar)]
    [InlineData("pattern", SourceKind.Vocabulary, SourceKind.Grammar)]
    [InlineData("other", SourceKind.Vocabulary, SourceKind.Grammar)]
    public void Category_is_offered_the_sources_of_the_table(string category, params SourceKind[] kinds) =>
        Assert.Equal(kinds, Strategy(category).SourceKinds.Order());

    [Theory]
    [InlineData("pronunciation", 1, 2)]
    [InlineData("pronunciation", 40, 2)]
    [InlineData("pronunciation", 41, 3)]
    [InlineData("pronunciation", 150, 8)]
    [InlineData("pronunciation", 200, 10)]
    [InlineData("pronunciation", 300, 10)]
    [InlineData("writing_system", 1, 2)]
    [InlineData("writing_system", 60, 3)]
    [InlineData("writing_system", 61, 4)]
    [InlineData("writing_system", 300, 10)]
    [InlineData("idiom", 1, 10)]
    [InlineData("idiom", 300, 10)]
    [InlineData("functional", 1, 10)]
    [InlineData("functional", 300, 10)]
    [InlineData("other", 1, 3)]
    [InlineData("other", 300, 3)]
    public void Ceiling_is_that_of_the_table(string category, int sources, int ceiling) =>
        Assert.Equal(new ItemRange(0, ceiling), Strategy(category).YieldFor(sources).From(sources));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(35, 1)]
    [InlineData(36, 2)]
    [InlineData(70, 2)]
    [InlineData(71, 3)]
    [InlineData(245, 7)]
    [InlineData(246, 7)]
    [InlineData(300, 7)]
    public void Categories_that_show_one_thing_of_the_list_bring_one_in_35(int sources, int ceiling) => Assert.All(
        ["sociolinguistic", "pragmatic", "literacy", "pattern"],
        category => Assert.Equal(new ItemRange(0, ceiling), Strategy(category).YieldFor(sources).From(sources)));

    [Theory]
    [InlineData("vocab")]
    [InlineData("grammar")]
    public void Words_and_grammar_points_get_an_item_each(string category)
    {
        var strategy = Strategy(category);

        Assert.True(strategy.YieldFor(40).IsOnePerSource);
        Assert.Equal(new ItemRange(40, 40), strategy.YieldFor(40).From(40));
    }

    [Fact]
    public void Cultural_brings_exactly_three() => Assert.Equal(new ItemRange(3, 3), Strategy("cultural").YieldFor(1).From(1));

    [Fact]
    public void Only_cultural_and_one_per_source_work_have_a_minimum() => Assert.All(new[] { 1, 20, 300 }, sources => Assert.Equal(
        ["vocab", "grammar", "cultural"],
        All.Where(strategy => strategy.YieldFor(sources).Minimum > 0).Select(strategy => strategy.Category.Value)));

    [Theory]
    [MemberData(nameof(Categories))]
    public void Brief_says_something_and_asks_for_no_number_of_items(string category)
    {
        var brief = Strategy(category).Brief;

        Assert.False(string.IsNullOrWhiteSpace(brief));
        Assert.DoesNotMatch(NumberOfItems(), brief);
    }

    // What belongs to a language stands in its profile: 太[adjective]了 helps nobody who writes Hindi.
    [Theory]
    [MemberData(nameof(Categories))]
    public void Brief_and_fields_have_no_words_of_one_language(string category)
    {
        var strategy = Strategy(category);
        var texts = LanguageProfiles.BuiltIn.SelectMany(strategy.FieldsFor).Select(field => field.Description).Append(strategy.Brief);

        Assert.All(texts, text => Assert.False(ScriptOf.Any(text, ~Scripts.Latin), text));
    }

    [Fact]
    public void Features_are_named_by_the_language_or_are_of_any_kind() => Assert.All(["pronunciation", "writing_system"], category =>
    {
        var feature = Strategy(category).FieldsFor(LanguageProfiles.Find("ko", []))[0];

        Assert.Contains("named above", feature.Description, StringComparison.Ordinal);
        Assert.Contains("kind:value", Strategy(category).FieldsFor(LanguageProfiles.Find("eo", []))[0].Description, StringComparison.Ordinal);
    });

    [Fact]
    public void Idiom_brief_says_that_none_is_a_right_answer() => Assert.Contains("no items", Strategy("idiom").Brief, StringComparison.Ordinal);

    [Fact]
    public void Only_what_names_a_sound_a_sign_a_custom_or_an_idea_may_be_named_in_the_instruction_language() => Assert.Equal(
        ["pronunciation", "cultural", "writing_system", "other"],
        All.Where(strategy => strategy.NamesTargetInInstructionLanguage).Select(strategy => strategy.Category.Value));

    [Fact]
    public void Pronunciation_sees_readings_and_leaves_out_han_words_without_one()
    {
        var (strategy, zh) = (Strategy("pronunciation"), LanguageProfiles.Find("zh", []));

        Assert.True(strategy.ShowsReadings);
        Assert.Null(strategy.ReasonToLeaveOut(new SourceItem { Text = "爱", Reading = "ài" }, zh));
        Assert.False(string.IsNullOrWhiteSpace(strategy.ReasonToLeaveOut(new SourceItem { Text = "爱" }, zh)));
        Assert.False(string.IsNullOrWhiteSpace(strategy.ReasonToLeaveOut(new SourceItem { Text = "爱", Reading = " " }, zh)));
    }

    private static LearningItemStrategy Strategy(string category) => All.Single(strategy => strategy.Category.Value == category);

    [GeneratedRegex(@"\b(at least|minimum|no fewer than|exactly|no less than)\b[^.]{0,12}\bitems?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberOfItems();
}
