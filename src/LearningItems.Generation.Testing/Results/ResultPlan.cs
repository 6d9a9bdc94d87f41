namespace LearningItems.Generation.Testing;

/// <summary>The plan of a run that ended in a result.</summary>
internal static class ResultPlan
{
    // What the library asks of a small call.
    private const int MaxOutputTokens = 1024;

    private static readonly SourceOutcome[] NotSent = [SourceOutcome.Existing, SourceOutcome.Duplicate, SourceOutcome.Skipped];

    public static GenerationPlan Of(GenerationResult result)
    {
        var categories = result.Report.Categories.Select(category => Category(category, result.Ledger)).ToList();
        return new GenerationPlan
        {
            Categories = categories,
            Calls = [.. ResultCalls.Of(ResultParts.Of(result)).Select(Of)],
            Loop = new LoopComparison { Calls = categories.Sum(category => category.Offered), InputTokens = 0 },
        };
    }

    public static PlannedCall Of(ResultCall call) => new()
    {
        Number = call.Number,
        Categories = [call.Category],
        SourceIds = call.SourceIds,
        Items = new ItemRange(0, call.SourceIds.Count),
        MaxOutputTokens = MaxOutputTokens,
    };

    private static PlannedCategory Category(CategoryReport report, SourceLedger ledger) => new()
    {
        Category = report.Category,
        Sources = report.Sources,
        Offered = report.Sources - NotSent.Sum(outcome => ledger.Count(report.Category, outcome)),
        Calls = report.Calls,
        Items = new ItemRange(report.Items, report.Items),
        SkippedReason = report.Status == CategoryStatus.Skipped ? report.Reason : null,
    };
}
