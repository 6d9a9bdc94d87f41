namespace LearningItems.Generation.OpenAI;

/// <summary>What a server takes of batches, and how a search for one goes. The defaults are OpenAI's.</summary>
public sealed record OpenAIBatchOptions
{
    /// <summary>What one batch may hold. Default 50,000 requests and 200,000,000 bytes; a server may take less.</summary>
    public BatchLimits Limits { get; init; } = new(50_000, 200_000_000);

    /// <summary>The path that every line and the batch name. Default <c>/v1/chat/completions</c>; servers on Azure may ask for <c>/chat/completions</c>.</summary>
    public string Url { get; init; } = "/v1/chat/completions";

    /// <summary>Within which time the server is to answer, in its own words. Default <c>24h</c>, the only one that OpenAI has.</summary>
    public string CompletionWindow { get; init; } = "24h";

    /// <summary>
    /// How long after a batch was written down as intended a search says <see cref="BatchFinding.CannotTell"/> in place of <see cref="BatchFinding.Absent"/>: the
    /// request that creates it may still be under way. Default 1 minute; zero for a search that believes the list at once.
    /// </summary>
    public TimeSpan SettlingTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The clock of <see cref="SettlingTime"/>; the system's by default.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
