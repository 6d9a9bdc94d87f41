using LearningItems.Generation.Accounting;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Recovery;

/// <summary>What is done about the sources of a call that no accepted item covers.</summary>
internal abstract record Remedy
{
    /// <summary>Whether the sources end without loss, and the ask brings nothing more.</summary>
    public bool EndsWithoutLoss => this is Settle { Outcome: var outcome } && !outcome.IsIncomplete();

    /// <summary>Nothing more: the sources end so.</summary>
    public sealed record Settle(SourceOutcome Outcome, string? Reason) : Remedy;

    /// <summary>Each source is asked for again, together with others of the category, unless it was asked for often enough.</summary>
    /// <param name="MissingReason">Why a source has no item, where no draft for it was rejected.</param>
    /// <param name="BroughtNothing">Whether no draft was usable and no rejected one named a source: then the model is told, to change the request.</param>
    /// <param name="NeedsRoom">Whether the reply was cut before its first item: the next call gets a higher output limit.</param>
    /// <param name="Cause">Why sources without a rejected draft are asked for again.</param>
    public sealed record AskEach(string MissingReason, bool BroughtNothing, bool NeedsRoom, FollowUpCause Cause = FollowUpCause.Missing) : Remedy;

    /// <summary>The whole ask is made again.</summary>
    /// <param name="Correction">What was wrong, for the model; empty where the request differs anyway.</param>
    /// <param name="NeedsRoom">Whether the reply was cut before its first item: the next call gets a higher output limit.</param>
    public sealed record AskWhole(string Correction, bool NeedsRoom) : Remedy;

    /// <summary>The sources are asked for in two halves, to find the one that the provider refuses or finds too long.</summary>
    public sealed record Split : Remedy;

    /// <summary>Nothing: the run has ended before the call was sent, and its end settles all such sources.</summary>
    public sealed record Leave : Remedy;
}

/// <summary>Which remedy a call's end calls for.</summary>
internal static class Remedies
{
    /// <summary>Follow-ups a source is worth. With 7 % of items failing, three leave 5 of 20,000 sources uncovered; a fourth would gain little.</summary>
    public const int MostFollowUps = 3;

    /// <summary>Follow-ups after replies that were cut or broke off before a source, beside those after whole replies.</summary>
    public const int MostFollowUpsAfterCuts = 4;

    /// <summary>Follow-ups after replies that were no list of items, beside those after whole replies.</summary>
    public const int MostFollowUpsAfterNoAnswer = 3;

    /// <summary>Follow-ups after rejections: a model that was told twice what is wrong does not know better.</summary>
    public const int MostRejectionFollowUps = 2;

    public static Remedy Of(Ask ask, CallEnd end, AskTally tally, bool hasStrays = false) => end switch
    {
        CallEnd.Cancelled cancelled => new Remedy.Settle(
            SourceOutcome.Cancelled, cancelled.Attempts > 0 ? "the run was cancelled while the call was on its way" : "the run was cancelled before the call was made"),
        CallEnd.Failed failed => OfFailure(ask, failed),
        CallEnd.Unserved unserved => ask.Round < MostFollowUps
            ? new Remedy.AskWhole(string.Empty, NeedsRoom: false)
            : new Remedy.Settle(SourceOutcome.Failed, unserved.Exception.Message),
        CallEnd.Halted => new Remedy.Leave(),
        CallEnd.Answered { IsRefusal: true } when !ask.Work.IsOnePerSource && tally.Usable > 0 =>
            new Remedy.Settle(SourceOutcome.Unused, "the model refused to go on (content filter)"),
        CallEnd.Answered { IsRefusal: true } answer => Narrow(ask, answer, SourceOutcome.Refused, "the model refused to answer (content filter)"),
        CallEnd.Answered answer => ask.Work.IsOnePerSource ? OfMissing(answer, tally) : OfPattern(ask, answer, tally, hasStrays),
        _ => throw new InvalidOperationException($"Unknown end of a call: {end.GetType().Name}."),
    };

