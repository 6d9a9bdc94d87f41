using LearningItems.Generation;

namespace LearningItems.Web.Lists;

/// <summary>What a plan says of calls and price, without the sources of its calls.</summary>
internal sealed record PlanView
{
    public required IReadOnlyList<PlannedCategory> Categories { get; init; }

    public required int Calls { get; init; }

    public required long InputTokens { get; init; }

    public required TokenRange OutputTokens { get; init; }

    public CostRange? Cost { get; init; }

    public required LoopComparison Loop { get; init; }

    public static PlanView Of(GenerationPlan plan) => new()
    {
        Categories = plan.Categories,
        Calls = plan.Calls.Count,
        InputTokens = plan.InputTokens,
        OutputTokens = plan.OutputTokens,
        Cost = plan.Cost,
        Loop = plan.Loop,
    };
}
