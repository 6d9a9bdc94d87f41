using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution;

public class PlanTests
{
    private static readonly string[] PatternCategories =
        ["pronunciation", "idiom", "functional", "cultural", "writing_system", "sociolinguistic", "pragmatic", "literacy", "pattern"];

    [Fact]
    public async Task Nine_pattern_categories_of_200_words_and_50_points_take_nine_calls()
    {
        var client = new FakeChatClient(ModelReplies.Good);
        var request = Sources.Request([.. Sources.Words(200), .. Sources.GrammarPoints(50)], [.. PatternCategories.Select(name => new LearningItemCategory(name))]);

        await new LearningItemGenerator(client).GenerateAsync(request);

        Assert.Equal(PatternCategories.Order(), client.Calls.Select(call => call.Category).Order());
    }

    [Fact]
    public async Task Every_source_of_250_is_a_row_of_the_pattern_call()
    {
        var client = new FakeChatClient(ModelReplies.Good);
        var sources = (SourceItem[])[.. Sources.Words(200), .. Sources.GrammarPoints(50)];

        await new LearningItemGenerator(client).GenerateAsync(Sources.Request(sources, LearningItemCategory.Idiom));

        Assert.Equal(sources.Select(source => source.Text), Assert.Single(client.Calls).Rows);
    }

    [Fact]
    public async Task Run_sends_exactly_the_calls_of_its_plan()
    {
        var client = new FakeChatClient(ModelReplies.Good);
        var generator = new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = 1, CountTokens = text => text.Length });
        var request = Sources.Request([.. Sources.Words(123), .. Sources.GrammarPoints(17)]);

        var plan = await generator.PlanAsync(request);
        Assert.Empty(client.Calls);
        var result = await generator.GenerateAsync(request);

        Assert.Equal(plan.Calls.Count, client.Calls.Count);
        Assert.Equal(plan.Calls.Count, result.Report.Totals.Calls);
        Assert.All(plan.Calls.Zip(client.Calls), pair =>
        {
            var (planned, sent) = pair;
            Assert.Equal(Assert.Single(planned.Categories).Value, sent.Category);
            Assert.Equal(planned.SourceIds.Count, sent.Rows.Count);
            Assert.Equal(planned.MaxOutputTokens, sent.Options!.MaxOutputTokens);
            Assert.Equal(planned.InputTokens, sent.System.Length + sent.User.Length + sent.Schema.GetRawText().Length);
        });
    }

    [Fact]
    public async Task Plan_shows_beside_it_a_call_for_every_source_and_category()
    {
        var plan = await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good))
            .PlanAsync(Sources.Request([.. Sources.Words(200), .. Sources.GrammarPoints(50)]));

        // vocab 200, grammar 50, pronunciation 200, writing 200, cultural 1, and seven categories over all 250.
        Assert.Equal(200 + 50 + 200 + 200 + 1 + (7 * 250), plan.Loop.Calls);
        Assert.True(plan.Loop.InputTokens > 20 * plan.InputTokens);
    }

    [Fact]
    public async Task Plan_with_prices_has_the_cost_of_its_tokens()
    {
        var generator = new LearningItemGenerator(
            new FakeChatClient(ModelReplies.Good), new LearningItemGenerationOptions { Prices = new TokenPrices(Input: 2, Output: 10) });

        var plan = await generator.PlanAsync(Sources.Request(Sources.Words(20), LearningItemCategory.Vocab));

        Assert.Equal(((plan.InputTokens * 2) + (plan.OutputTokens.Low * 10)) / 1_000_000m, plan.Cost!.Value.Low);
        Assert.Equal(((plan.InputTokens * 2) + (plan.OutputTokens.High * 10)) / 1_000_000m, plan.Cost!.Value.High);
    }

    [Fact]
    public async Task List_over_the_input_limit_is_split_and_no_source_lost()
    {
        var client = new FakeChatClient(ModelReplies.Good);
        var options = new LearningItemGenerationOptions { MaxInputTokens = 2_000 };
        var sources = Sources.Words(290);

        await new LearningItemGenerator(client, options).GenerateAsync(Sources.Request(sources, LearningItemCategory.Idiom));

        Assert.True(client.Calls.Count > 1);
        Assert.Equal(sources.Select(source => source.Text).Order(StringComparer.Ordinal), client.Calls.SelectMany(call => call.Rows).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Category_that_does_not_apply_to_the_language_costs_no_call_and_says_so()
    {
        var client = new FakeChatClient(ModelReplies.Good);
        var request = new GenerationRequest
        {
            Language = "fr",
            Level = ProficiencyLevel.Parse("A1"),
            Sources = [new SourceItem { Text = "merci" }],
            Categories = [LearningItemCategory.WritingSystem],
        };

        var result = await new LearningItemGenerator(client).GenerateAsync(request);

        Assert.Empty(client.Calls);
        var report = Assert.Single(result.Report.Categories);
        Assert.Equal(CategoryStatus.Skipped, report.Status);
        Assert.Equal("writing_system does not apply to French (fr)", report.Reason);
        Assert.Equal(SourceOutcome.Skipped, Assert.Single(result.Ledger.Entries).Outcome);
        Assert.True(result.IsComplete);
    }

    [Fact]
    public async Task Empty_request_costs_no_call_and_every_category_says_why()
    {
        var client = new FakeChatClient(ModelReplies.Good);

        var result = await new LearningItemGenerator(client).GenerateAsync(Sources.Request([]) with { Topic = null });

        Assert.Empty(client.Calls);
        Assert.Equal(12, result.Report.Categories.Count);
        Assert.All(result.Report.Categories, category => Assert.False(string.IsNullOrEmpty(category.Reason)));
        Assert.True(result.IsComplete);
    }

    [Theory]
    [InlineData("x", "en", 3, "Language 'x'")]
    [InlineData("zh", "english!", 3, "InstructionLanguage 'english!'")]
    [InlineData("zh", "en", 6, "ExamplesPerItem is 6")]
    public async Task Invalid_request_is_an_error_that_names_the_value_and_sends_nothing(string language, string instruction, int examples, string named)
    {
        var client = new FakeChatClient(ModelReplies.Good);
        var request = Sources.Request(Sources.Words(1)) with { Language = language, InstructionLanguage = instruction, ExamplesPerItem = examples };

        var exception = await Assert.ThrowsAsync<InvalidGenerationRequestException>(() => new LearningItemGenerator(client).GenerateAsync(request));

        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
        Assert.Empty(client.Calls);
    }

    [Fact]
    public async Task Unknown_category_is_an_error_that_names_it_and_the_known_ones()
    {
        var client = new FakeChatClient(ModelReplies.Good);

        var exception = await Assert.ThrowsAsync<InvalidGenerationRequestException>(() =>
            new LearningItemGenerator(client).GenerateAsync(Sources.Request(Sources.Words(1), new LearningItemCategory("proverb"))));

        Assert.Contains("'proverb'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("writing_system", exception.Message, StringComparison.Ordinal);
        Assert.Empty(client.Calls);
    }
}
