using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>Runs against a faulty client, and what came of them.</summary>
internal sealed record FaultyRun(GenerationResult Result, FaultyChatClient Client)
{
    public GenerationFigures Totals => Result.Report.Totals;

    /// <summary>Outcomes as text, counted: "covered 7, rejected 1".</summary>
    public string Outcomes => string.Join(", ", Result.Ledger.Entries.GroupBy(entry => entry.Outcome).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}".ToLowerInvariant()));

    public static LearningItemGenerationOptions Options(bool streaming) => new()
    {
        MaxConcurrency = 1,
        UseStreaming = streaming,
        ClassifyFailure = ProviderException.Classify,
        StallTimeout = OrderedTimeProvider.Stall,
        CallTimeout = streaming ? TimeSpan.FromHours(1) : TimeSpan.FromMinutes(5), // a stream is stopped by its stall
    };

    public static async Task<FaultyRun> OfAsync(FaultyChatClient client, StrikingTimeProvider clock, GenerationRequest request, LearningItemGenerationOptions options) =>
        new(await new LearningItemGenerator(client, options, timeProvider: clock).GenerateAsync(request), client);

    /// <summary>A run with several calls at once, in the one order of the clock.</summary>
    public static async Task<FaultyRun> InOrderAsync(FaultyChatClient client, OrderedTimeProvider clock, GenerationRequest request, LearningItemGenerationOptions options)
    {
        var generator = new LearningItemGenerator(client, options, timeProvider: clock) { Random = clock.NextDouble };
        var updates = clock.Read(generator.GenerateStreamingAsync(request));
        return new FaultyRun(await Updates.Replay(updates).ToGenerationResultAsync(), client);
    }

    /// <summary>A run over so many words, one call at a time.</summary>
    public static Task<FaultyRun> OfWordsAsync(int words, bool streaming, Func<int, Fault> script, Func<int, bool>? isHard = null, int mostRows = 0)
    {
        var clock = new StrikingTimeProvider();
        var sources = Sources.Words(words);
        var hard = sources.Where((_, index) => isHard?.Invoke(index) ?? false).Select(source => source.Text).ToHashSet();
        var client = new FaultyChatClient((number, _) => script(number), clock) { IsHard = hard.Contains, MostRows = mostRows };
        return OfAsync(client, clock, Sources.Request(sources, LearningItemCategory.Vocab), Options(streaming));
    }
}
