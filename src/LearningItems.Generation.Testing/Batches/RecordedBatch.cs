namespace LearningItems.Generation.Testing;

/// <summary>A batch as it was taken.</summary>
public sealed record RecordedBatch
{
    /// <summary>The id that the provider gave it.</summary>
    public required string Id { get; init; }

    /// <summary>Its key.</summary>
    public required string Key { get; init; }

    /// <summary>Its requests, in their order.</summary>
    public required IReadOnlyList<BatchRequest> Requests { get; init; }

    /// <summary>When it was taken, by the client's clock.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }
}
