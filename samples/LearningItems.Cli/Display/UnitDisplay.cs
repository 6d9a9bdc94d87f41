using LearningItems.Cli.Commands;
using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>What an accepted item and a covered source took, in the run and in a loop.</summary>
internal static class UnitDisplay
{
    public static void Show(Screen screen, GenerationSession session, GenerationFigures totals)
    {
        if (totals.Calls == 0)
        {
            return; // there is nothing to compare
        }

        var run = UnitFigures.OfRun(totals);
        var loop = UnitFigures.OfLoop(session.Plan, totals, session.Arguments.Prices);
        var table = new FigureTable(names: 1, "what it takes", "this run", "a loop at its best");
        table.Row("calls per accepted item", Figures.Rate(run.CallsPerItem), Figures.Rate(loop.CallsPerItem));
        table.Row("input tokens per accepted item", Figures.Rate(run.InputPerItem), Figures.Rate(loop.InputPerItem));
        table.Row("tokens in and out per covered source", Figures.Rate(run.TokensPerSource), Figures.Rate(loop.TokensPerSource));
        if (session.Arguments.Prices is not null)
        {
            table.Row("USD per accepted item", Figures.SmallDollars(run.CostPerItem), Figures.SmallDollars(loop.CostPerItem));
            table.Row("USD per covered source", Figures.SmallDollars(run.CostPerSource), Figures.SmallDollars(loop.CostPerSource));
        }

        screen.Table(table);
        screen.Line("The run is measured. The loop is reckoned from its plan, in the provider's count of tokens and at its best: every call gives one accepted item, as long as those of the run.");
    }
}
