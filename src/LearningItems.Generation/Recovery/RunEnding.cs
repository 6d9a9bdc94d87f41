using LearningItems.Generation.Accounting;

namespace LearningItems.Generation.Recovery;

/// <summary>Decides which failure of a call ends the whole run, and how the sources end that no call has carried by then.</summary>
/// <param name="maxRateLimitWait">How long the run may wait for rate limits together, for the message.</param>
internal sealed class RunEnding(TimeSpan maxRateLimitWait)
{
    // So many failed calls in a row with none that succeeded: the provider is down, and every further call would wait in vain.
    private const int MostFailuresInARow = 5;

    /// <summary>How sources end for which the budget has no call.</summary>
    public static readonly (SourceOutcome Outcome, string Reason) OutOfBudget = (SourceOutcome.BudgetExhausted, "the budget of the run does not suffice for a further call");

    private int _failuresInARow;

    /// <summary>Notes how a call ended.</summary>
    /// <returns>How the run ends by the failure; null where the run goes on.</returns>
    public (SourceOutcome Outcome, string Reason)? Note(CallEnd end)
    {
        var (exception, failure) = end switch
        {
            CallEnd.Failed failed => (failed.Exception, failed.Failure),
            CallEnd.Answered { BrokenBy: { } broken } => broken,
            _ => (null, null),
        };

        // A provider that answers, refuses a request or finds it too long is not down.
        _failuresInARow = end is CallEnd.Answered || failure?.Kind is ChatFailureKind.Refused or ChatFailureKind.ContextExceeded ? 0
            : failure is null ? _failuresInARow
            : _failuresInARow + 1;
        return failure?.Kind switch
        {
            ChatFailureKind.QuotaExhausted or ChatFailureKind.Authentication or ChatFailureKind.InvalidRequest =>
                (SourceOutcome.Failed, $"the run ended: {FailureText.Of(exception!)}"),
            ChatFailureKind.RateLimited when end is CallEnd.Failed =>
                (SourceOutcome.Failed, $"the run ended: the provider's rate limit would have made it wait longer than {maxRateLimitWait} together"),
            not null when _failuresInARow >= MostFailuresInARow =>
                (SourceOutcome.Failed, $"the run ended after {_failuresInARow} failed calls in a row, the last with {FailureText.Of(exception!)}"),
            _ => null,
        };
    }
}
