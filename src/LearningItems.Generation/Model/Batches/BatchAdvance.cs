namespace LearningItems.Generation;

/// <summary>How a run in batches stands after what could be done now.</summary>
public sealed record BatchAdvance
{
    /// <summary>The result; null while batches are on their way.</summary>
    public GenerationResult? Result { get; init; }

    /// <summary>When to look again, by the generator's clock; null once there is a result.</summary>
    public DateTimeOffset? LookAgainAt { get; init; }

    /// <summary>Items so far: those that the journal keeps, and those collected now.</summary>
    public int Items { get; init; }

    /// <summary>The batches that are on their way.</summary>
    public IReadOnlyList<BatchStanding> Batches { get; init => field = value ?? []; } = [];

    /// <summary>What there is to tell a person: sources of a batch that the request no longer has, a state that could not be read.</summary>
    public IReadOnlyList<string> Remarks { get; init => field = value ?? []; } = [];
}

/// <summary>A batch on its way.</summary>
public sealed record BatchStanding
{
    /// <summary>The key it was submitted under.</summary>
    public required string Key { get; init; }

    /// <summary>The provider's id; null while it is not known whether the provider took the batch.</summary>
    public string? BatchId { get; init; }

    /// <summary>When it was submitted.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Its calls.</summary>
    public required int Calls { get; init; }

    /// <summary>Calls answered so far; null where the provider does not say.</summary>
    public int? Done { get; init; }
}
