using System.Runtime.CompilerServices;
using LearningItems.Generation;
using LearningItems.Generation.Postgres;

namespace LearningItems.Fleet.Runs;

/// <summary>How far a run has come, for its heartbeats.</summary>
internal sealed class RunProgress
{
    private readonly Dictionary<LearningItemCategory, long> _tokens = [];
    private FleetProgress _now = new();

    public FleetProgress Now => Volatile.Read(ref _now);

    /// <summary>Counts the updates of a run as they pass by.</summary>
    public async IAsyncEnumerable<GenerationUpdate> CountAsync(IAsyncEnumerable<GenerationUpdate> updates, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var update in updates.WithCancellation(cancellationToken))
        {
            Volatile.Write(ref _now, Next(_now, update));
            yield return update;
        }
    }

    private FleetProgress Next(FleetProgress now, GenerationUpdate update) => update switch
    {
        RunStarted started => now with { CallsPlanned = started.Plan.Calls.Count },
        CallStarted { IsFollowUp: true } => now with { CallsPlanned = now.CallsPlanned + 1 },
        PlanChanged changed => now with { CallsPlanned = now.CallsPlanned + changed.Calls.Count - 1 },
        CallFinished finished => now with { CallsDone = now.CallsDone + 1, UsedTokens = Tokens(finished.Progress) },
        ItemAccepted => now with { Items = now.Items + 1 },
        ItemWithdrawn => now with { Items = now.Items - 1 },
        _ => now,
    };

    private long Tokens(IReadOnlyList<GenerationProgress> progress)
    {
        foreach (var category in progress)
        {
            _tokens[category.Category] = category.InputTokens + category.OutputTokens;
        }

        return _tokens.Values.Sum();
    }
}
