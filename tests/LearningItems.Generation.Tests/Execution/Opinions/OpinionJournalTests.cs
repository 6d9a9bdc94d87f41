using System.Text.Json.Nodes;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Journal;
using static LearningItems.Generation.Tests.Execution.Opinions.ReviewedRun;

namespace LearningItems.Generation.Tests.Execution.Opinions;

/// <summary>A journal keeps opinions: wherever a run was stopped, the next one pays for none twice and ends with the same items.</summary>
public class OpinionJournalTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Finished_run_is_gone_on_with_for_nothing(bool rejects)
    {
        var journal = new MemoryJournal();
        var first = await OfAsync(DoubtingFirstTry(), rejects: rejects, write: Better(), run: new GenerationRunOptions { Journal = journal });
        var again = await OfAsync(DoubtingFirstTry(), rejects: rejects, write: Better(), run: new GenerationRunOptions { Journal = journal });

        Assert.Empty(again.Writer.Calls);
        Assert.Empty(again.Reviewer.Calls);
        Assert.Equal(Shown(first), Shown(again));
        Assert.Equal(6, again.Opinion!.Judged);
        again.AssertBooks();
    }

    // Killed after any line of the journal: between a verdict and its withdrawal too.
    [Theory]
    [InlineData(false, "vocab")]
    [InlineData(true, "vocab")]
    [InlineData(false, "idiom")]
    [InlineData(true, "idiom")]
    public async Task Run_that_was_killed_anywhere_pays_for_no_opinion_twice(bool rejects, string category)
    {
        var of = new LearningItemCategory(category);
        var journal = new MemoryJournal();
        var whole = await OfAsync(DoubtingFirstTry(), category: of, rejects: rejects, write: Better(), run: new GenerationRunOptions { Journal = journal });
        var entries = journal.Entries;
        Assert.Contains(entries, entry => entry is JournaledOpinion);
        for (var kept = 0; kept <= entries.Count; kept++)
        {
            var stopped = new MemoryJournal();
            foreach (var entry in entries.Take(kept))
            {
                await stopped.AppendAsync(entry);
            }

            var run = await OfAsync(DoubtingFirstTry(), category: of, rejects: rejects, write: Better(), run: new GenerationRunOptions { Journal = stopped });

            Assert.Equal(Shown(whole), Shown(run));
            Assert.Equal(whole.Result.Ledger.Entries.Select(entry => (entry.SourceId, entry.Outcome)), run.Result.Ledger.Entries.Select(entry => (entry.SourceId, entry.Outcome)));
            run.AssertBooks();
            var judged = stopped.Entries.OfType<JournaledOpinion>().Select(opinion => (opinion.ItemId, opinion.ContentHash)).ToList();
            Assert.Equal(judged.Count, judged.Distinct().Count());
        }
    }

    [Fact]
    public async Task Another_reviewer_or_text_is_another_opinion()
    {
        var journal = new MemoryJournal();
        var run = new GenerationRunOptions { Journal = journal };
        await OfAsync(AllRight, run: run);
        using var writer = new FakeChatClient(ModelReplies.Good);
        using var other = new FakeChatClient(AllRight) { Metadata = new("fake", null, "another-model") };

        var second = await ReviewedRun.OfAsync(writer, other, Sources.Request(Sources.Words(6), Vocab), run: run);
        Assert.Empty(writer.Calls);
        Assert.Equal(6, Assert.Single(other.Calls).Rows.Count);
        Assert.Equal(6, second.Opinion!.Judged);
    }

    [Fact]
    public async Task Opinions_that_only_warned_reject_where_a_later_run_is_told_to()
    {
        var journal = new MemoryJournal();
        await OfAsync(DoubtingFirstTry(), write: Better(), run: new GenerationRunOptions { Journal = journal });
        var strict = await OfAsync(DoubtingFirstTry(), rejects: true, write: Better(), run: new GenerationRunOptions { Journal = journal });

        Assert.Single(Assert.Single(strict.Writer.Calls).Rows);
        Assert.Single(strict.Updates.OfType<ItemWithdrawn>());
        strict.AssertBooks();
    }

    [Fact]
    public async Task Kept_item_that_an_opinion_rejects_is_none_of_the_kept_any_more()
    {
        var journal = new MemoryJournal();
        await OfAsync(DoubtingFirstTry(), write: Better(), run: new GenerationRunOptions { Journal = journal });

        var strict = await OfAsync(DoubtingFirstTry(), rejects: true, write: Better(), run: new GenerationRunOptions { Journal = journal });

        Assert.Equal((6, 5), (strict.Result.Report.Totals.Items, strict.Result.Report.Totals.KeptItems));
    }

    // The item of which the journal has an opinion is written once more, and taken back by the reply that wrote it.
    [Fact]
    public async Task Opinion_of_an_item_that_its_reply_takes_back_is_not_told()
    {
        var journal = new MemoryJournal();
        var first = await OfAsync(call => Doubting(call, 1), words: 2, run: new GenerationRunOptions { Journal = journal });
        var opinions = new MemoryJournal();
        foreach (var entry in journal.Entries.Where(entry => entry is not (JournaledItem or JournaledOutcomes)))
        {
            await opinions.AppendAsync(entry);
        }

        var run = await OfAsync(AllRight, words: 2, write: FirstRowTwice, run: new GenerationRunOptions { Journal = opinions });

        Assert.Equal(Assert.Single(first.Updates.OfType<ItemDoubted>()).ItemId, Assert.Single(run.Updates.OfType<ItemWithdrawn>()).ItemId);
        Assert.Empty(run.Updates.OfType<ItemDoubted>());
        Assert.All(run.Result.Items, item => Assert.Empty(item.Warnings));
        run.AssertBooks();
    }

    [Fact]
    public async Task Items_kept_from_before_there_was_a_reviewer_are_judged_now()
    {
        var journal = new MemoryJournal();
        using var writer = new FakeChatClient(ModelReplies.Good);
        await new LearningItemGenerator(writer).GenerateAsync(Sources.Request(Sources.Words(6), Vocab), new GenerationRunOptions { Journal = journal });
        var plan = await Generator(writer, writer).PlanAsync(Sources.Request(Sources.Words(6), Vocab), new GenerationRunOptions { Journal = journal });
        var run = await OfAsync(AllRight, run: new GenerationRunOptions { Journal = journal });

        Assert.Equal(new ItemRange(6, 6), Assert.Single(plan.SecondOpinions).Items);
        Assert.Empty(run.Writer.Calls);
        Assert.Equal(6, Assert.Single(run.Reviewer.Calls).Rows.Count);
        Assert.Empty((await Generator(writer, run.Reviewer).PlanAsync(Sources.Request(Sources.Words(6), Vocab), new GenerationRunOptions { Journal = journal })).SecondOpinions);
    }

    [Fact]
    public async Task Opinion_with_a_code_that_nobody_knows_is_none()
    {
        var journal = new MemoryJournal();
        await OfAsync(AllRight, words: 1, run: new GenerationRunOptions { Journal = journal });
        var damaged = new MemoryJournal();
        foreach (var entry in journal.Entries)
        {
            await damaged.AppendAsync(entry is JournaledOpinion opinion ? opinion with { Code = "second_opinion_odd" } : entry);
        }

        var run = await OfAsync(AllRight, words: 1, run: new GenerationRunOptions { Journal = damaged });
        Assert.Single(run.Reviewer.Calls);
    }

    // By what an item says, so that every run, wherever it goes on, hears the same of it.
    private static Func<SentCall, string> DoubtingFirstTry() => call =>
        Doubting(call, [.. call.Rows.Select((_, index) => index + 1).Where(row => call.User.Contains(FormattableString.Invariant($"\n{row} "), StringComparison.Ordinal) && Line(call, row).Contains("first try", StringComparison.Ordinal))]);

    private static string Line(SentCall call, int row) => call.User.Split('\n').Single(line => line.StartsWith(FormattableString.Invariant($"{row} "), StringComparison.Ordinal));

    // The first word, or the first item of a list, is written badly until the model is told of it.
    private static Func<SentCall, string> Better() => call =>
    {
        var isFirst = !call.User.Contains("second_opinion_", StringComparison.Ordinal);
        var bad = Sources.Words(1)[0].Text;
        return ModelReplies.IsOnePerSource(call)
            ? ModelReplies.Items(call.Rows.Select((row, index) => ModelReplies.OnePerSource(index + 1, row).With(item =>
            {
                item["reading"] = ModelReplies.Reading(row);
                item["definition"] = row == bad && isFirst ? "a first try, which is wrong" : $"the word {row} of the list";
            })))
            : ModelReplies.Items([ModelReplies.Pattern(call, [1, 2], "目标一").With(item => item["definition"] = "a first try, which is wrong"), ModelReplies.Pattern(call, [3], "目标二")]);
    };

    // The items of a good model, and behind the first another for the same row.
    private static string FirstRowTwice(SentCall call)
    {
        var items = JsonNode.Parse(ModelReplies.Good(call))!["items"]!.AsArray().Select(item => item!.DeepClone().AsObject()).ToList();
        return ModelReplies.Items([items[0], items[0].DeepClone().AsObject().With(item => item["definition"] = "a better word of the list"), .. items.Skip(1)]);
    }

    private static IEnumerable<string> Shown(ReviewedRun run) =>
        run.Result.Items.Select(item => $"{item.Item.TargetItem} {item.Item.Definition} {string.Join(",", item.Warnings.Select(warning => warning.Code))}");
}
