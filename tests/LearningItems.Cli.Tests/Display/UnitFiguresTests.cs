using LearningItems.Cli.Display;
using LearningItems.Generation;

namespace LearningItems.Cli.Tests.Display;

public sealed class UnitFiguresTests
{
    private static readonly GenerationFigures Totals = new() { Items = 50, Covered = 40, Calls = 10, InputTokens = 2_000, OutputTokens = 1_000, Cost = 2 };

    [Fact]
    public void OfRun_Totals_DividesByItemsAndCoveredSources() =>
        Assert.Equal(new UnitFigures(0.2, 40, 75, 0.04m, 0.05m), UnitFigures.OfRun(Totals));

    [Fact]
    public void OfRun_NothingAccepted_HasNoFigures() =>
        Assert.Equal(new UnitFigures(null, null, null, null, null), UnitFigures.OfRun(Totals with { Items = 0, Covered = 0 }));

    // 30 of the 50 items cost this run nothing; of how many sources, the totals do not say.
    [Fact]
    public void Figures_WithItemsOfAJournal_AreThoseOfTheNewOnes()
    {
        var totals = Totals with { KeptItems = 30, KeptTokens = 9_000 };

        Assert.Equal(new UnitFigures(0.5, 100, null, 0.1m, null), UnitFigures.OfRun(totals));
        Assert.Equal(350, UnitFigures.OfLoop(Plan(calls: 10, inputTokens: 200), totals, prices: null).TokensPerSource); // 300 in and, as the new items have, 50 out
    }

    [Fact]
    public void OfLoop_Plan_IsReckonedAtItsBest()
    {
        // 100 calls of 300 tokens in and, as the run's items have, 20 out.
        var loop = UnitFigures.OfLoop(Plan(calls: 10, inputTokens: 200), Totals, new TokenPrices(1_000, 10_000));

        Assert.Equal(new UnitFigures(1, 300, 320, 0.5m, 0.5m), loop);
    }

    [Fact]
    public void OfLoop_ProviderThatCountsFewerTokensThanPlanned_IsReckonedInTheProvidersTokens() =>
        Assert.Equal(150, UnitFigures.OfLoop(Plan(calls: 10, inputTokens: 400), Totals, prices: null).InputPerItem);

    [Fact]
    public void OfLoop_RunThatDidNotMakeAllCalls_IsReckonedAsPlanned() =>
        Assert.Equal(300, UnitFigures.OfLoop(Plan(calls: 20, inputTokens: 400), Totals, prices: null).InputPerItem);

    [Fact]
    public void OfLoop_WithoutPricesOrItems_LeavesOutWhatIsNotKnown()
    {
        Assert.Null(UnitFigures.OfLoop(Plan(calls: 10, inputTokens: 200), Totals, prices: null).CostPerItem);
        Assert.Null(UnitFigures.OfLoop(Plan(calls: 10, inputTokens: 200), Totals with { Items = 0 }, prices: null).InputPerItem);
    }

    private static GenerationPlan Plan(int calls, int inputTokens) => new()
    {
        Categories = [],
        Calls = [.. Enumerable.Range(1, calls).Select(number => new PlannedCall { Number = number, Categories = [LearningItemCategory.Vocab], InputTokens = inputTokens, MaxOutputTokens = 1_000 })],
        Loop = new LoopComparison { Calls = 100, InputTokens = 30_000 },
    };
}
