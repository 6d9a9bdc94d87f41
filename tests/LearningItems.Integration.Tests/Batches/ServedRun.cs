using LearningItems.Generation;
using LearningItems.Generation.Anthropic;
using LearningItems.Generation.Files;
using LearningItems.Generation.OpenAI;
using LearningItems.Generation.Tests.Journal;
using LearningItems.Integration.Tests.Runs;
using LearningItems.LoopbackModel;

namespace LearningItems.Integration.Tests.Batches;

/// <summary>A run in batches of sixty words in six calls, through the SDK of a format, on a clock that stands still until the run looks again.</summary>
internal sealed class ServedRun : IAsyncDisposable
{
    public const int Calls = 6;
    private const int Words = 60;

    private readonly IBatchedLearningItemGenerator _generator;
    private readonly GenerationRequest _request;
    private readonly GenerationRunOptions _options = new() { Journal = new MemoryJournal() };

    private ServedRun(ServedProvider provider, IBatchedLearningItemGenerator generator, GenerationRequest request) => (Provider, _generator, _request) = (provider, generator, request);

    public ServedProvider Provider { get; }

    public IReadOnlyList<ReceivedBatch> Batches => Provider.Server.Batches;

    /// <summary>Rows that the model answered, with their category.</summary>
    public IReadOnlyList<string> PaidRows => [.. Provider.Server.Requests.Where(request => request.OutputTokens > 0).SelectMany(PromptRows.Of)];

    public static async Task<ServedRun> StartAsync(WireFormat format, BatchScene scene)
    {
        var words = await WordListReader.ReadAsync(LearningItemsProgram.Hsk1Words, new WordListOptions { Language = "zh" });
        var provider = await ServedProvider.StartServedAsync(format, scene);
        var isOpenAi = format == WireFormat.OpenAi;
        var client = new SchemaStepDown(provider.Online, isOpenAi ? OpenAIFailures.RejectsSchema : AnthropicFailures.RejectsSchema);
        var options = new LearningItemGenerationOptions { ClassifyFailure = isOpenAi ? OpenAIFailures.Classify : AnthropicFailures.Classify };
        var generator = new BatchedLearningItemGenerator(new LearningItemGenerator(client, options, timeProvider: provider.Time), provider.Client);
        return new ServedRun(provider, generator, new GenerationRequest { Language = "zh", Level = ProficiencyLevel.Parse("HSK1"), Sources = [.. words.Sources.Take(Words)], Categories = [LearningItemCategory.Vocab] });
    }

    public Task<BatchAdvance> AdvanceAsync() => _generator.AdvanceAsync(_request, _options);

    public Task<int> CancelAsync() => _generator.CancelAsync(_options);

    /// <summary>Looks as often as it is told to, until there is a result.</summary>
    public async Task<GenerationResult> FinishAsync()
    {
        for (var step = 0; step < 1_000; step++)
        {
            var advance = await AdvanceAsync();
            if (advance.Result is { } result)
            {
                return result;
            }

            Provider.Advance(advance.LookAgainAt!.Value - Provider.Time.GetUtcNow());
        }

        throw new InvalidOperationException("There is no end to it.");
    }

    public ValueTask DisposeAsync() => Provider.DisposeAsync();
}
