using LearningItems.Generation.Tests.Execution.Faults;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>What comes of one request.</summary>
/// <param name="Fault">What strikes it; a reply that ran into its output limit by itself is cut by length.</param>
/// <param name="Text">What the model wrote until then.</param>
/// <param name="InputTokens">Tokens of the prompt and schema that are charged.</param>
/// <param name="CachedTokens">How many of them are read from the cache.</param>
/// <param name="OutputTokens">Tokens of the text.</param>
internal sealed record ModelReply(Fault Fault, string Text, int InputTokens, int CachedTokens, int OutputTokens)
{
    public bool IsBrokenOff => Fault == Fault.CutWithoutReason;

    public ChatFinishReason FinishReason => Fault == Fault.CutByLength ? ChatFinishReason.Length : ChatFinishReason.Stop;

    public UsageDetails Usage => new() { InputTokenCount = InputTokens, CachedInputTokenCount = CachedTokens, OutputTokenCount = OutputTokens };
}
