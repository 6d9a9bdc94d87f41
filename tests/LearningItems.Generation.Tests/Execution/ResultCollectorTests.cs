using LearningItems.Generation.Execution;
using LearningItems.Generation.Tests.Json;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>What a result makes of the updates of a run.</summary>
public class ResultCollectorTests
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;

    [Fact]
    public void Item_of_several_sources_stands_where_the_first_of_them_does()
    {
        var later = WrittenUpdates.Item with { Item = WrittenUpdates.Item.Item with { Category = Vocab }, SourceIds = ["w2"] };
        var both = later with { SourceIds = ["w3", "w1"] };

        var result = Collect([new ItemAccepted { Item = later }, new ItemAccepted { Item = both }], Entry("w1"), Entry("w2"), Entry("w3"));

        Assert.Equal([both, later], result.Items);
    }

    [Fact]
    public void Call_is_recovered_though_another_category_lost_its_source()
    {
        var failed = new CallFailed { Failure = WrittenUpdates.Failed with { Recovered = false } };

        var result = Collect([failed], Entry("w1"), Entry("w2"), Entry("w2") with { Category = LearningItemCategory.Idiom, Outcome = SourceOutcome.Failed });

        Assert.True(Assert.Single(result.Failures).Recovered);
    }

    private static LedgerEntry Entry(string id) => new() { Category = Vocab, SourceId = id, SourceText = id, Outcome = SourceOutcome.Covered };

    private static GenerationResult Collect(IEnumerable<GenerationUpdate> updates, params LedgerEntry[] ledger)
    {
        var collector = new ResultCollector();
        foreach (var update in updates.Append(new RunFinished { Report = WrittenUpdates.Report, Ledger = new SourceLedger(ledger) }))
        {
            collector.Add(update);
        }

        return collector.ToResult();
    }
}
