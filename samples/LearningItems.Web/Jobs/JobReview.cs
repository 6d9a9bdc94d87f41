using LearningItems.Generation;

namespace LearningItems.Web.Jobs;

/// <summary>What a person decided about the items of a job; of each item what counts, and no more.</summary>
internal sealed class JobReview
{
    private readonly Lock _gate = new();

    public ReviewDecisions Decisions { get; private set; } = new([]);

    /// <summary>Another after every decision and every result: what was exported before is no longer right.</summary>
    public int Version { get; private set; }

    public void Decide(ReviewDecision decision)
    {
        lock (_gate)
        {
            Decisions = new ReviewDecisions([.. Decisions.Last, decision]);
            Version++;
        }
    }

    /// <summary>There is another result.</summary>
    public void Begin()
    {
        lock (_gate)
        {
            Version++;
        }
    }
}
