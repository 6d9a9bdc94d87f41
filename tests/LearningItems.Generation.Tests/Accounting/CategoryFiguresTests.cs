using LearningItems.Generation.Accounting;
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

    private CategoryReport Report() => _figures.ToReport(
        [.. _work.Accountable.Select(source => new LedgerEntry { Category = _work.Category, SourceId = source.Id, SourceText = source.Text, Outcome = SourceOutcome.Failed })], default, mayKeep: true, keptTokens: null);
}
