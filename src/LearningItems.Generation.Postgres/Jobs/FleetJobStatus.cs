namespace LearningItems.Generation.Postgres;

/// <summary>How a job stands, by the database's clock.</summary>
public sealed record FleetJobStatus
{
    /// <summary>The job.</summary>
    public required string Id { get; init; }

    /// <summary>Grows with each job that is enqueued.</summary>
    public required long Number { get; init; }

    /// <summary>Whose job it is.</summary>
    public required string Tenant { get; init; }

    /// <summary>Where it stands.</summary>
    public required FleetJobState State { get; init; }

    /// <summary>Its priority among the tenant's jobs.</summary>
    public int Priority { get; init; }

    /// <summary>Whether it is made through the provider's batches.</summary>
    public bool UsesBatches { get; init; }

    /// <summary>Attempts that failed, or whose worker died.</summary>
    public int Attempts { get; init; }

    /// <summary>Attempts after which it is parked.</summary>
    public int MaxAttempts { get; init; }

    /// <summary>How often it was claimed.</summary>
    public long Epoch { get; init; }

    /// <summary>The worker that holds it; null where none does.</summary>
    public string? Worker { get; init; }

    /// <summary>When it was enqueued.</summary>
    public DateTimeOffset EnqueuedAt { get; init; }

    /// <summary>When it may be claimed at the earliest.</summary>
    public DateTimeOffset NotBefore { get; init; }

    /// <summary>When it was claimed last; null where it never was.</summary>
    public DateTimeOffset? ClaimedAt { get; init; }

    /// <summary>When its worker was last heard of; null where it never was claimed.</summary>
    public DateTimeOffset? HeartbeatAt { get; init; }

    /// <summary>When it was finished, parked or cancelled; null before.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Why the last attempt failed; null where none did.</summary>
    public string? Reason { get; init; }

    /// <summary>What its worker told last; once finished, what the result has.</summary>
    public required FleetProgress Progress { get; init; }

    /// <summary>Tokens of all claims that ended.</summary>
    public long UsedTokens { get; init; }

    /// <summary>Whether the result is complete; null before it is finished.</summary>
    public bool? IsComplete { get; init; }
}

/// <summary>How far a claim has come.</summary>
public sealed record FleetProgress
{
    /// <summary>Items so far.</summary>
    public int Items { get; init; }

    /// <summary>Calls that have ended.</summary>
    public int CallsDone { get; init; }

    /// <summary>Calls planned.</summary>
    public int CallsPlanned { get; init; }

    /// <summary>Input and output tokens that this claim used so far.</summary>
    public long UsedTokens { get; init; }
}
