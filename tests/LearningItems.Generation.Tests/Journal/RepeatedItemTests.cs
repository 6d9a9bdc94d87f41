using System.Text.Json.Nodes;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Journal;

/// <summary>
/// Items that were dropped because they repeat another one: whether they do is decided by the run they are in, not by the one that paid for them.
/// </summary>
public sealed class RepeatedItemTests : IDisposable
{
    private static readonly LearningItemCategory Idiom = LearningItemCategory.Idiom;
    private static readonly LearningItemCategory Functional = LearningItemCategory.Functional;

    private readonly MemoryJournal _journal = new();

    // Of whatever category, the same target with the same definition.
    private readonly FakeChatClient _better = new(ModelReplies.Good);
    private readonly FakeChatClient _client = new(call => ModelReplies.Items([ModelReplies.Pattern(call, [1, 2], "目标")]));

    [Fact]
    public async Task Item_that_repeated_an_existing_one_counts_where_that_is_gone()
    {
        var made = Assert.Single((await new LearningItemGenerator(_client).GenerateAsync(Request(Idiom))).Items);
        var first = await GenerateAsync(Request(Idiom) with { ExistingItems = [made.Item] });
        Assert.Empty(first.Items);
        Assert.Equal(2, first.Ledger.Count(Idiom, SourceOutcome.Existing));
        var calls = _client.Calls.Count;

        var again = await GenerateAsync(Request(Idiom) with { ExistingItems = [made.Item] });
        var without = await GenerateAsync(Request(Idiom));

        Assert.Equal(calls, _client.Calls.Count); // nothing is paid twice, either way
        Assert.Equal(first.Ledger.Entries.Select(entry => LearningItemJson.Serialize(entry)), again.Ledger.Entries.Select(entry => LearningItemJson.Serialize(entry)));
        Assert.Equal(made.Item.Id, Assert.Single(without.Items).Item.Id);
        Assert.Equal(2, without.Ledger.Count(Idiom, SourceOutcome.Covered));
    }

    [Fact]
    public async Task Item_that_repeated_one_of_another_category_counts_where_that_is_not_asked_for()
    {
        var both = await GenerateAsync(Request(Idiom, Functional));
        var kept = Assert.Single(both.Items).Item.Category;
        var dropped = kept == Idiom ? Functional : Idiom;
        var calls = _client.Calls.Count;

        var alone = await GenerateAsync(Request(dropped));

        Assert.Equal(calls, _client.Calls.Count);
        Assert.Equal(dropped, Assert.Single(alone.Items).Item.Category);
    }

    // However often it is stopped: what a model repeats when it is asked for the rest is neither kept again nor counted as had.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Model_that_repeats_itself_after_each_stop_brings_in_the_end_what_it_brings_at_once(int entriesEachTime)
    {
        using var client = new FakeChatClient(call => ModelReplies.Items(Enumerable.Range(0, 10).Select(number => Numbered(call, number))));
        var request = Sources.Request(Sources.Words(20), Functional);
        var whole = await new LearningItemGenerator(client).GenerateAsync(request);
        for (var stops = 1; stops <= 6; stops++)
        {
            _journal.Room = _journal.Entries.Count + entriesEachTime;
            await Assert.ThrowsAsync<IOException>(() => new LearningItemGenerator(client).GenerateAsync(request, new GenerationRunOptions { Journal = _journal }));
            if (_journal.Entries.OfType<JournaledItem>().Count() >= whole.Items.Count - entriesEachTime)
            {
                break;
            }
        }

        _journal.Room = null;

        var result = await new LearningItemGenerator(client).GenerateAsync(request, new GenerationRunOptions { Journal = _journal });

        Assert.Equal(whole.Items.Select(item => item.Item.Id), result.Items.Select(item => item.Item.Id));
        Assert.True(result.IsComplete);
        Assert.Equal(_journal.Entries.OfType<JournaledItem>().Count(), _journal.Entries.OfType<JournaledItem>().DistinctBy(entry => entry.Item.Item.Id).Count());
    }

