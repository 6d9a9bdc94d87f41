using LearningItems.Generation.Planning;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>The calls that other ways make of a course, with the library's own prompts: what differs is how many sources a call has.</summary>
internal sealed class CourseCalls
{
    public CourseCalls(GenerationRequest request) =>
        Run = PreparedRequest.Prepare(request, new StrategySet([]), new LearningItemGenerationOptions { MaxConcurrency = 8 }).ToRun();

    /// <summary>The course as the library prepares it.</summary>
    public PreparedRun Run { get; }

    /// <summary>Items wanted: one a word, or what the library's plan asks of each category at the most.</summary>
    public IReadOnlyDictionary<LearningItemCategory, int> Wanted => Run.Calls.SelectMany(call => call.Asks).GroupBy(ask => ask.Category).ToDictionary(asks => asks.Key, asks => asks.Sum(ask => ask.Items.High));

    /// <summary>A call for each category and so many of its sources.</summary>
    public IEnumerable<Call> OfSources(int count) => Offering.SelectMany(work => work.Offered.Chunk(count).Select(sources => Of([work.Ask(sources)])));

    /// <summary>One call for everything.</summary>
    public Call OfEverything() => Of([.. Offering.Select(work => work.Ask(work.Offered))]);

    public Prompt PromptOf(Call call) => Run.Prompts.Build(call);

    private IEnumerable<CategoryWork> Offering => Run.Works.Where(work => work.Offered.Count > 0);

    private static Call Of(IReadOnlyList<Ask> asks) => new(Number: 0, asks, InputTokens: 0, default, MaxOutputTokens: 0);
}
