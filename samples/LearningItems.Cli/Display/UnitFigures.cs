using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>
/// What one accepted item and one covered source took. Only these compare a run with a loop: a loop over the same list asks
/// for other and many more items, so the bare counts of calls say nothing.
/// </summary>
/// <param name="CallsPerItem">Calls per accepted item.</param>
/// <param name="InputPerItem">Input tokens per accepted item.</param>
/// <param name="TokensPerSource">Input and output tokens per covered source.</param>
/// <param name="CostPerItem">Cost per accepted item; null without prices.</param>
/// <param name="CostPerSource">Cost per covered source; null without prices.</param>
internal sealed record UnitFigures(double? CallsPerItem, double? InputPerItem, double? TokensPerSource, decimal? CostPerItem, decimal? CostPerSource)
{
    /// <summary>The figures of a run, as measured. What a journal kept took nothing of it.</summary>
    public static UnitFigures OfRun(GenerationFigures totals)
    {
        // Which of the covered sources a journal kept, the totals do not say.
        var (items, covered) = (NewItems(totals), totals.KeptItems > 0 ? 0 : totals.Covered);
        return new UnitFigures(
            Per(totals.Calls, items),
            Per(totals.InputTokens, items),
            Per(totals.InputTokens + totals.OutputTokens, covered),
            Per(totals.Cost, items),
            Per(totals.Cost, covered));
    }

    /// <summary>
    /// The figures of the loop at its best: each call gives one accepted item, as long as those of the run, that covers its
    /// source.
    /// </summary>
    public static UnitFigures OfLoop(GenerationPlan plan, GenerationFigures totals, TokenPrices? prices)
    {
        var (calls, items) = (plan.Loop.Calls, NewItems(totals));
        if (calls == 0 || items == 0)
        {
            return new UnitFigures(null, null, null, null, null);
        }

        var input = InputOfLoop(plan, totals);
        var output = totals.OutputTokens * (long)calls / items;
        var cost = prices?.Cost(input, 0, output);
        return new UnitFigures(1, Per(input, calls), Per(input + output, calls), Per(cost, calls), Per(cost, calls));
    }

    private static int NewItems(GenerationFigures totals) => totals.Items - (totals.KeptItems ?? 0);

    // The plan estimates tokens, the run has the provider's count. Where the run sent what was planned, their ratio brings the
    // loop's estimate to the same count; otherwise the difference of the two would pass for a saving.
    private static long InputOfLoop(GenerationPlan plan, GenerationFigures totals) =>
        totals.Calls == plan.Calls.Count && plan.InputTokens > 0
            ? (long)Math.Round((double)plan.Loop.InputTokens * totals.InputTokens / plan.InputTokens)
            : plan.Loop.InputTokens;

    private static double? Per(long amount, int units) => units == 0 ? null : (double)amount / units;

    private static decimal? Per(decimal? amount, int units) => units == 0 ? null : amount / units;
}
