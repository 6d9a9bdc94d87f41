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
    /// <summary>The figures of a run, as measured.</summary>
    public static UnitFigures OfRun(GenerationFigures totals) => new(
        Per(totals.Calls, totals.Items),
        Per(totals.InputTokens, totals.Items),
        Per(totals.InputTokens + totals.OutputTokens, totals.Covered),
        Per(totals.Cost, totals.Items),
        Per(totals.Cost, totals.Covered));

    /// <summary>
    /// The figures of the loop at its best: each call gives one accepted item, as long as those of the run, that covers its
    /// source.
    /// </summary>
    public static UnitFigures OfLoop(GenerationPlan plan, GenerationFigures totals, TokenPrices? prices)
    {
        var calls = plan.Loop.Calls;
        if (calls == 0 || totals.Items == 0)
        {
            return new UnitFigures(null, null, null, null, null);
        }

        var input = InputOfLoop(plan, totals);
        var output = totals.OutputTokens * (long)calls / totals.Items;
        var cost = prices?.Cost(input, 0, output);
        return new UnitFigures(1, Per(input, calls), Per(input + output, calls), Per(cost, calls), Per(cost, calls));
    }

    // The plan estimates tokens, the run has the provider's count. Where the run sent what was planned, their ratio brings the
    // loop's estimate to the same count; otherwise the difference of the two would pass for a saving.
    private static long InputOfLoop(GenerationPlan plan, GenerationFigures totals) =>
        totals.Calls == plan.Calls.Count && plan.InputTokens > 0
            ? (long)Math.Round((double)plan.Loop.InputTokens * totals.InputTokens / plan.InputTokens)
            : plan.Loop.InputTokens;

    private static double? Per(long amount, int units) => units == 0 ? null : (double)amount / units;

    private static decimal? Per(decimal? amount, int units) => units == 0 ? null : amount / units;
}
