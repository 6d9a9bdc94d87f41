namespace LearningItems.Generation.Postgres;

/// <summary>A run that some machine is to make.</summary>
public sealed record FleetJob
{
    private const int DefaultMaxAttempts = 3;

    /// <summary>What names the job for ever, at most 200 characters: who enqueues it again with the same request changes nothing.</summary>
    public required string Id { get; init; }

    /// <summary>Whose job it is, at most 200 characters. Tenants take turns, and may have a budget.</summary>
    public required string Tenant { get; init; }

    /// <summary>What to generate.</summary>
    public required GenerationRequest Request { get; init; }

    /// <summary>Jobs of a tenant with a higher number go first. Default 0.</summary>
    public int Priority { get; init; }

    /// <summary>How long nobody is to begin it, from now on; not negative. Default zero.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Attempts, each ended by a failure or by a worker's death, after which the job is parked; at least 1. Default 3.</summary>
    public int MaxAttempts { get; init; } = DefaultMaxAttempts;

    /// <summary>
    /// Input and output tokens that all attempts together may take, at least 1. Default null: as many as the tenant's budget has left; then no other job of a
    /// tenant with a budget runs beside it.
    /// </summary>
    public long? MaxTokens { get; init; }

    /// <summary>Whether it is to be made through the provider's batches. Default false.</summary>
    public bool UsesBatches { get; init; }

    /// <summary>The model to ask, for <see cref="GenerationRunOptions.ModelId"/>. Default null: the worker's.</summary>
    public string? ModelId { get; init; }

    /// <exception cref="ArgumentException">A value is out of range.</exception>
    internal void Check()
    {
        Names.Check(Id, nameof(Id));
        Names.Check(Tenant, nameof(Tenant));
        ArgumentNullException.ThrowIfNull(Request);
        ArgumentOutOfRangeException.ThrowIfLessThan(Delay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxAttempts, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxTokens ?? 1, 1, nameof(MaxTokens));
    }
}
