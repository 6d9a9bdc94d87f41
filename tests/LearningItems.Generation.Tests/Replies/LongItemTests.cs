using LearningItems.Generation.Replies;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Replies;

/// <summary>Models run on. What they write may not cost more memory than the longest item that is read.</summary>
public class LongItemTests
{
    private const string Good = """{"row":1,"word":"茶","definition":"tea","examples":["我喝茶。"]}""";

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(100_000, false)]
    public void Item_beyond_64_kibi_characters_is_rejected_and_the_others_are_kept(int beyond, bool isRead)
    {
        var items = WholeReply.Read($$"""{"items":[{{Good}},{{ItemOf(ItemScanner.LongestItem + beyond)}},{{Good}}]}""").Items;

        Assert.Equal([true, isRead, true], items.Select(item => item.Fault is null));
        Assert.Equal(ItemScanner.LongestItem + beyond, items[1].Length);
        if (!isRead)
        {
            Assert.Contains("65536", items[1].Fault, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Item_that_never_ends_takes_no_more_memory_than_the_longest()
    {
        var scanner = new ItemScanner();
        Assert.Empty(scanner.Read("""{"items":[{"row":1,"definition":" """));
        var piece = new string('x', 1 << 20);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var count = 0; count < 32; count++)
        {
            foreach (var item in scanner.Read(piece))
            {
                Assert.Fail($"An item of {item.Length} characters ended.");
            }
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20); // 32 million characters were read
        Assert.InRange(scanner.Pending, 32 << 20, 33 << 20);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Item_of_endless_brackets_takes_no_more_memory_than_the_longest(string opening)
    {
        var scanner = new ItemScanner();
        Assert.Empty(scanner.Read("""{"items":[{"row":1,"definition":"""));
        var piece = string.Concat(Enumerable.Repeat(opening, 1 << 16));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var count = 0; count < 64; count++)
        {
            Assert.Empty(scanner.Read(piece));
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20); // four million brackets were opened
    }

    [Fact]
    public void Many_items_take_no_memory_together()
    {
        var reader = new DraftReader();
        Assert.Empty(reader.Read("""{"items":["""));
        var read = 0;
        for (var count = 0; count < 10_000; count++)
        {
            read += reader.Read(Good + ",").Count();
            Assert.Equal(0, reader.Pending);
        }

        Assert.Equal(10_000, read);
    }

    [Fact]
    public async Task Source_of_an_item_too_long_is_asked_for_again()
    {
        var calls = 0;
        var client = new FakeChatClient(call => ModelReplies.Items(call.Rows.Select((row, index) =>
        {
            var item = ModelReplies.OnePerSource(index + 1, row);
            item["definition"] = calls == 0 && index == 1 ? $"x{new string(' ', 70_000)}" : item["definition"]!.GetValue<string>();
            calls += index == call.Rows.Count - 1 ? 1 : 0;
            return item;
        })))
        { PieceLength = 4_096 };

        var result = await new LearningItemGenerator(client, new LearningItemGenerationOptions { Batching = BatchingPreference.FewestCalls }, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(40), LearningItemCategory.Vocab));

        Assert.True(result.IsComplete);
        Assert.Equal("unreadable_item", Assert.Single(Assert.Single(result.Rejected).Findings).Code);
        Assert.Equal(2, client.Calls.Count);
    }

    [Fact]
    public void Item_without_a_list_that_never_ends_takes_no_more_memory_than_the_longest()
    {
        var scanner = new ItemScanner();
        Assert.Empty(scanner.Read("""{"row":1,"definition":" """));
        var piece = new string('x', 1 << 20);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var count = 0; count < 32; count++)
        {
            foreach (var item in scanner.Read(piece))
            {
                Assert.Fail($"An item of {item.Length} characters ended.");
            }
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    private static string ItemOf(int length)
    {
        const string Frame = """{"row":2,"word":"唱","definition":""}""";
        return Frame.Replace("\"\"", $"\"{new string('x', length - Frame.Length)}\"", StringComparison.Ordinal);
    }
}
