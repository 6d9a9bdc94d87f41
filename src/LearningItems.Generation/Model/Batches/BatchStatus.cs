namespace LearningItems.Generation;

/// <summary>How a batch stands.</summary>
public sealed record BatchStatus
{
    /// <summary>The provider's id of the batch.</summary>
    public required string Id { get; init; }

    /// <summary>Whether its results can be read.</summary>
    public required BatchState State { get; init; }

    /// <summary>The state in the provider's own word: <c>finalizing</c>, <c>expired</c>.</summary>
    public string? Word { get; init; }

    /// <summary>Requests answered, with whatever outcome; null where the provider does not say.</summary>
    public int? Done { get; init; }

    /// <summary>When the provider gives the batch up; null where it does not say.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Why the whole batch failed, such as a line that is no request; null where it did not.</summary>
    public string? Error { get; init; }
}

/// <summary>Whether the results of a batch can be read.</summary>
public enum BatchState
{
    /// <summary>The provider is at work, or was asked to stop and has not yet.</summary>
    InProgress,

    /// <summary>Nothing more happens: every request that has a result has it for good.</summary>
    Ended,
}
