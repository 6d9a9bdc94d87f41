using LearningItems.Generation.Work;

namespace LearningItems.Generation.Recovery;

/// <summary>
/// How often the sources of a category were asked for again and what the model was told, so that no source is asked for without end and no two
/// requests are the same.
/// </summary>
internal sealed class FollowUpHistory
{
    // A longer one is cut in the prompt, and what stands behind it with it.
    private const int LongestBefore = 180;

    private readonly Dictionary<Source, Past> _pasts = [];

    /// <summary>Notes how often a source was asked for in batches before: the first of them was no follow-up.</summary>
    public void NoteAsked(Source source, int times)
    {
        if (times > 1)
        {
            _pasts[source] = new Past(Whole: times - 1, Rejected: 0, Cut: 0, NoAnswer: 0, FaultTold: null);
        }
    }

    /// <summary>Notes that a source is to be asked for again.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cause">Why.</param>
    /// <param name="fault">What was wrong with the whole reply, for the model to be told; null where nothing was.</param>
    /// <returns>False where the source was asked for as often as one is worth.</returns>
    public bool TryAskAgain(Source source, FollowUpCause cause, string? fault)
    {
        var past = _pasts.GetValueOrDefault(source);
        var now = cause switch
        {
            FollowUpCause.Cut => past with { Cut = past.Cut + 1 },
            FollowUpCause.NoAnswer => past with { NoAnswer = past.NoAnswer + 1 },
            FollowUpCause.Rejected => past with { Whole = past.Whole + 1, Rejected = past.Rejected + 1 },
            _ => past with { Whole = past.Whole + 1 },
        };
        if (now.Whole > Remedies.MostFollowUps || now.Rejected > Remedies.MostRejectionFollowUps || now.Cut > Remedies.MostFollowUpsAfterCuts || now.NoAnswer > Remedies.MostFollowUpsAfterNoAnswer)
        {
            return false;
        }

        _pasts[source] = fault is null ? now : now with { FaultTold = now.All == 1 ? fault : $"in call {now.All} {fault}" };
        return true;
    }

    /// <summary>
    /// What the model is told of the replies that brought nothing for a source; null while there was none. Kept for all later calls, so that no
    /// request is the same as one before.
    /// </summary>
    public string? FaultTold(Source source) => _pasts.GetValueOrDefault(source).FaultTold;

    /// <summary>What the model is told of a rejection: where it is the second, that too, so that no request is the same as the one before.</summary>
    public string? RejectionTold(Source source, string? rejection) =>
        rejection is null || _pasts.GetValueOrDefault(source).Rejected < 2 ? rejection
        : rejection.Length > LongestBefore ? $"once more: {rejection}"
        : $"{rejection} (once more)";

    // After replies that were read to their end, with those of them that had a draft; after cuts; after replies that were no answer.
    private readonly record struct Past(int Whole, int Rejected, int Cut, int NoAnswer, string? FaultTold)
    {
        public int All => Whole + Cut + NoAnswer;
    }
}
