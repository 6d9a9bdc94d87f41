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
    /// <summary>Plans the calls for a second opinion; null where none is asked for.</summary>
    public OpinionPlanner? Opinion { get; init; }

    /// <summary>What a call says.</summary>
    public Prompt PromptOf(Call call) => call.IsSecondOpinion ? Opinion!.PromptOf(call) : Prompts.Build(call);

    /// <summary>The same run with another way to count tokens.</summary>
    public PreparedRun CountingWith(Func<string, int> counter) => this with { Planner = Planner.CountingWith(counter), Opinion = Opinion?.CountingWith(counter) };

    /// <summary>What a category has to do.</summary>
    public CategoryWork WorkOf(LearningItemCategory category) => Works.First(work => work.Category == category);

    public GenerationPlan ToPlan(TokenPrices? prices)
    {
        var calls = Calls.Select(call => call.ToPlannedCall()).ToList();
        var opinions = Opinion is null ? [] : Works.Select(work => PlannedOpinion(work, Opinion)).OfType<PlannedOpinion>().ToList();
        return new GenerationPlan
        {
            Categories = [.. Works.Select(ToPlannedCategory)],
            Calls = calls,
            Loop = Loop,
            SecondOpinions = opinions,
            Cost = Sum(Cost(calls, prices), opinions.Count == 0 ? default(CostRange) : Cost(opinions, Opinion?.Prices)),
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

    private static CostRange? Cost(List<PlannedOpinion> opinions, TokenPrices? prices)
    {
        var input = opinions.Sum(opinion => opinion.InputTokens);
        return prices is null ? null : new CostRange(
            prices.Cost(input, 0, opinions.Sum(opinion => opinion.OutputTokens.Low)),
            prices.Cost(input, 0, opinions.Sum(opinion => opinion.OutputTokens.High)));
    }

    private static CostRange? Sum(CostRange? first, CostRange? second) => first is null || second is null ? null : new CostRange(first.Value.Low + second.Value.Low, first.Value.High + second.Value.High);

    // The items that come, and those that earlier runs left without an opinion.
    private PlannedOpinion? PlannedOpinion(CategoryWork work, OpinionPlanner planner)
    {
        var asks = Calls.SelectMany(call => call.Asks).Where(ask => ask.Work == work).ToList();
        var kept = work.Sources.Count(source => source.IsShared) + Math.Max(0, (Kept?.KeptItemsOf(work) ?? 0) - (Kept?.Opinions.CountOf(work.Category) ?? 0));
        var items = new ItemRange(asks.Sum(ask => ask.Items.Low) + kept, asks.Sum(ask => ask.Items.High) + kept);
        return items.High == 0 ? null : planner.Plan(work, items, Planner.TokensPerItem(work));
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
