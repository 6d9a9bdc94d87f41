using LearningItems.Generation.Accounting;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>How the categories of a run stand; tells the caller after every call. Used by the coordinating thread only.</summary>
internal sealed class CategoryProgress(PreparedRun run, IProgress<GenerationProgress>? receiver, RunEnvironment environment)
{
    private readonly Dictionary<LearningItemCategory, GenerationProgress> _standing = run.Works.ToDictionary(
        work => work.Category,
        work => new GenerationProgress { Category = work.Category, CallsPlanned = run.Batches.Count(batch => batch.Asks.Any(ask => ask.Work == work)) });

    public void Started(PlannedBatch batch)
    {
        if (batch.Number > run.Batches.Count)
        {
            Update(batch, standing => standing with { CallsPlanned = standing.CallsPlanned + 1 });
        }
    }

    public void Arrived(LearningItemCategory category, bool isAccepted)
    {
        if (isAccepted)
        {
            _standing[category] = _standing[category] with { Items = _standing[category].Items + 1 };
        }
    }

    /// <summary>A call has ended. Its tokens stand with its first category; the report shares them out.</summary>
    public IReadOnlyList<GenerationProgress> Ended(CallEnd end)
    {
        Update(end.Batch, standing => standing with { CallsDone = standing.CallsDone + 1, Elapsed = environment.Elapsed });
        var first = end.Batch.Asks[0].Category;
        _standing[first] = _standing[first] with { InputTokens = _standing[first].InputTokens + end.Usage.Input, OutputTokens = _standing[first].OutputTokens + end.Usage.Output };
        var standings = end.Batch.Asks.Select(ask => _standing[ask.Category]).ToList();
        standings.ForEach(Tell);
        return standings;
    }

    private void Update(PlannedBatch batch, Func<GenerationProgress, GenerationProgress> change)
    {
        foreach (var ask in batch.Asks)
        {
            _standing[ask.Category] = change(_standing[ask.Category]);
        }
    }

    private void Tell(GenerationProgress standing)
    {
        try
        {
            receiver?.Report(standing);
        }
#pragma warning disable CA1031 // a display that fails must not cost the run its paid replies
        catch (Exception exception)
#pragma warning restore CA1031
        {
            RunLog.ProgressFailed(environment.Logger, exception);
        }
    }
}
