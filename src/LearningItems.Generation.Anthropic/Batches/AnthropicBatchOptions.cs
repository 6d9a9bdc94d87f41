namespace LearningItems.Generation.Anthropic;

/// <summary>What the provider takes of batches, and how a search for one goes. The defaults are Anthropic's.</summary>
public sealed record AnthropicBatchOptions
{
    /// <summary>What one batch may hold. Default 100,000 requests and 256,000,000 bytes.</summary>
    public BatchLimits Limits { get; init; } = new(100_000, 256_000_000);

    /// <summary>The output limit of requests that name none in their options; null, the default, for the SDK's own.</summary>
    public int? DefaultMaxOutputTokens { get; init; }

    /// <summary>
    /// How long after a batch was written down as intended a search says <see cref="BatchFinding.CannotTell"/> in place of <see cref="BatchFinding.Absent"/>: the
    /// request that creates it may still be under way. Default 1 minute; zero for a search that believes the list at once.
    /// </summary>
    public TimeSpan SettlingTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The clock of <see cref="SettlingTime"/>; the system's by default.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
