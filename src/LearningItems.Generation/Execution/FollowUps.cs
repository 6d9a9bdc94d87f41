using LearningItems.Generation.Accounting;
using LearningItems.Generation.Recovery;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>Does what a remedy says about the sources that a call left uncovered: settles them in the ledger, or puts them into the queue of calls.</summary>
internal sealed class FollowUps(IEnumerable<CategoryWork> works, CallQueue queue)
{
    private readonly Dictionary<LearningItemCategory, FollowUpHistory> _histories = works.ToDictionary(work => work.Category, _ => new FollowUpHistory());

    /// <summary>Notes how often a source was asked for in batches before.</summary>
    public void NoteAsked(LearningItemCategory category, Source source, int times) => _histories[category].NoteAsked(source, times);

    private const string Unreadable = "the items of the reply were not valid JSON";

    /// <param name="remedy">What is to be done.</param>
    /// <param name="ask">The ask whose call has ended.</param>
    /// <param name="callNumber">The number of the call.</param>
    /// <param name="ledger">The ledger of the ask's category.</param>
    public void Apply(Remedy remedy, Ask ask, int callNumber, CategoryLedger ledger)
    {
        var history = _histories[ask.Category];
        var open = ledger.Open(ask);
        switch (remedy)
        {
            case Remedy.Settle settle:
                ledger.Settle(open, settle.Outcome, settle.Reason);
                break;
            case Remedy.AskEach each:
                foreach (var source in open)
                {
                    var rejection = ledger.RejectionIn(source, callNumber);
                    if (history.TryAskAgain(source, rejection is null ? each.Cause : FollowUpCause.Rejected, each.BroughtNothing ? (rejection is null ? each.MissingReason : Unreadable) : null))
                    {
                        queue.AskAgain(ask.Category, new PooledSource(source, history.RejectionTold(source, ledger.LastRejection(source)), history.FaultTold(source), each.NeedsRoom ? ask.WithRoom().OutputFactor : ask.OutputFactor));
                    }
                    else
                    {
                        ledger.Settle([source], rejection is null ? SourceOutcome.Failed : SourceOutcome.Rejected, each.MissingReason);
                    }
                }

                break;
            case Remedy.AskWhole whole:
                queue.AskWhole(ask, whole.Correction, whole.NeedsRoom);
                break;
            case Remedy.Split when open.Count > 0:
                queue.Split(ask, [.. open.Select(source => new PooledSource(source, ledger.LastRejection(source), history.FaultTold(source)))]);
                break;
        }
    }
}
