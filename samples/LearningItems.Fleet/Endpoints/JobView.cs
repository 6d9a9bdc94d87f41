using LearningItems.Generation.Postgres;

namespace LearningItems.Fleet.Endpoints;

/// <summary>How a job stands, as the API tells it.</summary>
internal sealed record JobView
{
    public required string Id { get; init; }

    public required long Number { get; init; }

    public required string Tenant { get; init; }

    public required string State { get; init; }

    public int Priority { get; init; }

    public bool UsesBatches { get; init; }

    public int Attempts { get; init; }

    public int MaxAttempts { get; init; }

    public long Epoch { get; init; }

    public string? Worker { get; init; }

    public DateTimeOffset EnqueuedAt { get; init; }

    public DateTimeOffset NotBefore { get; init; }

    public DateTimeOffset? ClaimedAt { get; init; }

    public DateTimeOffset? HeartbeatAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public string? Reason { get; init; }

    public int Items { get; init; }

    public int CallsDone { get; init; }

    public int CallsPlanned { get; init; }

    /// <summary>Tokens of all claims, the one that goes on among them.</summary>
    public long UsedTokens { get; init; }

    public decimal? Cost { get; init; }

    public bool? IsComplete { get; init; }

    public static JobView Of(FleetJobStatus job, decimal? cost) => new()
    {
        Id = job.Id,
        Number = job.Number,
        Tenant = job.Tenant,
        State = Name(job.State),
        Priority = job.Priority,
        UsesBatches = job.UsesBatches,
        Attempts = job.Attempts,
        MaxAttempts = job.MaxAttempts,
        Epoch = job.Epoch,
        Worker = job.Worker,
        EnqueuedAt = job.EnqueuedAt,
        NotBefore = job.NotBefore,
        ClaimedAt = job.ClaimedAt,
        HeartbeatAt = job.HeartbeatAt,
        EndedAt = job.EndedAt,
        Reason = job.Reason,
        Items = job.Progress.Items,
        CallsDone = job.Progress.CallsDone,
        CallsPlanned = job.Progress.CallsPlanned,
        UsedTokens = job.UsedTokens + (job.Worker is null ? 0 : job.Progress.UsedTokens),
        Cost = cost,
        IsComplete = job.IsComplete,
    };

    public static string Name(FleetJobState state) => state.ToString().ToLowerInvariant();
}
