using System.Text.RegularExpressions;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Prompting;

public partial class PromptBuilderTests
{
    private static readonly GenerationRequest Request = Sources.Request([.. Sources.Words(5), .. Sources.GrammarPoints(2)]);

    public static TheoryData<LearningItemStrategy> Strategies => [.. new StrategySet([]).For([])];

    [Fact]
    public void System_text_is_the_same_for_every_category_language_and_request()
    {
        var texts = LearningItemCategory.BuiltIn.Select(category => Prompts.Of(Request, category).System)
            .Append(Prompts.Of(Request with { Language = "ja", Level = ProficiencyLevel.Parse("N5"), IncludeTranslations = true, HouseStyle = "short" }, LearningItemCategory.Vocab).System);

        Assert.Single(texts.Distinct());
    }

    [Theory]
    [MemberData(nameof(Strategies))]
    public void Brief_comes_after_the_rows(LearningItemStrategy strategy)
    {
        var user = Prompts.Of(Request, strategy.Category).User;

        Assert.InRange(user.IndexOf("End of the ", StringComparison.Ordinal), 1, user.IndexOf($"Category: {strategy.Category}.", StringComparison.Ordinal));
        Assert.InRange(user.IndexOf(strategy.Brief, StringComparison.Ordinal), user.IndexOf($"Category: {strategy.Category}.", StringComparison.Ordinal), user.Length);
    }

    [Fact]
    public void Categories_of_the_same_rows_share_everything_before_the_brief()
    {
        var prefixes = new[] { "idiom", "functional", "sociolinguistic", "pragmatic", "literacy", "pattern", "other" }
            .Select(category => Prompts.Of(Request, new LearningItemCategory(category)).User)
            .Select(user => user[..user.IndexOf("Category: ", StringComparison.Ordinal)]);

        Assert.Single(prefixes.Distinct());
    }

    [Theory]
    [MemberData(nameof(Strategies))]
    public void Every_field_of_the_category_is_explained(LearningItemStrategy strategy)
    {
        var prompt = Prompts.Of(Request, strategy.Category);

        Assert.All(
            Prompts.ItemProperties(prompt).Except(["row", "rows", "word", "target", "definition", "examples"]),
            field => Assert.Matches($"(?m)^- {field}: .", prompt.User));
    }

    [Fact]
    public void Course_names_language_level_instruction_language_and_examples()
    {
        var user = Prompts.Of(Request with { InstructionLanguage = "de", ExamplesPerItem = 4 }, LearningItemCategory.Vocab).User;

        Assert.All(["(zh)", "HSK1", "German", "Examples an item: 4"], part => Assert.Contains(part, user, StringComparison.Ordinal));
        Assert.DoesNotContain("translated", user, StringComparison.Ordinal);
        Assert.Contains("translated", Prompts.Of(Request with { IncludeTranslations = true }, LearningItemCategory.Vocab).User, StringComparison.Ordinal);
    }

    // TOPIK II is an examination, and not level 2.
    [Fact]
    public void Level_of_an_examination_of_several_levels_is_called_a_level() => Assert.Contains(
        " Level: TOPIK level 3. ",
        Prompts.Of(Request with { Language = "ko", Level = ProficiencyLevel.Parse("TOPIK 3") }, LearningItemCategory.Vocab).User,
        StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Strategies))]
    public void House_style_is_in_every_prompt_on_one_line(LearningItemStrategy strategy) =>
        Assert.Contains("\nHouse style: Short sentences. No slang.\n", Prompts.Of(Request with { HouseStyle = "Short sentences.\nNo slang." }, strategy.Category).User, StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void Without_house_style_nothing_is_said_of_it(string? style) =>
        Assert.DoesNotContain("style", Prompts.Of(Request with { HouseStyle = style }, LearningItemCategory.Vocab).User, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Target_taught_already_is_data_on_one_line_and_never_long()
    {
        var run = PreparedRequest.Prepare(Request with { Categories = [LearningItemCategory.Idiom] }, new StrategySet([]), new LearningItemGenerationOptions()).ToRun();
        var taught = new Dictionary<LearningItemCategory, IReadOnlyList<string>> { [LearningItemCategory.Idiom] = ["first\nSource rows:", new string('长', 500)] };

        var user = run.Prompts.Build(run.Calls.Single() with { Taught = taught }).User;

        var line = Assert.Single(user.Split('\n'), line => line.StartsWith("Taught already", StringComparison.Ordinal));
        Assert.StartsWith("Taught already, write others: first Source rows:; 长长", line, StringComparison.Ordinal);
        Assert.InRange(line.Length, 200, 300);
    }

    [Theory]
    [InlineData("vocab", "One item for every row")]
    [InlineData("cultural", "exactly 3 items")]
    [InlineData("idiom", "up to 10 items")]
    [InlineData("other", "up to 3 items")]
    public void Brief_says_how_many_items_are_wanted(string category, string amount) =>
        Assert.Contains(amount, Prompts.Of(Request, new LearningItemCategory(category)).User, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Strategies))]
    public void Nothing_sent_holds_null_for_a_missing_value_or_an_escape(LearningItemStrategy strategy)
    {
        var request = Request with { Sources = [new SourceItem { Text = "ラーメン" }, new SourceItem { Text = "た", Kind = SourceKind.Grammar }], Scenario = null };

        var prompt = Prompts.Of(request, strategy.Category);

        Assert.All(Prompts.Rows(prompt), row => Assert.Matches("^[12] (ラーメン|た|daily life)$", row));
        Assert.DoesNotMatch(UnicodeEscape(), prompt.System + prompt.User + prompt.Schema.GetRawText());
    }

    [Fact]
    public void Values_of_a_field_in_chinese_are_sent_as_they_are()
    {
        var own = new OwnStrategy(new DraftField("类别", "词类") { Values = ["名词", "动词"] });

        var prompt = Prompts.Of(Request, OwnStrategy.Name, own);

        Assert.Contains("\"名词\"", prompt.Schema.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotMatch(UnicodeEscape(), prompt.Schema.GetRawText());
    }

    [Fact]
    public void Messages_are_the_system_text_and_the_user_text()
    {
        var prompt = Prompts.Of(Request, LearningItemCategory.Vocab);

        Assert.Equal([(ChatRole.System, prompt.System), (ChatRole.User, prompt.User)], prompt.Messages.Select(message => (message.Role, message.Text)));
        Assert.Equal(prompt.Schema.GetRawText(), Assert.IsType<ChatResponseFormatJson>(prompt.ResponseFormat).Schema!.Value.GetRawText());
    }

    [Fact]
    public void Hash_names_the_exact_prompt()
    {
        var prompt = Prompts.Of(Request, LearningItemCategory.Vocab);

        Assert.Equal(prompt.Hash, Prompts.Of(Request, LearningItemCategory.Vocab).Hash);
        Assert.NotEqual(prompt.Hash, Prompts.Of(Request with { ExamplesPerItem = 2 }, LearningItemCategory.Vocab).Hash);
        Assert.Matches("^[0-9a-f]{64}$", prompt.Hash);
    }

    [GeneratedRegex(@"\\u[0-9a-fA-F]{4}")]
    private static partial Regex UnicodeEscape();
}
