using System.Text.Json.Nodes;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>Mistakes that batching programs make, each of which lost work or misled learners. None may come back.</summary>
public class KnownMistakesTests
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;
    private static readonly LearningItemCategory Idiom = LearningItemCategory.Idiom;

    [Fact]
    public async Task Source_without_reading_and_gloss_is_sent_as_its_bare_text()
    {
        var client = new FakeChatClient(ModelReplies.Good);
        SourceItem[] sources = [new() { Text = "唱" }, new() { Text = "歌", Reading = "", Gloss = " " }];

        await new LearningItemGenerator(client).GenerateAsync(Sources.Request(sources, Vocab, LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem));

        Assert.Equal(2, client.Calls.Count); // no reading: nothing to pronounce
        Assert.All(client.Calls, call =>
        {
            Assert.Contains("\n1 唱\n2 歌\n", call.User, StringComparison.Ordinal);
            Assert.DoesNotContain("None", call.User, StringComparison.Ordinal);
            Assert.DoesNotContain("null\n", call.User[..call.User.IndexOf("End of the", StringComparison.Ordinal)], StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Same_pattern_item_from_many_calls_at_once_is_kept_once()
    {
        var names = new[] { "Third-tone sandhi", "third tone sandhi", " Third tone sandhi! ", "THIRD-TONE SANDHI" };
        var number = 0;
        var client = new FakeChatClient(async (call, _) =>
        {
            await Task.Yield();
            var name = names[Interlocked.Increment(ref number) % names.Length];
            var item = ModelReplies.Pattern(call, [1, 2], name);
            item["feature"] = name;
            return FakeChatClient.Reply(ModelReplies.Items([item]));
        });

        var result = await new LearningItemGenerator(client).GenerateAsync(Sources.Request(Sources.Words(3000), LearningItemCategory.WritingSystem));

        Assert.Equal(10, client.Calls.Count);
        Assert.Single(result.Items);
        Assert.Equal(9, result.Report.Totals.Rejected["duplicate"]);
    }

    [Fact]
    public async Task Repeated_words_are_paid_for_once_and_senses_are_kept_apart()
    {
        var client = new FakeChatClient(ModelReplies.Good);
        SourceItem[] sources =
        [
            new() { Text = "你好", Reading = "nǐ hǎo" }, new() { Text = "你好！", Reading = "nǐ hǎo" }, new() { Text = " 你好", Reading = "nǐ hǎo" },
            new() { Text = "还", Reading = "hái", Gloss = "still" }, new() { Text = "还", Reading = "huán", Gloss = "to return" },
        ];

        var result = await new LearningItemGenerator(client).GenerateAsync(Sources.Request(sources, Vocab));

        Assert.Equal(["你好", "还", "还"], Assert.Single(client.Calls).Rows);
        Assert.Contains("还 (hái): still", client.Calls[0].User, StringComparison.Ordinal);
        Assert.Contains("还 (huán): to return", client.Calls[0].User, StringComparison.Ordinal);
        Assert.Equal(2, result.Ledger.Count(Vocab, SourceOutcome.Duplicate));
        Assert.Equal(3, result.Items.Select(item => item.Item.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("", "example_empty")]
    [InlineData("N/A", "example_empty")]
    [InlineData("I like to drink tea.", "off_language")]
    [InlineData("我喜欢喝茶 (wǒ xǐhuan hē chá)。", "inline_romanization")]
    [InlineData("我喜欢喝茶(I like tea)。", "inline_romanization")]
    public async Task Example_that_is_none_never_reaches_a_learner(string example, string code)
    {
        var client = new FakeChatClient(call =>
        {
            var item = ModelReplies.OnePerSource(1, "茶");
            item["examples"] = new JsonArray("我喝茶。", example, "这是茶。");
            return ModelReplies.Items([item]);
        });

        var result = await new LearningItemGenerator(client).GenerateAsync(Sources.Request([new SourceItem { Text = "茶", Reading = "chá" }], Vocab));

        Assert.Empty(result.Items);
        Assert.Contains(code, result.Report.Totals.Rejected.Keys);
    }

    [Fact]
    public async Task Ordinary_compounds_are_no_idioms_and_none_is_a_right_answer()
    {
        SourceItem[] compounds = [new() { Text = "打电话" }, new() { Text = "大学生" }, new() { Text = "电视机" }];
        var asked = new FakeChatClient(_ => """{"items":[]}""");
        var none = await new LearningItemGenerator(asked).GenerateAsync(Sources.Request(compounds, Idiom));
        Assert.Empty(none.Items);
        Assert.True(none.IsComplete);
        Assert.Contains("If there is none, return no items", asked.Calls[0].User, StringComparison.Ordinal);

        var insisting = new FakeChatClient(call =>
        {
            var item = ModelReplies.Pattern(call, [1], "打电话");
            (item["literal"], item["figurative"]) = ("to make a phone call", "To make a phone call.");
            return ModelReplies.Items([item]);
        });
        var rejected = await new LearningItemGenerator(insisting).GenerateAsync(Sources.Request(compounds, Idiom));
        Assert.Empty(rejected.Items);
        Assert.Equal(3, rejected.Report.Totals.Rejected["not_figurative"]); // asked twice more, with the reason
        Assert.Contains("not an idiom", insisting.Calls[1].User, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Loop_and_batches_are_compared_over_the_same_work()
    {
        var generator = new LearningItemGenerator(new FakeChatClient(ModelReplies.Good));

        var plan = await generator.PlanAsync(Sources.Request(Sources.Words(200), Vocab));

        // Both sides give the same 200 items, so calls and tokens compare item by item.
        Assert.Equal(200, plan.Categories[0].Items.High);
        Assert.Equal(200, plan.Loop.Calls);
        Assert.Equal(20, plan.Calls.Count);
    }
}
