using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>Which categories are asked for only in calls of others: the tokens of a call stand with its first category.</summary>
internal sealed class SharedCalls(GenerationPlan plan)
{
    private readonly HashSet<LearningItemCategory> _owners = [.. plan.Calls.Select(call => call.Categories[0])];

    /// <summary>The calls whose tokens stand with a category.</summary>
    public IReadOnlyList<PlannedCall> OwnedBy(LearningItemCategory category) => [.. plan.Calls.Where(call => call.Categories[0] == category)];

    /// <summary>The category that has the tokens of another; null when it has its own.</summary>
    public string? OwnerOf(LearningItemCategory category) =>
        _owners.Contains(category) ? null : plan.Calls.FirstOrDefault(call => call.Categories.Contains(category))?.Categories[0].Value;

    /// <summary>A sentence for each category that others share calls with.</summary>
    public IEnumerable<string> Describe() => plan.Calls
        .Where(call => call.Categories.Count > 1)
        .GroupBy(call => call.Categories[0])
        .Select(calls => $"{calls.Key} has the tokens of {Figures.Plural(calls.Count(), "call")} shared with {string.Join(", ", calls.SelectMany(call => call.Categories.Skip(1)).Distinct())}.");
}