    // Each was right in its own list. Together, their definitions do not tell them apart: one is told so, and asked for again.
    [Fact]
    public async Task Items_of_two_lists_that_do_not_tell_their_senses_apart_are_not_both_taken_and_the_next_run_mends_it()
    {
        using var client = new FakeChatClient(call => ModelReplies.Items(call.Rows.Select((row, index) => Same(index + 1, row))));
        SourceItem[] words = [new SourceItem { Id = "1", Text = "还", Reading = "hái", Gloss = "still" }, new SourceItem { Id = "2", Text = "还", Reading = "huán", Gloss = "to return" }];
        foreach (var word in words)
        {
            var alone = await new LearningItemGenerator(client).GenerateAsync(Sources.Request([word], LearningItemCategory.Vocab), new GenerationRunOptions { Journal = _journal });
            Assert.True(alone.IsComplete);
        }

        var result = await new LearningItemGenerator(client).GenerateAsync(Sources.Request(words, LearningItemCategory.Vocab), new GenerationRunOptions { Journal = _journal });

        Assert.Single(result.Items);
        Assert.Equal(1, result.Ledger.Count(LearningItemCategory.Vocab, SourceOutcome.Rejected));
        Assert.False(result.IsComplete);

        for (var runs = 0; runs < 2; runs++)
        {
            var mended = await new LearningItemGenerator(_better).GenerateAsync(Sources.Request(words, LearningItemCategory.Vocab), new GenerationRunOptions { Journal = _journal });

            Assert.Equal(["1", "2"], mended.Items.SelectMany(item => item.SourceIds));
            Assert.True(mended.IsComplete);
            Assert.Single(_better.Calls); // the first paid, the second has it
        }

        var second = await new LearningItemGenerator(_better).GenerateAsync(Sources.Request([words[1]], LearningItemCategory.Vocab), new GenerationRunOptions { Journal = _journal });
        Assert.NotEqual("one word of the list", Assert.Single(second.Items).Item.Definition); // what was withdrawn does not come back
        Assert.Single(_better.Calls);
    }

    [Fact]
    public async Task Item_that_was_withdrawn_and_then_stands_alone_is_asked_for_once()
    {
        using var client = new FakeChatClient(call => ModelReplies.Items(call.Rows.Select((row, index) => Same(index + 1, row))));
        SourceItem[] words = [new SourceItem { Id = "1", Text = "还", Reading = "hái", Gloss = "still" }, new SourceItem { Id = "2", Text = "还", Reading = "huán", Gloss = "to return" }];
        foreach (var list in new[] { words[..1], words[1..], words })
        {
            await new LearningItemGenerator(client).GenerateAsync(Sources.Request(list, LearningItemCategory.Vocab), new GenerationRunOptions { Journal = _journal });
        }

        for (var runs = 0; runs < 3; runs++)
        {
            var alone = await new LearningItemGenerator(_better).GenerateAsync(Sources.Request(words[1..], LearningItemCategory.Vocab), new GenerationRunOptions { Journal = _journal });

            Assert.True(alone.IsComplete);
            Assert.Single(_better.Calls);
        }
    }

    public void Dispose()
    {
        _better.Dispose();
        _client.Dispose();
    }

    private static GenerationRequest Request(params LearningItemCategory[] categories) => Sources.Request(Sources.Words(2), categories);

    private static JsonObject Numbered(SentCall call, int number)
    {
        var item = ModelReplies.Pattern(call, [number + 1], $"目标{(char)(0x4E00 + (number * 7))}");
        item["definition"] = $"what number {number} teaches";
        return item;
    }

    private static JsonObject Same(int row, string word)
    {
        var item = ModelReplies.OnePerSource(row, word);
        item["definition"] = "one word of the list";
        return item;
    }

    private Task<GenerationResult> GenerateAsync(GenerationRequest request) => new LearningItemGenerator(_client).GenerateAsync(request, new GenerationRunOptions { Journal = _journal });
}
