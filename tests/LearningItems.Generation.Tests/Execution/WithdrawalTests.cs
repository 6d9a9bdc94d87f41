using System.Text.Json.Nodes;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Journal;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>A model's last word counts: what its reply takes back is taken back everywhere.</summary>
public class WithdrawalTests
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_two_items_of_a_reply_for_one_row_the_later_counts(bool streaming)
    {
        using var client = new FakeChatClient(call => ModelReplies.Items([Item(call, 1, "a first try"), Item(call, 2, "another word"), Item(call, 1, "the better try")]));
        var (updates, result) = await RunAsync(client, streaming, journal: null);

        Assert.Equal(["the better try", "another word"], result.Items.Select(item => item.Item.Definition));
        var order = updates.Where(update => update is ItemAccepted or ItemWithdrawn).ToList();
        var first = Assert.IsType<ItemAccepted>(order[0]).Item.Item.Id;
        Assert.Equal(first, Assert.IsType<ItemWithdrawn>(order[2]).ItemId); // before the later is told
        Assert.Equal("the better try", Assert.IsType<ItemAccepted>(order[3]).Item.Item.Definition);
        AssertBooks(updates, result, items: 2);
        Assert.True(result.Report.Totals.WastedTokens > 0);
        Assert.Single(client.Calls);
    }

    [Fact]
    public async Task Later_item_that_fails_a_check_takes_nothing_back()
    {
        using var client = new FakeChatClient(call => ModelReplies.Items([Item(call, 1, "a right item"), Item(call, 2, "another word"), Item(call, 1, "a wrong one").With(item => item["examples"]![0] = "This is English.")]));
        var (updates, result) = await RunAsync(client, streaming: true, journal: null);

        Assert.Equal(["a right item", "another word"], result.Items.Select(item => item.Item.Definition));
        Assert.DoesNotContain(updates, update => update is ItemWithdrawn);
    }

    [Fact]
    public async Task Same_item_once_more_takes_nothing_back()
    {
        using var client = new FakeChatClient(call => ModelReplies.Items([Item(call, 1, "a right item"), Item(call, 2, "another word"), Item(call, 1, "a right item")]));
        var (updates, result) = await RunAsync(client, streaming: true, journal: null);

        Assert.Equal(2, result.Items.Count);
        Assert.DoesNotContain(updates, update => update is ItemWithdrawn);
        AssertBooks(updates, result, items: 2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Drafts_of_reasoning_are_taken_back_when_it_ends(bool streaming)
    {
        using var client = new FakeChatClient(call => $"First {ModelReplies.Items([Item(call, 1, "a thought"), Item(call, 2, "a second thought")])} hmm </think>{ModelReplies.Good(call)}");
        var (updates, result) = await RunAsync(client, streaming, journal: null);

        Assert.All(result.Items, item => Assert.StartsWith("a word of the list", item.Item.Definition, StringComparison.Ordinal));
        Assert.Equal(2, updates.OfType<ItemWithdrawn>().Count());
        AssertBooks(updates, result, items: 2);
    }

    // What reasoning wrote twice, or wrongly, says nothing of the answer either.
    [Theory]
    [InlineData("vocab")]
    [InlineData("idiom")]
    public async Task Repeats_and_rejections_of_reasoning_are_forgotten(string category)
    {
        var calls = 0;
        using var client = new FakeChatClient(call => ++calls > 1 ? ModelReplies.Good(call)
            : $"{ModelReplies.Good(call)}{ModelReplies.Good(call)} maybe {ModelReplies.Good(call).Replace("。", " is it", StringComparison.Ordinal)}</think>{{\"items\":[{{\"row\":9}}]}}");

        var result = await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(4), new LearningItemCategory(category)));

        Assert.True(result.IsComplete);
        Assert.NotEmpty(result.Items);
        Assert.Equal(2, client.Calls.Count);
    }

    [Fact]
    public async Task Patterns_of_reasoning_are_taken_back_and_may_be_written_again()
    {
        using var client = new FakeChatClient(call => $"{ModelReplies.Good(call)}</think>{ModelReplies.Good(call)}");
        var updates = await Updates.ReadAsync(new LearningItemGenerator(client).GenerateStreamingAsync(Sources.Request(Sources.Words(4), LearningItemCategory.Idiom)));
        var result = await Updates.Replay(updates).ToGenerationResultAsync();

        Assert.Empty(Assert.Single(result.Items).Warnings); // it repeats nothing
        Assert.Single(updates.OfType<ItemWithdrawn>());
        AssertBooks(updates, result, items: 1);
    }

    [Fact]
    public async Task Progress_counts_no_item_that_was_taken_back()
    {
        using var client = new FakeChatClient(call => ModelReplies.Items([Item(call, 1, "a first try"), Item(call, 2, "another word"), Item(call, 1, "the better try")]));

        var (updates, _) = await RunAsync(client, streaming: true, journal: null);

        Assert.Equal(2, Assert.Single(Assert.Single(updates.OfType<CallFinished>()).Progress).Items);
    }

    // Stopped after any line of its journal, the next run keeps what counted then: once an item is taken back it does not come again.
    [Fact]
    public async Task Journal_keeps_what_counted_where_it_was_stopped()
    {
        string Answer(SentCall call) => ModelReplies.Items([Item(call, 1, "a first try"), Item(call, 1, "the better try"), .. call.Rows.Skip(1).Select((_, index) => Item(call, index + 2, $"word {index}"))]);
        using var client = new FakeChatClient(Answer);
        var journal = new MemoryJournal();
        var (_, whole) = await RunAsync(client, streaming: true, journal);
        var entries = journal.Entries;


        for (var kept = 0; kept <= entries.Count; kept++)
        {
            using var again = new FakeChatClient(Answer);
            var stopped = new MemoryJournal();
            foreach (var entry in entries.Take(kept))
            {
                await stopped.AppendAsync(entry);
            }

            var (updates, result) = await RunAsync(again, streaming: true, stopped);

            AssertBooks(updates, result, items: 2);
            Assert.True(kept < entries.Count || again.Calls.Count == 0);
            if (kept == 0 || entries.Take(kept).Any(entry => entry is JournaledWithdrawal))
            {
                Assert.Equal(whole.Items[0].Item.Definition, result.Items[0].Item.Definition);
            }
        }
    }

    private static JsonObject Item(SentCall call, int row, string definition) => ModelReplies.OnePerSource(row, call.Rows[row - 1]).With(item =>
    {
        item["definition"] = definition;
        item["reading"] = ModelReplies.Reading(call.Rows[row - 1]);
    });

    private static async Task<(IReadOnlyList<GenerationUpdate> Updates, GenerationResult Result)> RunAsync(FakeChatClient client, bool streaming, IGenerationJournal? journal)
    {
        var generator = new LearningItemGenerator(client, new LearningItemGenerationOptions { UseStreaming = streaming }, timeProvider: new InstantTimeProvider());
        var updates = await Updates.ReadAsync(generator.GenerateStreamingAsync(Sources.Request(Sources.Words(2), Vocab), new GenerationRunOptions { Journal = journal }));
        return (updates, await Updates.Replay(updates).ToGenerationResultAsync());
    }

    // An application that adds and takes away, the ledger and the figures end with the same items.
    private static void AssertBooks(IReadOnlyList<GenerationUpdate> updates, GenerationResult result, int items)
    {
        var shown = new List<Guid>();
        foreach (var update in updates)
        {
            switch (update)
            {
                case ItemAccepted accepted:
                    shown.Add(accepted.Item.Item.Id);
                    break;
                case ItemWithdrawn withdrawn:
                    Assert.True(shown.Remove(withdrawn.ItemId));
                    break;
            }
        }

        Assert.Equal(items, result.Items.Count);
        Assert.Equal(items, result.Report.Totals.Items);
        Assert.Equal(shown.Order(), result.Items.Select(item => item.Item.Id).Order());
        Assert.Equal(shown.Order(), result.Ledger.Entries.SelectMany(entry => entry.ItemIds).Distinct().Order());
        Assert.True(result.IsComplete);
    }
}
