using LearningItems.Generation.Journal;
using LearningItems.Generation.Opinion;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Planning;

/// <summary>A request that is valid, with what each category has to do for it; no call is planned yet.</summary>
internal sealed record PreparedRequest(
    GenerationRequest Request,
    LanguageProfile Language,
    IReadOnlyList<CategoryWork> Works,
    PromptBuilder Prompts,
    BatchPlanner Planner,
    CourseKnowledge Course)
{
    /// <param name="request">The request.</param>
    /// <param name="strategies">The categories there are.</param>
    /// <param name="options">How to work.</param>
    /// <param name="concurrency">Calls in flight at once; null for what the options say.</param>
    /// <param name="runFaults">What is wrong with the run beside the request; told with what is wrong with the request.</param>
    /// <param name="opinion">How a second opinion is asked for; null for none.</param>
    /// <exception cref="InvalidGenerationRequestException">The request or the run is not valid; the exception names every value that is not.</exception>
    public static PreparedRequest Prepare(GenerationRequest request, StrategySet strategies, LearningItemGenerationOptions options, int? concurrency = null, IEnumerable<string>? runFaults = null, SecondOpinionOptions? opinion = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        InvalidGenerationRequestException.ThrowIfAny([.. RequestValidation.FaultsOf(request), .. strategies.FaultsOf(request.Categories), .. runFaults ?? []]);
        var wanted = strategies.For(request.Categories);
        var language = LanguageProfiles.Find(request.Language, options.LanguageProfiles);
        InvalidGenerationRequestException.ThrowIfAny([.. FieldClashes(wanted, language)]);
        var course = new CourseKnowledge(request, language, LanguageProfiles.Find(request.InstructionLanguage, options.LanguageProfiles), LanguageProfiles.FunctionWords, options.CharacterComponents);
        var selector = new SourceSelector(request, language, SourceIntake.TakeIn(request, language.CaseRule), new ExistingItemIndex(request, language.CaseRule), new ReviewIndex(request.Reviewed, language.CaseRule));
        var instructionLanguage = LanguageProfiles.NameOf(request.InstructionLanguage, [.. options.LanguageProfiles]);
        var prompts = new PromptBuilder(request, language, instructionLanguage);
        return new PreparedRequest(request, language, [.. wanted.Select(selector.Select)], prompts, new BatchPlanner(request, language, prompts, options, concurrency ?? options.MaxConcurrency, options.TokenCounter()), course)
        {
            Opinion = opinion is null ? null : new OpinionPlanner(new OpinionPrompt(request, language, instructionLanguage), options, options.TokenCounter(), opinion.Prices),
        };
    }

    /// <summary>Plans the calls for a second opinion; null where none is asked for.</summary>
    public OpinionPlanner? Opinion { get; private init; }

    /// <summary>The keys of each category's work in a journal.</summary>
    public IReadOnlyDictionary<LearningItemCategory, WorkKeys> Keys(RunModel model, ChatClientMetadata? client) =>
        Works.Where(work => work.Accountable.Count > 0).ToDictionary(work => work.Category, work => new WorkKeys(work, Request, Prompts, model, client));

    /// <summary>Plans the calls.</summary>
    /// <param name="kept">What a journal keeps, for which no calls are planned; null without a journal.</param>
    /// <param name="shared">What other runs share, for which no calls are planned either; null without an item store.</param>
    public PreparedRun ToRun(JournalIndex? kept = null, SharedIndex? shared = null)
    {
        var isOnItsWay = kept?.OnTheirWay();
        IReadOnlyList<CategoryWork> works = [.. Works.Select(work => Awaiting(Sharing(Without(work, kept), shared), isOnItsWay))];
        return new PreparedRun(Request, Language, works, Planner.Plan(works), Prompts, Planner, Course, Planner.Loop(works), kept, shared) { Opinion = Opinion };
    }

    private static CategoryWork Without(CategoryWork work, JournalIndex? kept) =>
        kept is null ? work : work.Without(source => kept.IsKept(work.Category, source), kept.ItemsOf(work));

    private static CategoryWork Awaiting(CategoryWork work, Func<LearningItemCategory, Source, bool>? isOnItsWay) =>
        isOnItsWay is null ? work : work.Awaiting(source => isOnItsWay(work.Category, source));

    private static CategoryWork Sharing(CategoryWork work, SharedIndex? shared) =>
        shared is null ? work : work.Sharing(source => shared.IsFound(work.Category, source), source => shared.IsAwaited(work.Category, source));

    // A strategy may have other fields in each language, so only now that the language is known to be one.
    private static IEnumerable<string> FieldClashes(IEnumerable<LearningItemStrategy> strategies, LanguageProfile language)
    {
        foreach (var strategy in strategies)
        {
            var names = strategy.FieldsFor(language).Select(field => field.Name).ToList();
            if (names.Find(name => ReplyFields.Reserved.Contains(name) || names.Count(other => other == name) > 1) is { } clash)
            {
                yield return $"The draft field '{clash}' of {strategy.Category} has the name of another field of the reply. Rename it; reserved are {string.Join(", ", ReplyFields.Reserved)}.";
            }
        }
    }
}
