using LearningItems.Generation.Accounting;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>How the categories of a run stand; tells the caller after every call. Called on the turns of the run's single reader, never twice at once.</summary>
internal sealed class CategoryProgress(PreparedRun run, IProgress<GenerationProgress>? receiver, RunEnvironment environment)
{
    private readonly Callback<GenerationProgress, bool>? _receiver = receiver is null ? null : new Callback<GenerationProgress, bool>(
        standing =>
        {
            receiver.Report(standing);
            return true;
        },
        environment.Options.StallTimeout,
        _ => false,
        exception => RunLog.ProgressFailed(environment.Logger, exception));

    private readonly Dictionary<LearningItemCategory, GenerationProgress> _standing = run.Works.ToDictionary(
        work => work.Category,
        work => new GenerationProgress { Category = work.Category, CallsPlanned = run.Calls.Count(call => call.Asks.Any(ask => ask.Work == work)) });

    public void Started(Call call)
    {
        if (call.Number > run.Calls.Count)
        {
            Update(call, standing => standing with { CallsPlanned = standing.CallsPlanned + 1 });
        }
    }

    public void Arrived(LearningItemCategory category, bool isAccepted)
    {
        if (isAccepted)
        {
            _standing[category] = _standing[category] with { Items = _standing[category].Items + 1 };
        }
    }

    public void Withdrawn(LearningItemCategory category) => _standing[category] = _standing[category] with { Items = _standing[category].Items - 1 };

    /// <summary>A call has ended. Its tokens stand as the ledger has shared them out among its categories.</summary>
    public IReadOnlyList<GenerationProgress> Ended(CallEnd end, RunLedger ledger)
    {
        Update(end.Call, standing => standing with
        {
            CallsDone = standing.CallsDone + 1,
            InputTokens = ledger.UsageOf(standing.Category).Input,
            OutputTokens = ledger.UsageOf(standing.Category).Output,
            Elapsed = environment.Elapsed,
        });
        var standings = end.Call.Asks.Select(ask => _standing[ask.Category]).ToList();
        standings.ForEach(Tell);
        return standings;
    }

    private void Update(Call call, Func<GenerationProgress, GenerationProgress> change)
    {
        foreach (var ask in call.Asks)
        {
            _standing[ask.Category] = change(_standing[ask.Category]);
        }
    }

    // A display that fails must not cost the run its paid replies.
    private void Tell(GenerationProgress standing) => _receiver?.Invoke(standing);
}
