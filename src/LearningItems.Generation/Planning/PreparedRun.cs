using LearningItems.Generation.Languages;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Strategies;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Planning;

/// <summary>A request made ready to run: the same object is what the plan shows and what the run sends.</summary>
internal sealed record PreparedRun(
    GenerationRequest Request,
    LanguageProfile Language,
    IReadOnlyList<CategoryWork> Works,
    IReadOnlyList<PlannedBatch> Batches,
    PromptBuilder Prompts,
    BatchPlanner Planner,
    CourseKnowledge Course,
    LoopComparison Loop)
{
    /// <summary>What a journal keeps of the run; null without a journal.</summary>
    public JournalIndex? Kept { get; init; }

    /// <exception cref="ArgumentException">The request is not valid; the message names every value that is not.</exception>
    public static PreparedRun Prepare(GenerationRequest request, StrategySet strategies, LearningItemGenerationOptions options)
    {
        RequestValidation.ThrowIfInvalid(request);
        var wanted = strategies.For(request.Categories);
        var language = LanguageProfiles.Find(request.Language, options.LanguageProfiles);
        ThrowIfFieldsClash(wanted, language);
        var course = new CourseKnowledge(request, language, LanguageProfiles.Find(request.InstructionLanguage, options.LanguageProfiles), options.CharacterComponents);
        var selector = new SourceSelector(request, language, SourceIntake.TakeIn(request, language.CaseRule), new ExistingItemIndex(request, language.CaseRule));
        var works = wanted.Select(selector.Select).ToList();
        var prompts = new PromptBuilder(request, language);
        var planner = new BatchPlanner(request, language, prompts, options, options.TokenCounter());
        return new PreparedRun(request, language, works, planner.Plan(works), prompts, planner, course, planner.Loop(works));
    }

    private static void ThrowIfFieldsClash(IEnumerable<LearningItemStrategy> strategies, LanguageProfile language)
    {
        foreach (var strategy in strategies)
        {
            var names = strategy.FieldsFor(language).Select(field => field.Name).ToList();
            if (names.Find(name => ReplyFields.Reserved.Contains(name) || names.Count(other => other == name) > 1) is { } clash)
            {
                throw new ArgumentException($"The draft field '{clash}' of {strategy.Category} has the name of another field of the reply. Rename it; reserved are {string.Join(", ", ReplyFields.Reserved)}.");
            }
        }
    }

    /// <summary>The same run without what a journal keeps already.</summary>
    public PreparedRun Without(JournalIndex kept)
    {
        var works = Works.Select(work => work.Without(source => kept.IsKept(work.Category, source), kept.ItemsOf(work))).ToList();
        return this with { Works = works, Batches = Planner.Plan(works), Loop = Planner.Loop(works), Kept = kept };
    }

    /// <summary>The keys of each category's work.</summary>
    public IReadOnlyDictionary<LearningItemCategory, WorkKeys> Keys(LearningItemGenerationOptions options, ChatClientMetadata? client) =>
        Works.Where(work => work.Accountable.Count > 0).ToDictionary(work => work.Category, work => new WorkKeys(work, Request, Prompts, options, client));

    public GenerationPlan ToPlan(TokenPrices? prices)
    {
        var calls = Batches.Select(batch => batch.ToPlannedCall()).ToList();
        var input = calls.Sum(call => (long)call.InputTokens);
        return new GenerationPlan
        {
            Categories = [.. Works.Select(ToPlannedCategory)],
            Calls = calls,
            Loop = Loop,
            Cost = prices is null ? null : new CostRange(
                prices.Cost(input, 0, calls.Sum(call => call.OutputTokens.Low)),
                prices.Cost(input, 0, calls.Sum(call => call.OutputTokens.High))),
        };
    }

    private PlannedCategory ToPlannedCategory(CategoryWork work)
    {
        var asks = Batches.SelectMany(batch => batch.Asks).Where(ask => ask.Work == work).ToList();
        var items = new ItemRange(asks.Sum(ask => ask.Items.Low), asks.Sum(ask => ask.Items.High));
        return new PlannedCategory(work.Category, work.Sources.Count, work.Offered.Count, asks.Count, items, work.SkippedReason)
        {
            Kept = work.Accountable.Count - work.Offered.Count,
            AskedAgainReason = Kept?.AskedAgainReason(work.Category),
        };
    }
}
