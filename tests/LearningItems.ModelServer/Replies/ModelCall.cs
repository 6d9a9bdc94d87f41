namespace LearningItems.LoopbackModel;

/// <summary>What a request asks the model for, whatever the format.</summary>
/// <param name="Model">The model it names.</param>
/// <param name="Prompt">The texts of its messages, the system's first, a line between them.</param>
/// <param name="Schema">The schema of the answer; null when it has none.</param>
/// <param name="MaxTokens">The most tokens the answer may have; null for no limit.</param>
/// <param name="IsStreamed">Whether the answer is to be streamed.</param>
/// <param name="WithUsage">Whether a streamed answer tells the usage.</param>
/// <param name="Cacheable">The beginning of what the model reads, as far as the provider keeps it for the next request.</param>
internal sealed record ModelCall(string Model, string Prompt, JsonElement? Schema, int? MaxTokens, bool IsStreamed, bool WithUsage, string Cacheable);
