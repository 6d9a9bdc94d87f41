using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Accounting;

/// <summary>An item that repeats another is dropped and counted, and loses nothing: the run stays complete.</summary>
public class RepeatsTests
{
    private static readonly LearningItemCategory Functional = LearningItemCategory.Functional;

    [Fact]
    public async Task Items_that_repeat_existing_ones_leave_their_sources_existing()
    {
        var request = Sources.Request(Sources.Words(5), Functional);
        var first = await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good)).GenerateAsync(request);

        var second = await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good))
            .GenerateAsync(request with { ExistingItems = [.. first.Items.Select(item => item.Item)] });

        Assert.Empty(second.Items);
        Assert.True(second.IsComplete);
        Assert.Equal(2, second.Ledger.Count(Functional, SourceOutcome.Existing));
        Assert.Equal(1, second.Report.Totals.Rejected["duplicate"]);
    }

    [Fact]
    public async Task Second_call_of_a_category_that_repeats_the_first_leaves_the_run_complete()
    {
        var result = await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good)).GenerateAsync(Sources.Request(Sources.Words(600), Functional));

        Assert.Single(result.Items);
        Assert.True(result.IsComplete);
        Assert.Contains(result.Ledger.Entries, entry => entry.Outcome == SourceOutcome.Unused && entry.Detail is not null && entry.Detail.Contains("repeats", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Items_beyond_the_number_asked_for_are_dropped()
    {
        var client = new FakeChatClient(call => ModelReplies.Items(Enumerable.Range(1, 12).Select(number => ModelReplies.Pattern(call, [1], $"custom {number}"))));

        var result = await new LearningItemGenerator(client).GenerateAsync(Sources.Request([], LearningItemCategory.Cultural));

        Assert.Equal(3, result.Items.Count);
        Assert.Equal(9, result.Report.Totals.Rejected["over_yield"]);
        Assert.True(result.IsComplete);
    }

    [Theory]
    [InlineData("""{"items":[{"rows":[],"target":"谢谢","definition":"thanks","examples":["谢谢你。","谢谢您。"]}]}""", "no_rows")]
    [InlineData("""{"items":[{"rows":[99],"target":"谢谢","definition":"thanks","examples":["谢谢你。","谢谢您。"]}]}""", "unknown_row")]
    [InlineData("""{"items":[{"examples":7}]}""", "unreadable_item")]
    public async Task Reply_of_which_nothing_is_usable_is_no_complete_run(string reply, string code)
    {
        var result = await new LearningItemGenerator(new FakeChatClient(_ => reply)).GenerateAsync(Sources.Request(Sources.Words(3), Functional));

        Assert.False(result.IsComplete);
        Assert.Equal(3, result.Ledger.Count(Functional, SourceOutcome.Failed));
        Assert.All(result.Ledger.Entries, entry => Assert.Contains(code, entry.Detail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Item_that_cannot_be_read_is_a_rejection_of_the_rows_it_names()
    {
        var result = await new LearningItemGenerator(new FakeChatClient(_ => """{"items":[{"rows":[1],"examples":7}]}""")).GenerateAsync(Sources.Request(Sources.Words(3), Functional));

        Assert.False(result.IsComplete);
        Assert.Equal([SourceOutcome.Rejected, SourceOutcome.Unused, SourceOutcome.Unused], result.Ledger.Entries.Select(entry => entry.Outcome));
        Assert.Contains("unreadable_item", result.Ledger.Entries[0].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Same_id_for_two_words_is_an_error_that_names_both()
    {
        SourceItem[] sources = [new() { Id = "1", Text = "猫" }, new() { Id = "1", Text = "狗" }];

        var exception = await Assert.ThrowsAsync<InvalidGenerationRequestException>(() =>
            new LearningItemGenerator(new FakeChatClient(ModelReplies.Good)).GenerateAsync(Sources.Request(sources, LearningItemCategory.Vocab)));

        Assert.Contains("'1' is that of two sources, '猫' and '狗'", exception.Message, StringComparison.Ordinal);
    }
}
