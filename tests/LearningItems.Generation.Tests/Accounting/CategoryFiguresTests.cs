using LearningItems.Generation.Accounting;
using LearningItems.Generation.Assembly;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Model;
using LearningItems.Generation.Tests.Planning;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Accounting;

public class CategoryFiguresTests
{
    private static readonly GeneratedItem Item = new() { Item = Items.Lean, SourceIds = ["w1"], Details = new ItemDetails { PromptHash = "hash", ContentHash = "hash" } };

    private readonly CategoryWork _work;
    private readonly Call _call;
    private readonly CategoryFigures _figures;

    public CategoryFiguresTests()
    {
        var run = Prepared.Of(Sources.Request(Sources.Words(4), LearningItemCategory.Vocab));
        (_work, _call) = (run.Works[0], run.Calls[0]);
        _figures = new CategoryFigures(_work);
    }

    [Fact]
    public void Opinion_that_judges_one_item_of_four_wastes_three_quarters_of_its_tokens()
    {
        var opinion = _call with { Judged = [.. Enumerable.Repeat(new JudgedItem(Item, []), 4)] };

        _figures.CountOpinion(new CallEnd.Answered(opinion, new TokenUsage(100, 0, 80), Attempts: 1, default), verdicts: 1);

        Assert.Equal((80, 60), (Report().OutputTokens, Report().WastedTokens));
    }

    [Theory]
    [InlineData(false, CategoryStatus.Failed)]
    [InlineData(true, CategoryStatus.Incomplete)]
    public void Category_whose_calls_fail_or_are_refused_has_failed_unless_an_earlier_run_made_items_of_it(bool isKept, CategoryStatus status)
    {
        if (isKept)
        {
            _figures.CountKept(Item);
        }

        _figures.Count(new CallEnd.Failed(_call, default, Attempts: 1, default, new IOException("gone"), new ChatFailure(ChatFailureKind.Transient)), default, isFirst: true);
        _figures.Count(new CallEnd.Answered(_call with { Number = 2 }, default, Attempts: 1, default) { FinishReason = ChatFinishReason.ContentFilter }, default, isFirst: true);
        Assert.Equal(status, Report().Status);

        _figures.Count(new CallEnd.Answered(_call with { Number = 3 }, default, Attempts: 1, default) { HasArray = true }, default, isFirst: true);
        Assert.Equal(CategoryStatus.Incomplete, Report().Status);
    }

    [Theory]
    [InlineData(false, 40)]
    [InlineData(true, 0)]
    public void Withdrawn_item_wastes_its_tokens_unless_an_earlier_run_paid_them(bool isKept, int wasted)
    {
        _figures.Withdraw(new JudgedItem(Item, [], isKept), tokens: 40);

        Assert.Equal(wasted, _figures.ToUsage().WastedTokens);
    }

    [Fact]
    public void Accepted_draft_is_an_item_with_its_warnings_until_it_is_taken_back()
    {
        var item = Item with { Warnings = [Finding.Warning("w", "doubtful"), Finding.Warning("w", "doubtful again")] };

        _figures.Count(_call, Draft(length: 30), new Verdict.Accepted(item));
        _figures.Count(_call, Draft(length: 20), new Verdict.Accepted(item));
        Assert.Equal((2, 2), (_figures.Items, Report().Warnings["w"]));

        _figures.Withdraw(_call, Draft(length: 20), item);
        Assert.Equal((1, 1), (_figures.Items, Report().Warnings["w"]));
        Assert.Equal((1, 50L, 30L), (_figures.TallyOf(_call).Accepted, _figures.TallyOf(_call).Written, _figures.TallyOf(_call).Kept));
    }

    [Fact]
    public void Rejected_and_repeated_drafts_are_counted_by_their_errors()
    {
        _figures.Count(_call, Draft(length: 30), new Verdict.Rejected([Finding.Error("e", "wrong"), Finding.Warning("w", "doubtful")]));
        _figures.Count(_call, Draft(length: 20), new Verdict.Repeated(Item, new Repeat(Finding.Error("d", "again"), OfExisting: false), [Finding.Error("d", "again")]));
        _figures.CountRejected(new RejectedDraft { Category = _work.Category, Draft = new LearningItemDraft(), Findings = [Finding.Error("e", "earlier")] });

        Assert.Equal([("d", 1), ("e", 2)], Report().Rejected.Select(pair => (pair.Key, pair.Value)));
        Assert.Empty(Report().Warnings);
        Assert.Equal((2, 1, 50L, 0), (_figures.TallyOf(_call).Drafts, _figures.TallyOf(_call).Usable, _figures.TallyOf(_call).Written, _figures.Items));
    }

    [Fact]
    public void Tokens_are_wasted_by_the_share_of_the_characters_that_are_not_kept()
    {
        _figures.Count(_call, Draft(length: 60), new Verdict.Accepted(Item));
        _figures.Count(_call, Draft(length: 20), new Verdict.Rejected([Finding.Error("e", "wrong")]));

        var tally = _figures.Count(new CallEnd.Answered(_call, default, Attempts: 2, default) { CutLength = 20 }, new TokenUsage(500, 100, 200), isFirst: true);

        Assert.Equal((60L, 80L), (tally.Kept, tally.Written));
        Assert.Equal((1, 2, 500L, 100L, 200L, 80L), (Report().Calls, Report().Attempts, Report().InputTokens, Report().CachedInputTokens, Report().OutputTokens, Report().WastedTokens));
        Assert.Equal(0, _figures.TallyOf(_call).Drafts); // the call has ended
    }

