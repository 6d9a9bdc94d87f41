using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>Which calls several categories share: a plan shows the tokens of such a call with its first category.</summary>
internal sealed class SharedCalls(GenerationPlan plan)
{
    /// <summary>The calls whose tokens stand with a category.</summary>
    public IReadOnlyList<PlannedCall> OwnedBy(LearningItemCategory category) => [.. plan.Calls.Where(call => call.Categories[0] == category)];

    /// <summary>A sentence for each category that others share calls with.</summary>
    public IEnumerable<string> Describe() => plan.Calls
        .Where(call => call.Categories.Count > 1)
        .GroupBy(call => call.Categories[0])
        .Select(calls => $"{calls.Key} has the tokens of {Figures.Plural(calls.Count(), "call")} shared with {string.Join(", ", calls.SelectMany(call => call.Categories.Skip(1)).Distinct())}.");
}
