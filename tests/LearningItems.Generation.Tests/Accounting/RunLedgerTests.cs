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

    // The journal is of a run that asked for more.
    [Fact]
    public void Batch_of_a_category_that_is_not_asked_for_any_more_counts_for_none()
    {
        _ledger.Restore(new JournaledBatchEnd
        {
            Key = "a",
            IsAtOnce = true,
            Usage = [new JournaledUsage { Category = LearningItemCategory.Grammar, Calls = 1, OutputTokens = 5 }, new JournaledUsage { Category = Vocab, Calls = 2, OutputTokens = 7 }],
            Rejected = [new RejectedDraft { Category = LearningItemCategory.Grammar, Draft = new LearningItemDraft(), Findings = [Finding.Error("off_language", "it is English")] }],
        });

        var totals = Report().Totals;
        Assert.Equal((2, 7L), (totals.Calls, totals.OutputTokens));
        Assert.Empty(totals.Rejected);
    }

    [Fact]
    public void Strays_of_reasoning_are_none_of_the_answer()
    {
        var call = _run.Calls[0];
        Enter(call, TimeSpan.Zero, FindingCodes.UnknownCategory);

        _ledger.Restart(call);

        Assert.False(Assert.Single(_ledger.Enter(new CallEnd.Answered(call, default, Attempts: 1, default) { HasArray = true })).HasStrays);
    }

    [Fact]
    public void Call_of_two_categories_that_brought_nothing_is_paid_by_both_alike()
    {
        var merged = new Call(1, [_run.Calls[0].Asks[0], _run.Calls.First(call => call.Asks[0].Category == Idiom).Asks[0]], 0, default, 0);

        _ledger.Enter(new CallEnd.Answered(merged, new TokenUsage(100, 40, 60), Attempts: 1, default));

        Assert.Equal((new TokenUsage(50, 20, 30), new TokenUsage(50, 20, 30)), (_ledger.UsageOf(Vocab), _ledger.UsageOf(Idiom)));
    }

    [Fact]
    public void First_item_is_the_first_that_is_accepted()
    {
        var call = _run.Calls[0];
        Enter(call, TimeSpan.FromSeconds(1), FindingCodes.OffLanguage);
        Assert.Null(_ledger.FirstItem);

        _ledger.Enter(call, new InspectedDraft(call.Asks[0], null!, [], null, [], 10, new Provenance("m", "hash")), new Verdict.Accepted(Item(Vocab, "茶")), TimeSpan.FromSeconds(3));

        Assert.Equal(TimeSpan.FromSeconds(3), _ledger.FirstItem);
    }

    [Fact]
    public void Source_whose_item_an_opinion_rejects_is_among_the_worst_with_the_code()
    {
        var source = _run.WorkOf(Vocab).Accountable[0];

        _ledger.Reject(new JudgedItem(Item(Vocab, source.Text), [source]), callNumber: 1, Finding.Error(FindingCodes.SecondOpinionSense, "it means a bench"), tokens: 10);

        var worst = Assert.Single(Report().WorstSources);
        Assert.Equal((source.Text, 1), (worst.SourceText, worst.Findings));
        Assert.Equal([FindingCodes.SecondOpinionSense], worst.Codes);
    }

    [Fact]
    public void Findings_of_an_item_that_a_journal_keeps_were_counted_by_the_run_that_made_it()
    {
        var source = _run.WorkOf(Vocab).Accountable[0];

        _ledger.Restore(Item(Vocab, source.Text), [source], new Verdict.Rejected([Finding.Error(FindingCodes.SameSense, "tell them apart")]));

        Assert.Empty(Report().WorstSources);
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

    private void Enter(Call call, TimeSpan at, string code)
    {
        Finding[] findings = [Finding.Error(code, "wrong")];
        _ledger.Enter(call, new InspectedDraft(call.Asks[0], null!, [], Feature: null, findings, Length: 10, new Provenance("m", "hash")), new Verdict.Rejected(findings), at);
    }
}