    private static Remedy OfFailure(Ask ask, CallEnd.Failed failed)
    {
        var reason = $"the call failed: {FailureText.Of(failed.Exception)}{(failed.Failure.RetryAfter is { } wait ? $" (the server asks to wait {wait})" : string.Empty)}";
        return failed.Failure.Kind switch
        {
            ChatFailureKind.ContextExceeded => Narrow(ask, failed, SourceOutcome.Failed, reason),
            ChatFailureKind.Refused => Narrow(ask, failed, SourceOutcome.Refused, reason),
            _ => new Remedy.Settle(SourceOutcome.Failed, reason),
        };
    }

    // The request as it was would fail again: its asks apart, then their sources in halves.
    private static Remedy Narrow(Ask ask, CallEnd end, SourceOutcome last, string reason) =>
        end.Call.Asks.Count > 1 ? new Remedy.AskWhole(string.Empty, NeedsRoom: false)
        : ask.Sources.Count > 1 ? new Remedy.Split()
        : new Remedy.Settle(last, reason);

    private static Remedy OfMissing(CallEnd.Answered answer, AskTally tally) => new Remedy.AskEach(
        answer.Left is { } left ? left
        : answer.WasReasoning ? WhileReasoning(answer)
        : answer.IsAtLimit ? $"the reply was cut before this row (output limit {answer.Call.MaxOutputTokens} tokens)"
        : answer.WasCut ? "the reply broke off before this row"
        : answer.HasArray ? "the reply has no item for this row"
        : "the reply has no list of items",
        BroughtNothing: tally.Usable == 0 && (!tally.RejectionHasSource || tally.HasUnreadable),
        NeedsRoom: answer.IsAtLimit && tally.Drafts == 0,
        Cause: answer.WasCut ? FollowUpCause.Cut : answer.HasArray ? FollowUpCause.Missing : FollowUpCause.NoAnswer);

    private static string WhileReasoning(CallEnd.Answered answer) =>
        $"the reply was cut while the model was still reasoning ({answer.ReasoningTokens} of the {answer.Call.MaxOutputTokens} tokens it may write): raise MaxOutputTokens or ReasoningTokenAllowance";

    private static Remedy OfPattern(Ask ask, CallEnd.Answered answer, AskTally tally, bool hasStrays)
    {
        var cut = answer.Left ?? (answer.WasReasoning ? WhileReasoning(answer)
            : answer.IsAtLimit ? $"the reply was cut after {tally.Drafts} items (output limit {answer.Call.MaxOutputTokens} tokens)"
            : $"the reply broke off after {tally.Drafts} items");
        // Items that a journal keeps of the same ask count: the call was made again for the rest, and there may be no rest.
        if (tally.Usable > 0 || ask.Work.KeptOf(ask.Sources) > 0)
        {
            return new Remedy.Settle(SourceOutcome.Unused, answer.WasCut ? cut : null);
        }

        // Where no rejected draft names a source, none of the sources is rejected: the ask has failed.
        var (outcome, reason, rounds) = tally.Drafts > 0
                ? (tally.RejectionHasSource ? SourceOutcome.Rejected : SourceOutcome.Failed, $"none of the reply's {tally.Drafts} items was usable: {tally.Rejection}", MostRejectionFollowUps)
            : answer.WasCut ? (SourceOutcome.Failed, cut, MostFollowUps)
            : hasStrays ? (SourceOutcome.Failed, "items of the reply name no category it was asked for", MostRejectionFollowUps)
            : answer.HasArray ? (SourceOutcome.NotApplicable, "the model found nothing to teach", 0)
            : (SourceOutcome.Failed, "the reply has no list of items", MostFollowUps);
        // The reason names the round, so that a model that fails alike again does not get the same request again.
        return ask.Round < rounds
            ? new Remedy.AskWhole(ask.Round == 0 ? reason : $"in call {ask.Round + 1} {reason}", NeedsRoom: answer.IsAtLimit && tally.Drafts == 0)
            : new Remedy.Settle(outcome, reason);
    }
}
