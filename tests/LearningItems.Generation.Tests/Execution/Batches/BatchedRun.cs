using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Journal;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Time.Testing;

namespace LearningItems.Generation.Tests.Execution.Batches;

/// <summary>A run in batches over a provider in memory, of which each step may be made by another process.</summary>
internal sealed class BatchedRun
{
    public static readonly TokenPrices Prices = new(2, 10);

    public BatchedRun(Func<SentCall, string>? answer = null) => Provider = new BatchProvider(answer ?? ModelReplies.Good);

    public BatchProvider Provider { get; init; }

    public MemoryJournal Journal { get; } = new();

    public FakeTimeProvider Time { get; } = new();

    public GenerationRequest Request { get; init; } = Sources.Request(
        [.. Sources.Words(45), .. Sources.GrammarPoints(12)], LearningItemCategory.Vocab, LearningItemCategory.Grammar, LearningItemCategory.Idiom, LearningItemCategory.Pronunciation);

    public GenerationBudget? Budget { get; init; }

    public int OnlineTail { get; init; }

    /// <summary>Makes what is made at once; nothing is by default.</summary>
    public IChatClient Client { get; init; } = new FakeChatClient(_ => throw new InvalidOperationException("asked at once"));

    public LearningItemGenerationOptions Options { get; } = new() { Prices = Prices };

    public IBatchedLearningItemGenerator Process() => new BatchedLearningItemGenerator(Online(Client), Provider);

    public LearningItemGenerator Online(IChatClient client) => new(client, Options, timeProvider: Time);

    public Task<BatchAdvance> AdvanceAsync(GenerationRequest? request = null) =>
        Process().AdvanceAsync(request ?? Request, new GenerationRunOptions { Journal = Journal, Budget = Budget, OnlineTail = OnlineTail });

    /// <summary>Steps until there is a result.</summary>
    public async Task<GenerationResult> FinishAsync(GenerationRequest? request = null, int most = 40)
    {
        for (var step = 0; step < most; step++)
        {
            var advance = await AdvanceAsync(request);
            if (advance.Result is { } result)
            {
                return result;
            }

            Time.Advance(advance.LookAgainAt!.Value - Time.GetUtcNow());
        }

        throw new InvalidOperationException($"no result after {most} steps");
    }

    public static IReadOnlyList<string> Items(GenerationResult result) =>
        [.. result.Items.Select(item => LearningItemJson.Serialize(item with { Item = item.Item with { CreatedAt = default } })).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Ledger(GenerationResult result) => [.. result.Ledger.Entries.Select(entry => LearningItemJson.Serialize(entry))];
}