    [Fact]
    public void Call_counts_for_its_first_category_and_where_it_was_sent()
    {
        _figures.Count(new CallEnd.Answered(_call, default, Attempts: 1, default), default, isFirst: false);
        _figures.Count(new CallEnd.Answered(_call with { Number = 2 }, default, Attempts: 0, default), default, isFirst: true);
        Assert.Equal((0, 0), (Report().Calls, Report().Attempts));

        _figures.Count(new CallEnd.Answered(_call with { Number = 3 }, default, Attempts: 3, default), default, isFirst: true);
        Assert.Equal((1, 3), (Report().Calls, Report().Attempts));
    }

    [Fact]
    public void What_earlier_processes_used_counts_as_calls_and_attempts_of_this_one()
    {
        var earlier = new JournaledUsage { Category = _work.Category, Calls = 3, InputTokens = 900, CachedInputTokens = 300, OutputTokens = 600, WastedTokens = 60 };

        _figures.Count(earlier);
        _figures.CountAtOnce(earlier with { Calls = 2, InputTokens = 600, CachedInputTokens = 200, OutputTokens = 400 });

        Assert.Equal((3, 3, 2), (Report().Calls, Report().Attempts, Report().CallsAtOnce));
        Assert.Equal(earlier, _figures.ToUsage());
        var prices = new RunPrices(Calls: new TokenPrices(Input: 1m, Output: 10m, CachedInput: 0.1m), AtOnce: new TokenPrices(Input: 2m, Output: 20m, CachedInput: 0.2m), Reviewer: null);
        Assert.Equal((200m + (100 * 0.1m) + 2_000m + (400 * 2m) + (200 * 0.2m) + 8_000m) / 1_000_000m, Report(prices).Cost);
    }

    [Fact]
    public void Second_opinion_is_charged_by_its_own_prices()
    {
        var opinion = _call with { Judged = [new JudgedItem(Item, [])] };

        _figures.CountOpinion(new CallEnd.Answered(opinion, new TokenUsage(1_000, 0, 100), Attempts: 2, default), verdicts: 1);
        _figures.CountOpinion(new CallEnd.Answered(opinion, default, Attempts: 0, default), verdicts: 1);
        _figures.Count(new CallEnd.Answered(_call, default, Attempts: 1, default), new TokenUsage(2_000, 0, 200), isFirst: true);

        var report = Report(new RunPrices(Calls: new TokenPrices(Input: 1m, Output: 10m), AtOnce: null, Reviewer: new TokenPrices(Input: 100m, Output: 1_000m)));

        Assert.Equal((2, 3, 1), (report.Calls, report.Attempts, report.SecondOpinion!.Calls));
        Assert.Equal((3_000L, 300L), (report.InputTokens, report.OutputTokens));
        Assert.Null(report.Cost); // nobody says what a call at once costs, and there may have been some
    }

    [Fact]
    public void Kept_item_that_is_withdrawn_is_kept_no_more()
    {
        var item = Item with { Warnings = [Finding.Warning("w", "doubtful")] };
        _figures.CountKept(item);
        _figures.CountKept(item);

        _figures.Withdraw(new JudgedItem(item, [], IsKept: true), tokens: 40);
        _figures.Withdraw(new JudgedItem(Item, []), tokens: 40);

        Assert.Equal((0, 1, 1), (Report().Items, Report().KeptItems, Report().Warnings["w"]));
    }

    [Fact]
    public void Report_says_how_the_sources_ended_and_nothing_of_kept_items_where_nothing_keeps_any()
    {
        var ledger = new[] { Entry("w1", SourceOutcome.Covered), Entry("w2", SourceOutcome.Covered), Entry("w3", SourceOutcome.Rejected) };

        var report = _figures.ToReport(ledger, default, mayKeep: false, keptTokens: null);

        Assert.Equal((CategoryStatus.Incomplete, 3, 2), (report.Status, report.Sources, report.Covered));
        Assert.Equal("1 rejected, such as 'w3': wrong", report.Reason);
        Assert.Null(report.KeptItems);
        Assert.Null(report.CallsAtOnce);
        Assert.Equal((CategoryStatus.Complete, null), (_figures.ToReport(ledger[..2], default, mayKeep: true, keptTokens: 7) is var whole ? whole.Status : default, whole.Reason));
        Assert.Equal((0, 7L), (whole.KeptItems, whole.KeptTokens));
    }

    private LedgerEntry Entry(string id, SourceOutcome outcome) => new() { Category = _work.Category, SourceId = id, SourceText = id, Outcome = outcome, Detail = outcome == SourceOutcome.Covered ? null : "wrong" };

    private InspectedDraft Draft(int length) => new(_call.Asks[0], Context: null!, [.. _call.Asks[0].Sources.Take(1)], Feature: null, [], length, Provenance: null!);

    private CategoryReport Report(RunPrices prices) => _figures.ToReport([], prices, mayKeep: true, keptTokens: null);

    private CategoryReport Report() => _figures.ToReport(
        [.. _work.Accountable.Select(source => new LedgerEntry { Category = _work.Category, SourceId = source.Id, SourceText = source.Text, Outcome = SourceOutcome.Failed })], default, mayKeep: true, keptTokens: null);
}
