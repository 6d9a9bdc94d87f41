namespace LearningItems.Generation.Postgres;

/// <summary>A worker's claim on a job, with all that the run needs. It holds as long as heartbeats come and nobody cancels the job.</summary>
public sealed record FleetClaim
{
    /// <summary>The job.</summary>
    public required string JobId { get; init; }

    /// <summary>The number of the claim: every later one of the job has a higher. What a worker writes with an earlier epoch is refused.</summary>
    public required long Epoch { get; init; }

    /// <summary>Who claimed it.</summary>
    public required string Worker { get; init; }

    /// <summary>Whose job it is.</summary>
    public required string Tenant { get; init; }

    /// <summary>Which attempt this is, from 1.</summary>
    public required int Attempt { get; init; }

    /// <summary>Attempts after which the job is parked.</summary>
    public required int MaxAttempts { get; init; }

    /// <summary>What to generate.</summary>
    public required GenerationRequest Request { get; init; }

    /// <summary>Whether it is to be made through the provider's batches.</summary>
    public bool UsesBatches { get; init; }

    /// <summary>The model to ask; null for the worker's.</summary>
    public string? ModelId { get; init; }

    /// <summary>
    /// The tokens that are reserved for the claim of what job and tenant have left, to be handed to the run; null where neither has a limit. What is not used goes
    /// back to the tenant when the claim ends. For a job of batches, what earlier claims were charged for comes on top: its run counts that again.
    /// </summary>
    public GenerationBudget? Budget { get; init; }
}

/// <summary>What a heartbeat tells the worker.</summary>
public enum FleetHeartbeat
{
    /// <summary>The claim holds.</summary>
    Held,

    /// <summary>The job was cancelled: end the run, then <see cref="FleetJobs.ReleaseAsync"/>.</summary>
    Cancelled,

    /// <summary>The claim has ended, and the job may be another worker's: end the run, and write nothing more.</summary>
    Superseded,
}
