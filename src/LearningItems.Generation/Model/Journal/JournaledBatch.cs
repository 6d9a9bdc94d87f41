namespace LearningItems.Generation;

/// <summary>A batch that is about to be submitted: written down before, so that a process that dies in between leaves no batch that nobody knows of.</summary>
/// <remarks>Its key is the batch's own, by which the provider may find it.</remarks>
public sealed record JournaledBatch : JournalEntry
{
    /// <summary>When it was written down.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The calls of the batch.</summary>
    public required IReadOnlyList<JournaledRequest> Requests { get; init; }

    /// <summary>How the schemas of replies are sent; null where nothing says (<see cref="SchemaStepDown"/>).</summary>
    public SchemaMode? Schema { get; init; }

    /// <summary>Whether it is no batch but a single call that is made at once (<see cref="GenerationRunOptions.OnlineTail"/>).</summary>
    public bool IsAtOnce { get; init; }
}

/// <summary>The provider took a batch.</summary>
/// <remarks>Its key is that of the batch.</remarks>
public sealed record JournaledBatchStart : JournalEntry
{
    /// <summary>The provider's id of the batch.</summary>
    public required string BatchId { get; init; }
}

/// <summary>A batch is done with: its results are in the journal, or the provider never took it.</summary>
/// <remarks>Its key is that of the batch.</remarks>
public sealed record JournaledBatchEnd : JournalEntry
{
    /// <summary>What the batch used, a line a category.</summary>
    public IReadOnlyList<JournaledUsage> Usage { get; init => field = value ?? []; } = [];

    /// <summary>Drafts of its replies that failed a check.</summary>
    public IReadOnlyList<RejectedDraft> Rejected { get; init => field = value ?? []; } = [];

    /// <summary>Calls of it that failed.</summary>
    public IReadOnlyList<FailedCall> Failures { get; init => field = value ?? []; } = [];

    /// <summary>Whether the provider never took it: its calls are still to be made.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>How the schemas of later replies are to be sent, as the endpoint rejected what was tried before; null where it rejected nothing.</summary>
    public SchemaMode? Schema { get; init; }

    /// <summary>Whether it was a single call that was made at once.</summary>
    public bool IsAtOnce { get; init; }
}

/// <summary>A run in batches came to its end: what is asked for later is asked for anew.</summary>
/// <remarks>Its key is that of the last batch.</remarks>
public sealed record JournaledBatchesDone : JournalEntry;
