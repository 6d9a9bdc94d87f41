using LearningItems.Generation.Work;

namespace LearningItems.Generation.Recovery;

/// <summary>
/// How often the sources of a category were asked for again and what the model was told, so that no source is asked for without end and no two
/// requests are the same.
/// </summary>
internal sealed class FollowUpHistory
{
    private readonly Dictionary<Source, Past> _pasts = [];

    /// <summary>Notes that a source is to be asked for again.</summary>
    /// <param name="source">The source.</param>
    /// <param name="afterRejection">Whether the call brought a draft of the source that was rejected.</param>
    /// <param name="afterCut">Whether the reply was cut or broke off before the source.</param>
    /// <param name="fault">What was wrong with the whole reply, for the model to be told; null where nothing was.</param>
    /// <returns>False where the source was asked for as often as one is worth.</returns>
    public bool TryAskAgain(Source source, bool afterRejection, bool afterCut, string? fault)
    {
        var past = _pasts.GetValueOrDefault(source);
        if ((afterCut ? past.AfterCuts >= Remedies.MostFollowUpsAfterCuts : past.FollowUps - past.AfterCuts >= Remedies.MostFollowUps) || (afterRejection && past.AfterRejections >= Remedies.MostRejectionFollowUps))
        {
            return false;
        }

        var followUps = past.FollowUps + 1;
        _pasts[source] = new Past(
            followUps,
            past.AfterRejections + (afterRejection ? 1 : 0),
            past.AfterCuts + (afterCut ? 1 : 0),
            fault is null ? past.FaultTold : followUps == 1 ? fault : $"in call {followUps} {fault}");
        return true;
    }

    /// <summary>
    /// What the model is told of the replies that brought nothing for a source; null while there was none. Kept for all later calls, so that no
    /// request is the same as one before.
    /// </summary>
    public string? FaultTold(Source source) => _pasts.GetValueOrDefault(source).FaultTold;

    private readonly record struct Past(int FollowUps, int AfterRejections, int AfterCuts, string? FaultTold);
}
