using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>Calls that several categories share: whose item is whose, and who bears the tokens.</summary>
public class MergedCallTests
{
    private static readonly LearningItemCategory[] Nine =
        [.. new[] { "pronunciation", "idiom", "functional", "cultural", "writing_system", "sociolinguistic", "pragmatic", "literacy", "pattern" }.Select(name => new LearningItemCategory(name))];

    private static readonly GenerationRequest Request = Sources.Request([.. Sources.Words(200), .. Sources.GrammarPoints(50)], Nine);

    [Fact]
    public async Task One_call_gives_an_item_in_every_category()
    {
        var client = new FakeChatClient(MergedCall.Good);

        var result = await RunAsync(client);

        Assert.Single(client.Calls);
        Assert.Empty(result.Rejected);
        Assert.Equal(Nine, result.Items.Select(item => item.Item.Category));
        Assert.True(result.IsComplete);
    }

    [Fact]
    public async Task Tokens_of_the_call_are_shared_out_and_sum_to_its_usage()
    {
        var client = new FakeChatClient((call, _) => Task.FromResult(FakeChatClient.Reply(MergedCall.Good(call), input: 5_003, output: 1_009, cached: 17)));

        var report = (await RunAsync(client)).Report;

        Assert.Equal((5_003, 17, 1_009), (report.Totals.InputTokens, report.Totals.CachedInputTokens, report.Totals.OutputTokens));
        Assert.Equal(5_003, report.Categories.Sum(category => category.InputTokens));
        Assert.Equal(1_009, report.Categories.Sum(category => category.OutputTokens));
        Assert.All(report.Categories, category => Assert.InRange(category.OutputTokens, 1, 300));
        Assert.Equal(0, report.Totals.WastedTokens);
    }

    [Fact]
    public async Task Progress_of_categories_that_share_a_call_agrees_with_the_report()
    {
        var client = new FakeChatClient((call, _) => Task.FromResult(FakeChatClient.Reply(MergedCall.Good(call), input: 5_003, output: 1_009)));
        var updates = await Updates.ReadAsync(new LearningItemGenerator(client, new LearningItemGenerationOptions { Batching = BatchingPreference.FewestCalls }).GenerateStreamingAsync(Request));

        var standing = Assert.Single(updates.OfType<CallFinished>()).Progress;
        var report = Assert.Single(updates.OfType<RunFinished>()).Report;

        Assert.Equal(
            report.Categories.Select(category => (category.Category, category.Items, category.InputTokens, category.OutputTokens)),
            standing.Select(category => (category.Category, category.Items, category.InputTokens, category.OutputTokens)));
    }

    [Fact]
    public async Task Calls_and_attempts_of_the_categories_sum_to_the_requests_sent()
    {
        var calls = 0;
        var client = new FakeChatClient((call, _) => Interlocked.Increment(ref calls) == 1
            ? throw new IOException("gone")
            : Task.FromResult(FakeChatClient.Reply(MergedCall.Good(call))));

        var report = (await RunAsync(client)).Report;

        Assert.Equal((1, 2), (report.Totals.Calls, report.Totals.Attempts));
        Assert.Equal((1, 2), (report.Categories.Sum(category => category.Calls), report.Categories.Sum(category => category.Attempts)));
        Assert.Equal(2, client.Calls.Count);
    }

    [Fact]
    public async Task Item_that_cites_a_row_not_offered_to_its_category_is_rejected()
    {
        var client = new FakeChatClient(call => ModelReplies.Items([
            MergedCall.Item(call, "idiom", [1, 201]),
            MergedCall.Item(call, "pronunciation", [1, 201]), // row 201 is a grammar point
        ]));

        var result = await RunAsync(client, LearningItemCategory.Idiom, LearningItemCategory.Pronunciation);

        Assert.Equal(LearningItemCategory.Idiom, Assert.Single(result.Items).Item.Category);
        Assert.All(result.Rejected, draft => Assert.Equal((LearningItemCategory.Pronunciation, "unknown_row"), (draft.Category, Assert.Single(draft.Findings).Code)));
    }

    [Theory]
    [InlineData("vocab")]
    [InlineData("hacked")]
    [InlineData("")]
    public async Task Item_of_a_category_not_asked_for_is_rejected(string category)
    {
        var first = true;
        var client = new FakeChatClient(call =>
        {
            var items = first ? new[] { "idiom", "pattern" }.Select(name => MergedCall.Item(call, name, [1, 2])).ToList() : [];
            if (first)
            {
                items.Add(MergedCall.Item(call, "idiom", [3]));
                items[2]["category"] = category;
            }

            first = false;
            return ModelReplies.Items(items);
        });

        var result = await RunAsync(client, LearningItemCategory.Idiom, new LearningItemCategory("pattern"));

        Assert.Equal(["idiom", "pattern"], result.Items.Select(item => item.Item.Category.Value));
        Assert.Equal("unknown_category", Assert.Single(Assert.Single(result.Rejected).Findings).Code);
        Assert.Single(client.Calls);
    }

    [Fact]
    public async Task Category_is_understood_in_capitals()
    {
        var client = new FakeChatClient(call => MergedCall.Good(call).Replace("\"category\":\"idiom\"", "\"category\":\"Idiom\"", StringComparison.Ordinal));

        var result = await RunAsync(client);

        Assert.Empty(result.Rejected);
        Assert.Contains(result.Items, item => item.Item.Category == LearningItemCategory.Idiom);
    }

    [Fact]
    public async Task Category_with_nothing_usable_is_asked_for_alone_and_the_others_are_not_paid_again()
    {
        var client = new FakeChatClient(call => MergedCall.RowsByCategory(call.User).Count == 0
            ? ModelReplies.Good(call)
            : MergedCall.Good(call).Replace("目标idiom", string.Empty, StringComparison.Ordinal));

        var result = await RunAsync(client);

        Assert.Equal(2, client.Calls.Count);
        Assert.Equal("idiom", client.Calls[1].Category);
        Assert.Equal(Nine.Select(category => category.Value).Order(StringComparer.Ordinal), result.Items.Select(item => item.Item.Category.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Failed_merged_call_is_reported_for_every_category()
    {
        var client = new FakeChatClient((_, _) => throw new IOException("gone"));

        var result = await RunAsync(client);

        Assert.Equal(Nine, result.Failures.Select(failure => failure.Category));
        Assert.All(result.Report.Categories, category => Assert.Equal(CategoryStatus.Failed, category.Status));
        Assert.Equal(result.Report.Totals.Sources, result.Ledger.Entries.Count(entry => entry.Outcome == SourceOutcome.Failed));
        Assert.Equal(client.Calls.Count, result.Report.Totals.Attempts);
    }

    private static Task<GenerationResult> RunAsync(FakeChatClient client, params LearningItemCategory[] categories) =>
        new LearningItemGenerator(client, new LearningItemGenerationOptions { Batching = BatchingPreference.FewestCalls }, timeProvider: new InstantTimeProvider())
            .GenerateAsync(categories.Length == 0 ? Request : Request with { Categories = categories });
}
