using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>Whatever the sources and whatever goes wrong, the books are right.</summary>
public class LedgerProperties
{
    [Fact]
    public void Every_source_of_every_category_has_one_outcome_and_every_item_its_sources() =>
        Prop.ForAll(RandomRun.Any, random =>
        {
            var run = random.RunAsync().GetAwaiter().GetResult();
            AssertLedger(random.Request, run.Result);
            run.Client.AssertIdle();
            Assert.Equal(run.Client.Calls.Count, run.Totals.Attempts);
            Assert.Equal(run.Result.Ledger.IsComplete, run.Result.IsComplete);
        }).Check(Repeatable.Cases(150));

    internal static void AssertLedger(GenerationRequest request, GenerationResult result)
    {
        var plan = new LearningItemGenerator(new Fakes.FakeChatClient(_ => string.Empty)).PlanAsync(request).GetAwaiter().GetResult();
        foreach (var category in plan.Categories)
        {
            var entries = result.Ledger.Entries.Where(entry => entry.Category == category.Category).ToList();
            Assert.Equal(category.Sources, entries.Count);
            Assert.Equal(category.Sources, Enum.GetValues<SourceOutcome>().Sum(outcome => result.Ledger.Count(category.Category, outcome)));
            Assert.All(entries.Where(WasOffered).GroupBy(entry => (entry.SourceId, entry.SourceText)), same => Assert.Single(same));

            var items = result.Items.Where(item => item.Item.Category == category.Category).ToDictionary(item => item.Item.Id);
            Assert.All(entries, entry => Assert.Equal(entry.Outcome == SourceOutcome.Covered, entry.ItemIds.Count > 0));
            Assert.All(entries.SelectMany(entry => entry.ItemIds), id => Assert.Contains(id, items.Keys));
            foreach (var item in items.Values)
            {
                Assert.NotEmpty(item.SourceIds);
                Assert.All(item.SourceIds, id => Assert.Contains(entries, entry => entry.SourceId == id && entry.ItemIds.Contains(item.Item.Id)));
            }
        }

        Assert.Equal(plan.Categories.Sum(category => category.Sources), result.Ledger.Entries.Count);
        Assert.Equal(result.Ledger.Entries.Count, result.Report.Totals.Sources);
    }

    private static bool WasOffered(LedgerEntry entry) => entry.Outcome is not (SourceOutcome.Skipped or SourceOutcome.Duplicate);
}
