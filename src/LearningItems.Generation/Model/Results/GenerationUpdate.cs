using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>
/// What happens in a run, as it happens. A closed hierarchy: <see cref="RunStarted"/> comes first and <see cref="RunFinished"/> last;
/// new kinds may come between them, so let unknown ones pass.
/// </summary>
/// <remarks>In JSON an update says what it is by its <c>kind</c>: the name of its type in snake case, such as <c>item_accepted</c>.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(RunStarted), "run_started")]
[JsonDerivedType(typeof(CallStarted), "call_started")]
[JsonDerivedType(typeof(PlanChanged), "plan_changed")]
[JsonDerivedType(typeof(CallRetrying), "call_retrying")]
[JsonDerivedType(typeof(ItemAccepted), "item_accepted")]
[JsonDerivedType(typeof(ItemWithdrawn), "item_withdrawn")]
[JsonDerivedType(typeof(ItemDoubted), "item_doubted")]
[JsonDerivedType(typeof(DraftRejected), "draft_rejected")]
[JsonDerivedType(typeof(CallFailed), "call_failed")]
[JsonDerivedType(typeof(CallFinished), "call_finished")]
[JsonDerivedType(typeof(RunFinished), "run_finished")]
public abstract record GenerationUpdate
{
    private protected GenerationUpdate()
    {
    }
}

/// <summary>The run begins; nothing is sent yet.</summary>
public sealed record RunStarted : GenerationUpdate
{
    /// <summary>What the first round will send.</summary>
    public required GenerationPlan Plan { get; init; }
}

/// <summary>A call leaves.</summary>
public sealed record CallStarted : GenerationUpdate
{
    /// <summary>The call.</summary>
    public required PlannedCall Call { get; init; }

    /// <summary>Whether the call asks again for what earlier calls did not bring.</summary>
    public bool IsFollowUp { get; init; }
}

/// <summary>A planned call was changed before it left: real replies are longer than expected, or sources that are to be asked for again go along.</summary>
public sealed record PlanChanged : GenerationUpdate
{
    /// <summary>The call as it was planned.</summary>
    public required PlannedCall Planned { get; init; }

    /// <summary>The calls that take its place: one with more sources or a higher output limit, or several smaller ones.</summary>
    public required IReadOnlyList<PlannedCall> Calls { get; init; }
}

/// <summary>A call waits before it is tried again.</summary>
public sealed record CallRetrying : GenerationUpdate
{
    /// <summary>The call's number.</summary>
    public required int CallNumber { get; init; }

    /// <summary>What it met.</summary>
    public required ChatFailure Failure { get; init; }

    /// <summary>How long it waits; at a rate limit every call waits with it.</summary>
    [JsonPropertyName("delay_seconds")]
    [JsonConverter(typeof(SecondsJsonConverter))]
    public required TimeSpan Delay { get; init; }
}

/// <summary>An item is accepted. Its reply may still be being written.</summary>
public sealed record ItemAccepted : GenerationUpdate
{
    /// <summary>The item.</summary>
    public required GeneratedItem Item { get; init; }

    /// <summary>Whether it is of an earlier run, kept by a journal or by a review: nothing is paid for it now.</summary>
    public bool IsKept { get; init; }
}

/// <summary>
/// An item that was accepted is taken back: its reply went on to write a better one for the same source, or said that all before was its reasoning; or a second opinion rejects it.
/// What the run ends with does not have it, and nobody should be shown it any longer.
/// </summary>
public sealed record ItemWithdrawn : GenerationUpdate
{
    /// <summary>The id of the item, as it was accepted in this run.</summary>
    public required Guid ItemId { get; init; }

    /// <summary>The category of the item.</summary>
    public required LearningItemCategory Category { get; init; }

    /// <summary>Why it is taken back, in words for people.</summary>
    public required string Reason { get; init; }
}

/// <summary>A second opinion doubts an item that was accepted. The item stays, with the doubt as one of its warnings.</summary>
public sealed record ItemDoubted : GenerationUpdate
{
    /// <summary>The id of the item, as it was accepted in this run.</summary>
    public required Guid ItemId { get; init; }

    /// <summary>The category of the item.</summary>
    public required LearningItemCategory Category { get; init; }

    /// <summary>The doubt.</summary>
    public required Finding Finding { get; init; }
}

/// <summary>A draft failed a check or repeats an item.</summary>
public sealed record DraftRejected : GenerationUpdate
{
    /// <summary>The draft with what was found.</summary>
    public required RejectedDraft Draft { get; init; }
}

/// <summary>A call failed for good.</summary>
public sealed record CallFailed : GenerationUpdate
{
    /// <summary>The call and its exception.</summary>
    public required FailedCall Failure { get; init; }
}

/// <summary>How categories stand after a call.</summary>
public sealed record CallFinished : GenerationUpdate
{
    /// <summary>One entry per category of the call.</summary>
    public required IReadOnlyList<GenerationProgress> Progress { get; init; }
}

/// <summary>The run has ended, be it complete, incomplete or cancelled.</summary>
public sealed record RunFinished : GenerationUpdate
{
    /// <summary>The figures.</summary>
    public required GenerationReport Report { get; init; }

    /// <summary>What became of every source.</summary>
    public required SourceLedger Ledger { get; init; }
}
