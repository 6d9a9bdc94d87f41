namespace LearningItems.Generation;

/// <summary>
/// What happens in a run, as it happens. A closed hierarchy: <see cref="RunStarted"/> comes first and <see cref="RunFinished"/> last;
/// new kinds may come between them, so let unknown ones pass.
/// </summary>
public abstract record GenerationUpdate
{
    private protected GenerationUpdate()
    {
    }
}

/// <summary>The run begins; nothing is sent yet.</summary>
/// <param name="Plan">What the first round will send.</param>
public sealed record RunStarted(GenerationPlan Plan) : GenerationUpdate;

/// <summary>A call leaves.</summary>
/// <param name="Call">The call.</param>
/// <param name="IsFollowUp">Whether it asks again for what earlier calls did not bring.</param>
public sealed record CallStarted(PlannedCall Call, bool IsFollowUp) : GenerationUpdate;

/// <summary>A planned call was changed before it left, because real replies are longer than expected.</summary>
/// <param name="Planned">The call as it was planned.</param>
/// <param name="Calls">The calls that take its place: one with a higher output limit, or several smaller ones.</param>
public sealed record PlanChanged(PlannedCall Planned, IReadOnlyList<PlannedCall> Calls) : GenerationUpdate;

/// <summary>A call waits before it is tried again.</summary>
/// <param name="CallNumber">The call's number.</param>
/// <param name="Failure">What it met.</param>
/// <param name="Delay">How long it waits; at a rate limit every call waits with it.</param>
public sealed record CallRetrying(int CallNumber, ChatFailure Failure, TimeSpan Delay) : GenerationUpdate;

/// <summary>An item is accepted. Its reply may still be being written.</summary>
/// <param name="Item">The item.</param>
public sealed record ItemAccepted(GeneratedItem Item) : GenerationUpdate
{
    /// <summary>Whether a journal kept it from an earlier run: nothing is paid for it now.</summary>
    public bool IsKept { get; init; }
}

/// <summary>A draft failed a check or repeats an item.</summary>
/// <param name="Draft">The draft with what was found.</param>
public sealed record DraftRejected(RejectedDraft Draft) : GenerationUpdate;

/// <summary>A call failed for good.</summary>
/// <param name="Failure">The call and its exception.</param>
public sealed record CallFailed(CallFailure Failure) : GenerationUpdate;

/// <summary>How categories stand after a call.</summary>
/// <param name="Progress">One entry per category of the call.</param>
public sealed record CallFinished(IReadOnlyList<GenerationProgress> Progress) : GenerationUpdate;

/// <summary>The run has ended, be it complete, incomplete or cancelled.</summary>
/// <param name="Report">The figures.</param>
/// <param name="Ledger">What became of every source.</param>
public sealed record RunFinished(GenerationReport Report, SourceLedger Ledger) : GenerationUpdate;
