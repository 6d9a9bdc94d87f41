using LearningItems.Generation.Accounting;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Execution;

/// <summary>What a reply used: as the provider reports it, as far as that can be.</summary>
internal static class ReplyUsage
{
    /// <summary>
    /// A provider that reports no usage, or nonsense, is still paid, and a failed attempt may be: the estimate stands in. Some providers count cached
    /// tokens beside the input, not in it.
    /// </summary>
    public static TokenUsage Of(Call call, ReplyProgress reply, RunEnvironment environment)
    {
        // Servers count by tokenizers of their own, but none by ten times.
        var most = 10 * ((long)call.InputTokens + environment.Options.MaxOutputTokens);
        // No usage at all may be written as zeros.
        var isNone = reply.Usage is { InputTokenCount: null or 0, OutputTokenCount: null or 0 } && reply.Text.Length > 0;
        long? Plausible(long? reported) => !isNone && reported >= 0 && reported <= most ? reported : null;
        var cached = Plausible(reply.Usage?.CachedInputTokenCount) ?? 0;
        return new TokenUsage(
            Math.Max(cached, Positive(Plausible(reply.Usage?.InputTokenCount)) ?? call.InputTokens),
            cached,
            Plausible(reply.Usage?.OutputTokenCount) ?? environment.CountTokens(reply.Text));
    }

    /// <summary>What a reply reports, where nothing is known of its call.</summary>
    public static TokenUsage Reported(ChatResponse? response) =>
        new(Math.Max(0, response?.Usage?.InputTokenCount ?? 0), 0, Math.Max(0, response?.Usage?.OutputTokenCount ?? 0));

    private static long? Positive(long? tokens) => tokens > 0 ? tokens : null;
}
