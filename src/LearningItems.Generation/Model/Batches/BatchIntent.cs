namespace LearningItems.Generation;

/// <summary>What was to be submitted, as it was written down before.</summary>
public sealed record BatchIntent
{
    /// <summary>The key of the batch.</summary>
    public required string Key { get; init; }

    /// <summary>The ids of its requests, in their order.</summary>
    public required IReadOnlyList<string> RequestIds { get; init; }

    /// <summary>The provider's ids of batches that are known to be others: a search need not wait for them to tell whose they are.</summary>
    public IReadOnlyList<string> OtherBatchIds { get; init => field = value ?? []; } = [];

    /// <summary>When it was written down: the batch is not older, but for the difference of two clocks.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>What a search for a batch found.</summary>
/// <param name="Finding">Whether there is one.</param>
/// <param name="BatchId">The provider's id of the batch, where it was found.</param>
public readonly record struct FoundBatch(BatchFinding Finding, string? BatchId = null);

/// <summary>Whether a batch is there.</summary>
public enum BatchFinding
{
    /// <summary>The provider may have it: nothing may be submitted again yet.</summary>
    CannotTell,

    /// <summary>The provider has it.</summary>
    Found,

    /// <summary>The provider never took it.</summary>
    Absent,
}
