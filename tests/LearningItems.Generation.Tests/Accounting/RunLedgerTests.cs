using LearningItems.Generation.Accounting;
using LearningItems.Generation.Assembly;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Model;
using LearningItems.Generation.Tests.Planning;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Accounting;

public class RunLedgerTests
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;
    private static readonly LearningItemCategory Idiom = LearningItemCategory.Idiom;

    private readonly PreparedRun _run = Prepared.Of(Sources.Request(Sources.Words(12), Vocab, Idiom));
    private readonly RunLedger _ledger;

    public RunLedgerTests() => _ledger = new RunLedger(_run);

    [Fact]
    public void Worst_sources_are_the_ten_with_the_most_findings_of_all_categories()
    {
        foreach (var (source, index) in _run.WorkOf(Vocab).Accountable.Select((source, index) => (source, index)))
        {
            Doubt(Vocab, source, times: index + 1);
        }

        Doubt(Idiom, _run.WorkOf(Idiom).Accountable[0], times: 7);
        Doubt(Idiom, _run.WorkOf(Idiom).Accountable[1], times: 20);

        var worst = Report().WorstSources;

        Assert.Equal([20, 12, 11, 10, 9, 8, 7, 7, 6, 5], worst.Select(source => source.Findings));
        Assert.Equal((Idiom, _run.WorkOf(Idiom).Accountable[1].Text), (worst[0].Category, worst[0].SourceText));
    }

    [Fact]
    public void Calls_are_listed_by_their_numbers_each_with_its_times_and_whether_it_asked_again()
    {
        var (first, again) = (_run.Calls[0], _run.Calls[1] with { Number = 9, IsFollowUp = true });
        _ledger.Start(first, TimeSpan.FromSeconds(1));
        _ledger.Start(again, TimeSpan.FromSeconds(2));
        _ledger.Enter(new CallEnd.Answered(again, new TokenUsage(10, 0, 5), Attempts: 1, TimeSpan.FromSeconds(3)));
        _ledger.Enter(new CallEnd.Halted(_run.Calls[1], default, Attempts: 0, TimeSpan.FromSeconds(4))); // never sent
        _ledger.Enter(new CallEnd.Answered(first, new TokenUsage(20, 0, 5), Attempts: 1, TimeSpan.FromSeconds(5)));

        Assert.Equal([(first.Number, 1, 5, false), (9, 2, 3, true)], Report().Calls.Select(call => (call.Number, call.Started.Seconds, call.Ended.Seconds, call.IsFollowUp)));
    }

    [Fact]
    public void Latest_items_of_a_list_are_told_to_later_calls_but_not_what_was_taken_back()
    {
        var ledger = new CategoryLedger(_run.WorkOf(Idiom));
        foreach (var number in Enumerable.Range(1, 70))
        {
            ledger.Enter(1, [], new Verdict.Accepted(Item(Idiom, $"item {number}")));
        }

        ledger.Withdraw([], Item(Idiom, "item 69"));

        Assert.Equal(["item 70", "item 68", "item 67"], ledger.Taught.Take(3));
        Assert.Equal((60, "item 10"), (ledger.Taught.Count, ledger.Taught[^1]));
    }

    private void Doubt(LearningItemCategory category, Source source, int times)
    {
        for (var time = 0; time < times; time++)
        {
            _ledger.Doubt(new JudgedItem(Item(category, source.Text), [source]), Finding.Warning("doubtful", "look at it"));
        }
    }

    private static GeneratedItem Item(LearningItemCategory category, string target) =>
        new() { Item = Items.Lean with { Category = category, TargetItem = target }, SourceIds = [], Details = new ItemDetails { PromptHash = "hash", ContentHash = "hash" } };

    private GenerationReport Report()
    {
        _ledger.SettleOpen(SourceOutcome.Failed, "the test is over");
        return _ledger.Close(new RunModel(new LearningItemGenerationOptions(), Run: null), metadata: null, TimeSpan.FromSeconds(6)).Report;
    }
}
