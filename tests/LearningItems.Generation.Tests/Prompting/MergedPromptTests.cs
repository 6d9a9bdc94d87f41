using System.Text.Json;
using System.Text.RegularExpressions;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Prompting;

/// <summary>The prompt of a call that several categories share.</summary>
public class MergedPromptTests
{
    private static readonly LearningItemCategory[] Nine =
        [.. new[] { "pronunciation", "idiom", "functional", "cultural", "writing_system", "sociolinguistic", "pragmatic", "literacy", "pattern" }.Select(name => new LearningItemCategory(name))];

    private static readonly PreparedRun Run = Prepare([.. Sources.Words(20), .. Sources.GrammarPoints(5)], Nine);
    private static readonly Call Batch = Run.Calls.Single();

    [Fact]
    public void Every_brief_names_the_rows_of_its_category()
    {
        var named = MergedCall.RowsByCategory(Run.Prompts.Build(Batch).User);

        Assert.Equal(Nine.Select(category => category.Value).Order(StringComparer.Ordinal), named.Keys.Order(StringComparer.Ordinal));
        Assert.All(Batch.Asks, ask => Assert.Equal(ask.Sources, named[ask.Category.Value].Select(row => Batch.Sources[row - 1])));
        Assert.Equal(Enumerable.Range(1, 20), named["pronunciation"]);
        Assert.Equal(Enumerable.Range(1, 25), named["idiom"]);
        Assert.Equal([26], named["cultural"]);
    }

    [Fact]
    public void Rows_with_gaps_are_named_in_ranges()
    {
        var points = Sources.GrammarPoints(2);
        var words = Sources.Words(4);
        var run = Prepare([words[0], points[0], words[1], words[2], points[1], words[3]], LearningItemCategory.Idiom, LearningItemCategory.Pronunciation);

        var user = run.Prompts.Build(run.Calls.Single()).User;

        Assert.Matches(@"(?m)^Category: idiom\..* Rows: 1-6\.$", user);
        Assert.Matches(@"(?m)^Category: pronunciation\..* Rows: [\d, -]*\d\.$", user);
        Assert.Equal(4, MergedCall.RowsByCategory(user)["pronunciation"].Count);
    }

    [Fact]
    public void Rows_are_sent_once_and_the_system_text_is_that_of_every_call()
    {
        var prompt = Run.Prompts.Build(Batch);

        Assert.Equal(26, Prompts.Rows(prompt).Length);
        Assert.Single(Regex.Matches(prompt.User, "Source rows:"));
        Assert.Equal(Prompts.Of(Prompts.Request(new SourceItem { Text = "茶" }), LearningItemCategory.Vocab).System, prompt.System);
    }

    // Sounds, the first category, are the only one that needs the readings.
    [Fact]
    public void Row_shows_what_any_of_the_categories_needs() =>
        Assert.All(Prompts.Rows(Run.Prompts.Build(Batch)).Take(20), row => Assert.Contains(" (dúdú): word ", row, StringComparison.Ordinal));

    [Fact]
    public void What_was_taught_already_stands_with_its_category()
    {
        var taught = new Dictionary<LearningItemCategory, IReadOnlyList<string>> { [LearningItemCategory.Functional] = ["你好"], [LearningItemCategory.Idiom] = ["马马虎虎"] };

        var briefs = Run.Prompts.Build(Batch with { Taught = taught }).User.Split("\nCategory: ").Where(brief => brief.Contains("Taught already", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, briefs.Count);
        Assert.Contains("Taught already, write others: 马马虎虎.\n", Assert.Single(briefs, brief => brief.StartsWith("idiom.", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("Taught already, write others: 你好.\n", Assert.Single(briefs, brief => brief.StartsWith("functional.", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Brief_fields_and_amount_of_every_category_are_there()
    {
        var user = Run.Prompts.Build(Batch).User;

        Assert.All(Batch.Asks, ask =>
        {
            Assert.Contains(ask.Work.Strategy.Brief, user, StringComparison.Ordinal);
            Assert.All(ask.Work.Shape.Fields, field => Assert.Contains($"- {field.Name}: {field.Description}", user, StringComparison.Ordinal));
        });
        Assert.Matches(@"(?m)^Category: cultural\. Write exactly 3 items\.", user);
        Assert.Matches(@"(?m)^Category: idiom\. Write up to 10 items", user);
    }

    [Fact]
    public void Schema_has_one_strict_variant_a_category_that_names_it()
    {
        var variants = MergedCall.Variants(Run.Prompts.Build(Batch).Schema);

        Assert.Equal(Batch.Asks.Select(ask => ask.Category.Value), variants.Keys);
        Assert.All(Batch.Asks, ask =>
        {
            var variant = variants[ask.Category.Value];
            var names = variant.GetProperty("properties").EnumerateObject().Select(property => property.Name).ToList();
            Assert.Equal("category", names[0]);
            Assert.Superset(ask.Work.Shape.Fields.Select(field => field.Name).ToHashSet(), names.ToHashSet());
            Assert.Equal(names, variant.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
            Assert.Equal(JsonValueKind.False, variant.GetProperty("additionalProperties").ValueKind);
            Assert.Equal($"""["{ask.Category.Value}"]""", variant.GetProperty("properties").GetProperty("category").GetProperty("enum").GetRawText());
        });
    }

    [Fact]
    public void Call_of_one_category_names_neither_rows_nor_category()
    {
        var run = Prepare(Sources.Words(5), LearningItemCategory.Idiom);
        var prompt = run.Prompts.Build(run.Calls.Single());

        Assert.DoesNotContain(" Rows: ", prompt.User, StringComparison.Ordinal);
        Assert.DoesNotContain("category", Prompts.ItemProperties(prompt));
    }

    private static PreparedRun Prepare(IReadOnlyList<SourceItem> sources, params LearningItemCategory[] categories) =>
        PreparedRequest.Prepare(Sources.Request(sources, categories), new StrategySet([]), new LearningItemGenerationOptions { Batching = BatchingPreference.FewestCalls }).ToRun();
}
