using LearningItems.Generation.Journal;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Planning;

/// <summary>A request made ready to run: the same object is what the plan shows and what the run sends.</summary>
/// <param name="Request">The request.</param>
/// <param name="Language">The profile of its language.</param>
/// <param name="Works">What each category has to do.</param>
/// <param name="Calls">The calls.</param>
/// <param name="Prompts">Writes the prompts.</param>
/// <param name="Planner">Plans calls for what is to be asked again.</param>
/// <param name="Course">What the checks know of the course.</param>
/// <param name="Loop">What a loop would send.</param>
/// <param name="Kept">What a journal keeps of the run; null without a journal.</param>
/// <param name="Shared">What the run shares with others; null without an item store.</param>
internal sealed record PreparedRun(
    GenerationRequest Request,
    LanguageProfile Language,
    IReadOnlyList<CategoryWork> Works,
    IReadOnlyList<Call> Calls,
    PromptBuilder Prompts,
    BatchPlanner Planner,
    CourseKnowledge Course,
    LoopComparison Loop,
    JournalIndex? Kept,
    SharedIndex? Shared)
{
    /// <summary>What a category has to do.</summary>
    public CategoryWork WorkOf(LearningItemCategory category) => Works.First(work => work.Category == category);

    public GenerationPlan ToPlan(TokenPrices? prices)
    {
        var calls = Calls.Select(call => call.ToPlannedCall()).ToList();
        return new GenerationPlan
        {
            Categories = [.. Works.Select(ToPlannedCategory)],
            Calls = calls,
            Loop = Loop,
            Cost = Cost(calls, prices),
            BatchCost = Cost(calls, prices?.InBatches()),
        };
    }

    private static CostRange? Cost(List<PlannedCall> calls, TokenPrices? prices)
    {
        var input = calls.Sum(call => (long)call.InputTokens);
        return prices is null ? null : new CostRange(
            prices.Cost(input, 0, calls.Sum(call => call.OutputTokens.Low)),
            prices.Cost(input, 0, calls.Sum(call => call.OutputTokens.High)));
    }

    private PlannedCategory ToPlannedCategory(CategoryWork work)
    {
        var asks = Calls.SelectMany(call => call.Asks).Where(ask => ask.Work == work).ToList();
        var items = new ItemRange(asks.Sum(ask => ask.Items.Low), asks.Sum(ask => ask.Items.High));
        return new PlannedCategory
        {
            Category = work.Category,
            Sources = work.Sources.Count,
            Offered = work.Offered.Count,
            Calls = asks.Count,
            Items = items,
            SkippedReason = work.SkippedReason,
            Kept = work.Sources.Count(source => source.IsKept || source.IsShared || source.IsReviewed),
            Awaited = work.Sources.Count(source => source.IsAwaited),
            AskedAgainReason = Kept?.AskedAgainReason(work.Category),
        };
    }
}
