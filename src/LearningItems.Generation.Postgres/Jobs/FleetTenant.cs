namespace LearningItems.Generation.Postgres;

/// <summary>A tenant's tokens, over all of its jobs and machines.</summary>
public sealed record FleetTenant
{
    /// <summary>The tenant.</summary>
    public required string Name { get; init; }

    /// <summary>Input and output tokens that its jobs may use together; null for no limit.</summary>
    public long? TokenLimit { get; init; }

    /// <summary>Tokens that ended claims used.</summary>
    public long UsedTokens { get; init; }

    /// <summary>Tokens reserved for claims that go on.</summary>
    public long ReservedTokens { get; init; }
}
