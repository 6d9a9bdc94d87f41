namespace LearningItems.LoopbackModel;

/// <summary>How the server behaves. By default it answers every request rightly and at once.</summary>
public sealed record ModelServerOptions
{
    /// <summary>What goes wrong, and when; nothing by default. The first rule that applies to a request counts.</summary>
    public IReadOnlyList<FaultRule> Faults { get; init; } = [];

    /// <summary>How long replies take; null, the default, for no time at all.</summary>
    public LatencyModel? Latency { get; init; }

    /// <summary>What is let through; null, the default, for everything.</summary>
    public RateLimits? Limits { get; init; }

    /// <summary>How batches go; by default they have ended as soon as somebody asks.</summary>
    public BatchBehaviour Batches { get; init; } = new();

    /// <summary>Tokens the model thinks before it writes, counted into its output and its <c>max_tokens</c>; 0 by default.</summary>
    public int ReasoningTokens { get; init; }

    /// <summary>The clock of latency, limits, batches and records; the system's by default.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
