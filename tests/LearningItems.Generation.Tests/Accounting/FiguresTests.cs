using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Time.Testing;

namespace LearningItems.Generation.Tests.Accounting;

public class FiguresTests
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;
    private static readonly LearningItemCategory Grammar = LearningItemCategory.Grammar;

    [Fact]
    public async Task Usage_is_summed_from_the_replies_and_priced()
    {
        var client = new FakeChatClient((call, _) => Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call), input: 1000, output: 200, cached: 400)));
        var options = new LearningItemGenerationOptions { Prices = new TokenPrices(Input: 3m, Output: 15m, CachedInput: 0.3m) };

        var report = (await new LearningItemGenerator(client, options, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(20), Vocab))).Report;

        Assert.Equal(2, report.Totals.Calls);
        Assert.Equal((2000, 800, 400), (report.Totals.InputTokens, report.Totals.CachedInputTokens, report.Totals.OutputTokens));
        Assert.Equal(((1200 * 3m) + (800 * 0.3m) + (400 * 15m)) / 1_000_000m, report.Totals.Cost);
        Assert.Equal(0, report.Totals.WastedTokens);
        Assert.Equal("fake", report.Provider);
        Assert.Equal("fake-model-1", report.Model);
    }

    [Fact]
    public async Task Reply_without_usage_is_reckoned_by_the_token_counter()
    {
        var client = new FakeChatClient((call, _) => Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, ModelReplies.Good(call)))));
        var generator = new LearningItemGenerator(client, new LearningItemGenerationOptions { CountTokens = text => text.Length });
        var request = Sources.Request(Sources.Words(5), Vocab);

        var totals = (await generator.GenerateAsync(request)).Report.Totals;

        var sent = Assert.Single(client.Calls);
        Assert.Equal((await generator.PlanAsync(request)).InputTokens, totals.InputTokens);
        Assert.Equal(ModelReplies.Good(sent).Length, totals.OutputTokens);
    }

    [Fact]
    public async Task Totals_are_the_sums_of_the_categories()
    {
        var client = new FakeChatClient((call, _) => call.Category == "grammar"
            ? throw new InvalidOperationException("no")
            : Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call))));

        var generator = new LearningItemGenerator(client, timeProvider: new InstantTimeProvider());
        var report = (await generator.GenerateAsync(Sources.Request([.. Sources.Words(45), .. Sources.GrammarPoints(12)]))).Report;

        Assert.Equal(report.Categories.Sum(category => category.Sources), report.Totals.Sources);
        Assert.Equal(report.Categories.Sum(category => category.Covered), report.Totals.Covered);
        Assert.Equal(report.Categories.Sum(category => category.Items), report.Totals.Items);
        Assert.Equal(report.Categories.Sum(category => category.Calls), report.Totals.Calls);
        Assert.Equal(report.Categories.Sum(category => category.OutputTokens), report.Totals.OutputTokens);
        Assert.Equal(client.Calls.Count, report.Totals.Attempts);
        Assert.Null(report.Totals.Cost);
    }

    [Fact]
    public async Task Outcomes_of_every_category_sum_to_its_sources()
    {
        var replies = 0;
        var client = new FakeChatClient((call, _) => (Interlocked.Increment(ref replies) % 4) switch
        {
            0 => throw new InvalidOperationException("no"),
            1 => Task.FromResult(FakeChatClient.Reply("""{"items":[]}""")),
            2 => Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call)[..200])),
            _ => Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call))),
        });
        var sources = (SourceItem[])[.. Sources.Words(45), .. Sources.Words(3), new SourceItem { Text = " " }, .. Sources.GrammarPoints(12)];

        var result = await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(sources));

        Assert.Equal(49, result.Ledger.Entries.Count(entry => entry.Category == Vocab));
        Assert.Equal(12, result.Ledger.Entries.Count(entry => entry.Category == Grammar));
        Assert.Equal(61, result.Ledger.Entries.Count(entry => entry.Category == LearningItemCategory.Idiom));
        Assert.Equal(3, result.Ledger.Count(Vocab, SourceOutcome.Duplicate));
        Assert.Equal(1, result.Ledger.Count(Vocab, SourceOutcome.Skipped));
        Assert.All(result.Report.Categories, category => Assert.Equal(category.Sources, result.Ledger.Entries.Count(entry => entry.Category == category.Category)));
        Assert.All(result.Ledger.Entries, entry => Assert.Equal(entry.Outcome == SourceOutcome.Covered, entry.ItemIds.Count > 0));
        Assert.All(result.Ledger.Entries.Where(entry => entry.Outcome is not (SourceOutcome.Covered or SourceOutcome.Unused)), entry => Assert.False(string.IsNullOrWhiteSpace(entry.Detail)));
    }

    [Fact]
    public async Task Covered_source_names_the_items_that_teach_it()
    {
        var result = await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good)).GenerateAsync(Sources.Request(Sources.Words(6), LearningItemCategory.Pronunciation));

        var item = Assert.Single(result.Items);
        Assert.Equal(item.SourceIds, result.Ledger.Entries.Where(entry => entry.Outcome == SourceOutcome.Covered).Select(entry => entry.SourceId));
        Assert.All(result.Ledger.Entries.Where(entry => entry.Outcome == SourceOutcome.Covered), entry => Assert.Equal([item.Item.Id], entry.ItemIds));
        Assert.Equal(4, result.Ledger.Count(LearningItemCategory.Pronunciation, SourceOutcome.Unused));
    }

    // The loop is reckoned without mishaps, though it would have them too.
    [Fact]
    public async Task Comparison_with_a_loop_leaves_out_what_was_wasted()
    {
        var replies = 0;
        var client = new FakeChatClient(call => ++replies == 1 ? "Sorry, I cannot do that." : ModelReplies.Good(call));
        var generator = new LearningItemGenerator(client, new LearningItemGenerationOptions { Prices = new TokenPrices(Input: 1, Output: 2) }, timeProvider: new InstantTimeProvider());

        var report = (await generator.GenerateAsync(Sources.Request(Sources.Words(1), Vocab))).Report;

        Assert.Equal((100, 50), (report.Totals.OutputTokens, report.Loop!.OutputTokens));
        Assert.Equal((report.Loop.InputTokens + (2 * 50)) / 1_000_000m, report.Loop.Cost);
    }

    [Fact]
    public async Task Report_and_time_come_from_the_injected_clock()
    {
        var time = new FakeTimeProvider();
        var client = new FakeChatClient((call, _) =>
        {
            time.Advance(TimeSpan.FromSeconds(2));
            return Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call)));
        });
        var generator = new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = 1 }, timeProvider: time);

        var result = await generator.GenerateAsync(Sources.Request(Sources.Words(80), Vocab));

        Assert.Equal(TimeSpan.FromSeconds(4), result.Report.Duration);
        Assert.Equal(TimeSpan.FromSeconds(2), result.Report.FirstItem);
        Assert.All(result.Items, item => Assert.Equal(new FakeTimeProvider().GetUtcNow(), item.Item.CreatedAt));
        Assert.Contains("\"duration_seconds\":4", LearningItemJson.Serialize(result.Report), StringComparison.Ordinal);
    }
}
